import { describe, expect, it } from "vitest";
import { readContract, refusals } from "../../../src/mock/contract.js";
import { fixture } from "./fixture.js";

describe("readContract", () => {
  it("reads the methods with their examples, references resolved", async () => {
    const { operations } = await readContract(fixture());
    expect([...operations.keys()]).toEqual(["thing.get", "thing.list"]);
    const list = operations.get("thing.list");
    expect(list?.requests).toEqual([]);
    expect(list?.replies[1]?.examples[0]).toMatchObject({
      name: "BAD_PAGINATION",
      value: { error: { code: "BAD_PAGINATION" } },
    });
  });

  it("leaves out replies that have no status of their own", async () => {
    const { operations } = await readContract(fixture());
    expect(operations.get("thing.get")?.replies.map(({ status }) => status)).toEqual([200, 400, 401, 418]);
  });

  it("leaves out paths that have no POST", async () => {
    const document = fixture();
    Object.assign(document.paths, { "/read.only": { get: {} } });
    expect([...(await readContract(document)).operations.keys()]).toEqual(["thing.get", "thing.list"]);
  });

  it.each(Object.keys(refusals))("needs an example of %s, which the mock answers with by itself", async (code) => {
    const document = fixture();
    Object.assign(document.components.examples, { [code]: undefined });
    await expect(readContract(document)).rejects.toThrow(
      `The mock needs an example of ${code} in the document, under components.examples.`,
    );
  });

  it("needs a document", async () => {
    await expect(readContract({})).rejects.toThrow("The mock needs an example of");
    await expect(readContract([])).rejects.toThrow(
      "The mock cannot read its document. It takes the bundle, as an object or a JSON file.",
    );
  });

  it.each(["generated/nowhere.json", "generated/openapi.yaml"])("says which file it cannot read: %s", async (path) => {
    await expect(readContract(path)).rejects.toThrow(
      `The mock cannot read its document ${path}. It takes the bundle, as an object or a JSON file.`,
    );
  });
});
