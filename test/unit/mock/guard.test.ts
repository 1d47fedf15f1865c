import { describe, expect, it } from "vitest";
import { readContract } from "../../../src/mock/contract.js";
import { assertValidates } from "../../../src/mock/guard.js";
import { openPrism } from "../../../src/mock/prism.js";
import { fixture } from "./fixture.js";

async function guard(document: object) {
  const contract = await readContract(document);
  await assertValidates(contract, await openPrism(contract.bundle));
}

const broken = { type: "string", pattern: "(" };

describe("assertValidates", () => {
  it("is content when every schema is used", async () => {
    await guard(fixture());
  });

  it("names the method whose request schema does not compile", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.requestBody.content["application/json"].schema.properties, {
      broken,
    });
    await expect(guard(document)).rejects.toThrow("Prism does not validate the requests of thing.list,");
  });

  it("names the reply whose schema does not compile", async () => {
    const document = fixture();
    Object.assign(document.components.schemas.Thing.properties, { broken });
    await expect(guard(document)).rejects.toThrow("Prism does not validate the replies 200 of thing.get,");
  });

  it("says what the dialect must be, with any other of which Prism validates nothing", async () => {
    const document = fixture();
    document.jsonSchemaDialect = "https://spec.openapis.org/oas/3.1/dialect/base";
    await expect(guard(document)).rejects.toThrow(
      "jsonSchemaDialect must be https://json-schema.org/draft/2020-12/schema",
    );
  });

  it("asks no schema of a reply that has none", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.get"].post.responses, { "418": { description: "A teapot." } });
    await guard(document);
  });
});
