import { describe, expect, it } from "vitest";
import { openPrism } from "../../../src/mock/prism.js";
import { fixture } from "./fixture.js";

describe("openPrism", () => {
  it("gives the successful response, or the chosen one", async () => {
    const prism = await openPrism(fixture(), "thing.get");
    expect(await prism.response({})).toEqual({
      status: 200,
      headers: { "Content-type": "application/json", "Idempotency-Key": "string" },
      body: { result: { item: { id: 1, name: "Spoon" } } },
    });
    expect((await prism.response({ code: 400, exampleKey: "lost" })).body).toMatchObject({
      error: { code: "LOST" },
    });
  });

  it("does not change the bundle", async () => {
    const document = fixture();
    await openPrism(document, "thing.get");
    expect(document).toEqual(fixture());
  });

  it("rejects a choice that is not documented", async () => {
    const prism = await openPrism(fixture(), "thing.list");
    await expect(prism.response({ code: 299 })).rejects.toThrow("cannot find the requested content");
  });

  it("finds violations of a request, also without a documented response to an invalid one", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post, { responses: { "200": { description: "Fine." } } });
    const prism = await openPrism(document, "thing.list");
    expect(await prism.requestViolations({})).toEqual([]);
    expect(await prism.requestViolations({ pagination: { limit: 0 } })).toEqual([
      {
        location: ["request", "body", "pagination", "limit"],
        severity: "Error",
        code: "minimum",
        message: "Request body property pagination.limit must be >= 1",
      },
    ]);
  });

  it("finds violations of a response, and warns of an undocumented status", async () => {
    const prism = await openPrism(fixture(), "thing.get");
    const headers = { "content-type": "application/json" };
    const body = { result: { item: { id: "one" } } };
    expect(await prism.responseViolations({ status: 200, headers, body })).toMatchObject([
      { location: ["response", "body", "result", "item", "id"], severity: "Error", code: "type" },
    ]);
    const list = await openPrism(fixture(), "thing.list");
    expect(await list.responseViolations({ status: 503, headers, body })).toMatchObject([
      { location: ["response"], severity: "Warning" },
    ]);
  });
});
