import { describe, expect, it } from "vitest";
import { corsHeaders, verbs } from "../../../src/mock/cors.js";

describe("corsHeaders", () => {
  it("lets any origin in", () => {
    expect(corsHeaders({})).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
      "access-control-allow-methods": verbs,
    });
  });

  it("repeats the origin and the headers that a browser asks for", () => {
    const asked = { origin: "https://app.example", "access-control-request-headers": "prefer" };
    expect(corsHeaders(asked)).toMatchObject({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-headers": "prefer",
      vary: "Origin, Access-Control-Request-Headers",
    });
  });
});
