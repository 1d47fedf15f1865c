import { describe, expect, it } from "vitest";
import { readOperations } from "../../../src/document/operations.js";
import { fixture } from "../mock/fixture.js";

describe("readOperations", () => {
  it("reads the methods with their examples, references resolved", async () => {
    const operations = readOperations(fixture());
    expect([...operations.keys()]).toEqual(["thing.get", "thing.list"]);
    const list = operations.get("thing.list");
    expect(list?.requests).toEqual([]);
    expect(list?.responses[1]?.examples[0]).toMatchObject({
      name: "BAD_PAGINATION",
      value: { error: { code: "BAD_PAGINATION" } },
    });
  });

  it("leaves out responses that have no status of their own", async () => {
    const operations = readOperations(fixture());
    expect(operations.get("thing.get")?.responses.map(({ status }) => status)).toEqual([200, 400, 401, 418]);
  });

  it("leaves out paths that have no POST", async () => {
    const document = fixture();
    Object.assign(document.paths, { "/read.only": { get: {} } });
    expect([...readOperations(document).keys()]).toEqual(["thing.get", "thing.list"]);
  });
});
