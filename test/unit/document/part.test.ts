import { describe, expect, it } from "vitest";
import { readBundle } from "../../../src/document/bundle.js";
import { readOperations } from "../../../src/document/operations.js";
import { partOf } from "../../../src/document/part.js";

const ref = (to: string) => ({ $ref: to });
const bundle = {
  openapi: "3.1.0",
  paths: {
    "/one.get": { post: { requestBody: ref("#/components/schemas/One"), shared: ref("#/x-shared/text") } },
    "/two.get": { post: { requestBody: ref("#/components/schemas/Two"), same: ref("#/paths/~1three.get/post/deep") } },
    "/three.get": { post: { deep: { here: true }, other: ref("#/components/schemas/A%20~1%20B") } },
  },
  components: {
    schemas: {
      One: { properties: { parent: ref("#/components/schemas/One"), part: ref("#/components/schemas/Part/items") } },
      Part: { items: { examples: [ref("#/components/examples/alias")] } },
      Two: {},
      "A / B": {},
    },
    examples: { alias: ref("#/components/examples/real"), real: { value: 1 }, unused: { value: 2 } },
  },
  "x-shared": { text: ref("#/components/examples/unused"), lost: ref("elsewhere.json#/components/schemas/Two") },
};
const { schemas, examples } = bundle.components;

describe("partOf", () => {
  it("keeps the method's path and the components that lead from there, through other components and back", () => {
    expect(partOf(bundle, "one.get")).toEqual({
      ...bundle,
      paths: { "/one.get": bundle.paths["/one.get"] },
      components: { schemas: { One: schemas.One, Part: schemas.Part }, examples },
    });
  });

  it("follows references into other paths, and those that are written as URLs", () => {
    expect(partOf(bundle, "two.get")).toMatchObject({
      paths: { "/two.get": {}, "/three.get": { post: { deep: { here: true } } } },
      components: { schemas: { Two: {}, "A / B": {} } },
    });
  });

  it("copies nothing of what it keeps, and changes nothing", () => {
    const before = structuredClone(bundle);
    const part = partOf(bundle, "one.get");
    expect(part).toHaveProperty("components.schemas.One", schemas.One);
    expect(Object(part).components.schemas.One).toBe(schemas.One);
    expect(bundle).toEqual(before);
  });

  it("reads as the same method as the whole of this package's document", () => {
    const whole = readBundle();
    for (const [method, operation] of readOperations(whole)) {
      expect([...readOperations(partOf(whole, method))]).toEqual([[method, operation]]);
    }
  });
});
