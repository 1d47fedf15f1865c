import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../tools/mutation/document.js";
import { type Mutant, mutantsOf, mutated } from "../../../tools/mutation/mutants.js";
import { difference } from "../../../tools/mutation/report.js";
import { sample } from "../../../tools/mutation/sample.js";

const text = readFileSync("generated/openapi.json", "utf8");
const document: Document = JSON.parse(text);
const mutants = mutantsOf(document);
const operators = [...new Set(mutants.map(({ operator }) => operator))];

describe("mutantsOf", () => {
  it("finds at least 200 in the present bundle", () => expect(mutants.length).toBeGreaterThanOrEqual(200));
  it("gives each an id of its own", () => expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length));
  it("finds the same ones in the same order every time", () => {
    const again = mutantsOf(JSON.parse(text));
    expect(again.map(({ id }) => id)).toEqual(mutants.map(({ id }) => id));
    const last = mutants.length - 1;
    expect(mutated(document, again[last] as Mutant)).toEqual(mutated(document, mutants[last] as Mutant));
  });
});

describe("mutated", () => {
  it("leaves a document that nothing was changed in as it is, samples and tables of codes included", () =>
    expect(mutated(document, { id: "", operator: "", pointer: "", apply() {} })).toEqual(JSON.parse(text)));

  it.each(operators)("makes by %s only documents that differ from the present one and from each other", (operator) => {
    const mine = mutants.filter((mutant) => mutant.operator === operator).map((mutant) => mutated(document, mutant));
    expect(mine.filter((copy) => isDeepStrictEqual(copy, document))).toEqual([]);
    expect(new Set(mine.map((copy) => JSON.stringify(copy))).size).toBe(mine.length);
  });

  it("never touches the document it was given", () => expect(document).toEqual(JSON.parse(text)));

  it("carries a change on into what is derived from it", () => {
    const renamed = mutants.find(({ operator }) => operator === "rename-path") as Mutant;
    const [operation] = Object.values(mutated(document, renamed).paths).map(({ post }) => post);
    expect(JSON.stringify(operation)).toContain(`/rest/api/${operation?.operationId}`);
    const moved = mutants.find(({ id }) => id.startsWith("move-error-code /components/responses/Forbidden")) as Mutant;
    const code = moved.pointer.split("/").at(-1);
    expect(document.components.responses.Forbidden?.description).toContain(`| \`${code}\` |`);
    expect(mutated(document, moved).components.responses.Forbidden?.description).not.toContain(`| \`${code}\` |`);
  });
});

describe("difference", () => {
  it.each([
    ["drop-required /components/schemas/FlatFailure/required/error", ["-      required:", "-        - error"]],
    ["add-required /components/schemas/Mailbox/required/id", ["+      required:", "+        - id"]],
    ["rename-property /components/schemas/Mailbox/properties/email", ["-        email:", "+        emailX:"]],
    ["open-object /components/schemas/Pagination/additionalProperties", ["-      additionalProperties: false"]],
    [
      "move-bound /components/schemas/Pagination/properties/limit/minimum",
      ["-          minimum: 1", "+          minimum: 2"],
    ],
    ["drop-enum-member /components/schemas/MailboxField/enum/email", ["-        - email"]],
    ["older-rest /servers/1/url", ["-  - url: https://{address}/rest/api", "+  - url: https://{address}/rest"]],
  ])("tells what %s changes, and nothing else", (id, lines) => {
    const mutant = mutants.find((one) => one.id === id) as Mutant;
    const changed = difference(document, mutant)
      .split("\n")
      .filter((line) => /^[-+]/.test(line));
    expect(changed).toEqual(lines);
  });
});

describe("sample", () => {
  const ids = (size: number, seed: number) => sample(mutants, size, seed).map(({ id }) => id);
  it("takes as many as asked, each once", () => expect(new Set(ids(40, 7)).size).toBe(40));
  it("takes all when asked for more than there are", () => expect(ids(10_000, 7)).toHaveLength(mutants.length));
  it("takes the same ones for the same seed, and others for another", () => {
    expect(ids(40, 7)).toEqual(ids(40, 7));
    expect(ids(40, 7)).not.toEqual(ids(40, 8));
  });
});
