import { describe, expect, it } from "vitest";
import { codesOf, errorCode } from "../../../src/document/error-codes.js";

const json = (examples: object) => ({ content: { "application/json": { examples } } });
const lost = { summary: "Lost", description: "Look elsewhere.\n", value: { error: { code: "LOST" } } };
const bundle = {
  paths: {
    "/thing.get": {
      post: {
        responses: {
          "200": json({ webhook: { value: { result: {} } } }),
          "400": json({ LOST: { $ref: "#/components/examples/LOST" }, documented: lost }),
          "401": json({ expired_token: { value: { error: "expired_token" } } }),
          default: {},
        },
      },
    },
  },
  components: { examples: { LOST: lost } },
};

describe("codesOf", () => {
  it("has the examples that are named by their code, in either shape of an error", () => {
    expect(codesOf(bundle, "thing.get")).toEqual([
      { code: "LOST", status: 400, meaning: "Lost", remedy: "Look elsewhere." },
      { code: "expired_token", status: 401, meaning: "", remedy: "" },
    ]);
  });

  it("is empty for a method that there is not", () => {
    expect(codesOf(bundle, "absent")).toEqual([]);
  });
});

describe("errorCode", () => {
  it.each([
    [{ error: "LOST" }, "LOST"],
    [{ error: { code: "LOST" } }, "LOST"],
    [{ error: "" }, undefined],
    [{ error: { code: "" } }, undefined],
    [{ error: { code: 7 } }, undefined],
    [{ error: [] }, undefined],
    [{}, undefined],
    ["LOST", undefined],
  ])("reads the code of %j: %s", (body, code) => expect(errorCode(body)).toBe(code));
});
