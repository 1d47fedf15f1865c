import { describe, expect, it } from "vitest";
import { allowedMethods, corsHeaders } from "../../../src/mock/cors.js";

describe("corsHeaders", () => {
  it("allows any origin", () => {
    expect(corsHeaders({})).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
      "access-control-allow-methods": allowedMethods,
    });
  });

  it("echoes the origin and the headers that a browser requests", () => {
    const requested = { origin: "https://app.example", "access-control-request-headers": "prefer" };
    expect(corsHeaders(requested)).toMatchObject({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-headers": "prefer",
      vary: "Origin, Access-Control-Request-Headers",
    });
  });
});
