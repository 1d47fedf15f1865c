import { describe, expect, it } from "vitest";
import { readOperations } from "../../../src/document/operations.js";
import { methodsOf } from "../../../src/mock/methods.js";
import { fixture } from "./fixture.js";

describe("methodsOf", () => {
  const open = (document: object) => {
    const opened = methodsOf(document);
    return (method: string) => opened(readOperations(document).get(method)!);
  };

  it("opens each method once, however many use it at a time", async () => {
    const method = open(fixture());
    const [one, two] = await Promise.all([method("thing.get"), method("thing.get")]);
    expect(two).toBe(one);
    expect(await method("thing.get")).toBe(one);
    expect(await method("thing.list")).not.toBe(one);
  });

  it("lets a method work beside one whose schemas do not compile", async () => {
    const document = fixture();
    Object.assign(document.components.schemas.Pagination, { properties: { limit: { pattern: "(" } } });
    const method = open(document);
    expect(await (await method("thing.get")).requestViolations({ id: 1 })).toEqual([]);
    const list = await method("thing.list");
    await expect(list.requestViolations({})).rejects.toThrow("Prism does not validate the requests of thing.list");
  });
});
