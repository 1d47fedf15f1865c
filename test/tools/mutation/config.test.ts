import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Mutant } from "../../../tools/mutation/mutant.js";
import { mutantsOf, mutated, unchanged } from "../../../tools/mutation/mutants.js";
import { difference } from "../../../tools/mutation/report.js";
import { config } from "../../../tools/mutation.config.js";

const bundle = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const mutants = mutantsOf(config);

describe("this project's configuration", () => {
  it("derives samples and tables of codes as the bundle has them", () => {
    expect(mutated(config, unchanged)).toEqual(bundle);
  });

  it("makes the files as npm run generate does", () => {
    for (const [path, text] of Object.entries(config.files(bundle)))
      expect(text.trimEnd(), path).toBe(readFileSync(path, "utf8").trimEnd());
  });

  it.each([
    ["drop-required /components/schemas/FlatFailure/required/error", ["-      required:", "-        - error"]],
    ["add-required /components/schemas/Mailbox/required/id", ["+      required:", "+        - id"]],
    ["rename-property /components/schemas/Mailbox/properties/email", ["-        email:", "+        emailX:"]],
    ["open-object /components/schemas/Pagination/additionalProperties", ["-      additionalProperties: false"]],
    ["drop-enum-member /components/schemas/MailboxField/enum/email", ["-        - email"]],
    ["older-rest /servers/1/url", ["-  - url: https://{address}/rest/api", "+  - url: https://{address}/rest"]],
  ])("changes by %s that, and nothing else", (id, lines) => {
    const mutant = mutants.find((one) => one.id === id) as Mutant;
    const changed = difference(config, mutant)
      .split("\n")
      .filter((line) => /^[-+]/.test(line));
    expect(changed).toEqual(lines);
  });

  it("carries a renamed path and a moved code on into what is derived from them", () => {
    const renamed = mutants.find(({ operator }) => operator === "rename-path") as Mutant;
    const [item] = Object.values(mutated(config, renamed).paths ?? {});
    expect(JSON.stringify(item)).toContain(`/rest/api/${item?.post?.operationId}`);
    const moved = mutants.find(({ id }) => id.startsWith("move-error-code /components/responses/Forbidden")) as Mutant;
    const row = `| \`${moved.pointer.split("/").at(-1)}\` |`;
    expect(bundle.components.responses.Forbidden.description).toContain(row);
    expect(JSON.stringify(mutated(config, moved).components?.responses?.Forbidden)).not.toContain(row);
  });
});
