import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { Mutant } from "../../../tools/mutation/mutant.js";
import { unchanged as asItIs, mutantsOf, mutated, type Subject } from "../../../tools/mutation/mutants.js";
import { errorCodes } from "../../../tools/mutation/operators/error-codes.js";
import { extensions } from "../../../tools/mutation/operators/extensions.js";
import { config } from "../../../tools/mutation.config.js";
import { library } from "./library.js";

const codeOf = (value: unknown) => Object(value).code;
const subject: Subject = {
  document: library,
  templates: { "a.txt": "GET {path}\n}\n", "b.txt": "ask {path}" },
  derive: (document, templates) => Object.assign(document, { "x-samples": Object.values(templates) }),
  operators: { ...extensions(["x-cached", "x-team"]), ...errorCodes({ codeOf, listedIn: "Failure" }) },
};

describe.each([
  ["another project's document", subject],
  ["this project's document", config],
])("the mutants of %s", (_name, subject) => {
  const mutants = mutantsOf(subject);
  const before = structuredClone(subject.document);
  const unchanged = mutated(subject, asItIs);

  it("have ids of their own, the same ones every time", () => {
    const ids = mutants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(mutantsOf({ ...subject, document: before }).map(({ id }) => id)).toEqual(ids);
  });

  it.each([...new Set(mutants.map(({ operator }) => operator))])(
    "differ from the document and from each other: %s",
    (operator) => {
      const copies = some(mutants.filter((each) => each.operator === operator)).map((each) => mutated(subject, each));
      expect(copies.filter((copy) => isDeepStrictEqual(copy, unchanged))).toEqual([]);
      expect(new Set(copies.map((copy) => JSON.stringify(copy))).size).toBe(copies.length);
    },
  );

  it("leave the document alone", () => expect(subject.document).toEqual(before));
});

/** Of many, five spread over all of them: each is a copy of the whole document. */
function some(mutants: Mutant[]): Mutant[] {
  const step = Math.ceil(mutants.length / 5);
  return mutants.filter((_, n) => n % step === 0);
}

describe("mutantsOf", () => {
  const ids = mutantsOf(subject).map(({ id }) => id);

  it.each([
    "drop-type /components/schemas/Book/properties/title/type/null",
    "drop-required /components/schemas/Book/required/id",
    "drop-enum-member /components/schemas/Failure/properties/code/enum/LOST",
    "drop-parameter /paths/~1books~1{id}/get/parameters/0",
    "optional-parameter /paths/~1books~1{id}/parameters/0/required",
    "add-verb /paths/~1books~1{id}/delete",
    "drop-header /paths/~1books~1{id}/get/responses/200/headers/ETag",
    "drop-link /paths/~1books~1{id}/get/responses/200/links/author",
    "swap-responses /paths/~1books~1{id}/get/responses/200",
    "swap-examples /paths/~1books~1{id}/get/responses/200/content/application~1json/examples/one",
    "flip-extension /paths/~1books~1{id}/get/x-cached",
    "change-extension /paths/~1books~1{id}/get/x-team",
    "delete-error-code /components/examples/LOST",
    "swap-prose /paths/~1books~1{id}/get/summary",
    "swap-prose /components/schemas/Book/properties/id/description",
    "swap-prose /tags/0/description",
    "drop-sentence /info/summary/0",
    "drop-sentence /components/schemas/Book/properties/id/description/1",
    "drop-sentence /components/examples/LOST/summary/0",
    "reverse-word /components/schemas/Book/properties/id/description/0",
    "change-quantity /info/description/1",
    "change-code-span /info/description/0",
    "swap-templates /templates/a.txt",
    "drop-template-line /templates/a.txt/1",
  ])("has %s", (id) => expect(ids).toContain(id));

  it("leaves out the line of a template that is punctuation alone", () => {
    expect(ids).not.toContain("drop-template-line /templates/a.txt/2");
  });
});

describe("mutated", () => {
  const mutant = (id: string, of: Subject) => mutantsOf(of).find((one) => one.id === id) as Mutant;

  it("derives from the changed document and from the changed templates", () => {
    const { "x-samples": samples } = mutated(subject, mutant("drop-template-line /templates/a.txt/1", subject));
    expect(samples).toEqual(["}\n", "ask {path}"]);
  });

  it("lets neighbours trade their descriptions, and a text that is left empty go", () => {
    const traded = mutated(subject, mutant("swap-prose /tags/0/description", subject));
    expect(traded.tags?.map(({ description }) => description)).toEqual(["Loans.", "Books."]);
    expect(mutated(subject, mutant("drop-sentence /info/summary/0", subject)).info).not.toHaveProperty("summary");
  });
});
