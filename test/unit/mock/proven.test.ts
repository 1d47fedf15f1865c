import { describe, expect, it } from "vitest";
import { readOperations } from "../../../src/document/operations.js";
import { openPrism } from "../../../src/mock/prism.js";
import { proven } from "../../../src/mock/proven.js";
import { fixture } from "./fixture.js";

async function provenFor(document: object, method: string) {
  return proven(readOperations(document).get(method)!, await openPrism(document, method));
}

const headers = { "content-type": "application/json" };
const broken = { type: "string", pattern: "(" };

describe("proven", () => {
  it("validates as Prism does when it uses the schemas", async () => {
    const prism = await provenFor(fixture(), "thing.get");
    expect(await prism.requestViolations({ id: 1 })).toEqual([]);
    expect(await prism.requestViolations({ id: "1" })).toMatchObject([{ code: "type" }]);
    expect(await prism.responseViolations({ status: 200, headers, body: { result: {} } })).toEqual([]);
    expect(await prism.responseViolations({ status: 200, headers, body: {} })).toMatchObject([{ code: "required" }]);
  });

  it("names the method whose request schema does not compile, each time", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.requestBody.content["application/json"].schema.properties, {
      broken,
    });
    const prism = await provenFor(document, "thing.list");
    for (let n = 0; n < 2; n++) {
      await expect(prism.requestViolations({})).rejects.toThrow("Prism does not validate the requests of thing.list,");
    }
  });

  it("names the response whose schema does not compile, and lets the others pass", async () => {
    const document = fixture();
    Object.assign(document.components.schemas.Thing.properties, { broken });
    const prism = await provenFor(document, "thing.get");
    await expect(prism.responseViolations({ status: 200, headers, body: { result: {} } })).rejects.toThrow(
      "Prism does not validate the 200 responses of thing.get,",
    );
    expect(await prism.responseViolations({ status: 400, headers, body: { error: {} } })).toEqual([]);
  });

  it("names the dialect to use, for Prism validates nothing under another", async () => {
    const document = fixture();
    document.jsonSchemaDialect = "https://spec.openapis.org/oas/3.1/dialect/base";
    const prism = await provenFor(document, "thing.get");
    await expect(prism.requestViolations({})).rejects.toThrow(
      "jsonSchemaDialect must be https://json-schema.org/draft/2020-12/schema",
    );
  });

  it("accepts a response without a schema", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.get"].post.responses, { "418": { description: "A teapot." } });
    const prism = await provenFor(document, "thing.get");
    expect(await prism.responseViolations({ status: 418, headers, body: [0] })).toEqual([]);
  });
});
