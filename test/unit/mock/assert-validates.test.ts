import { describe, expect, it } from "vitest";
import { assertValidates } from "../../../src/mock/assert-validates.js";
import { readContract } from "../../../src/mock/contract.js";
import { openPrism } from "../../../src/mock/prism.js";
import { fixture } from "./fixture.js";

async function assertFor(document: object) {
  const contract = readContract(document);
  await assertValidates(contract, await openPrism(contract.bundle));
}

const broken = { type: "string", pattern: "(" };

describe("assertValidates", () => {
  it("passes when Prism uses every schema", async () => {
    await assertFor(fixture());
  });

  it("names the method whose request schema does not compile", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.requestBody.content["application/json"].schema.properties, {
      broken,
    });
    await expect(assertFor(document)).rejects.toThrow("Prism does not validate the requests of thing.list,");
  });

  it("names the response whose schema does not compile", async () => {
    const document = fixture();
    Object.assign(document.components.schemas.Thing.properties, { broken });
    await expect(assertFor(document)).rejects.toThrow("Prism does not validate the 200 responses of thing.get,");
  });

  it("names the dialect to use, for Prism validates nothing under another", async () => {
    const document = fixture();
    document.jsonSchemaDialect = "https://spec.openapis.org/oas/3.1/dialect/base";
    await expect(assertFor(document)).rejects.toThrow(
      "jsonSchemaDialect must be https://json-schema.org/draft/2020-12/schema",
    );
  });

  it("accepts a response without a schema", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.get"].post.responses, { "418": { description: "A teapot." } });
    await assertFor(document);
  });
});
