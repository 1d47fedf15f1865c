import { describe, expect, it } from "vitest";
import { allowedMethods, corsHeaders } from "../../../src/mock/cors.js";

describe("corsHeaders", () => {
  const requested = { origin: "https://app.example", "access-control-request-headers": "prefer" };

  it("allows what portals allow, whatever is requested", () => {
    for (const headers of [{}, requested]) {
      expect(corsHeaders(headers, undefined)).toEqual({
        "access-control-allow-origin": "*",
        "access-control-allow-headers": "origin, content-type, accept",
      });
    }
  });

  it('allows any origin, header and method of the mock with "*"', () => {
    expect(corsHeaders({}, "*")).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
      "access-control-allow-methods": allowedMethods,
      "access-control-expose-headers": "sl-violations, allow, *",
    });
  });

  it('echoes the origin and the headers that a browser requests with "*"', () => {
    expect(corsHeaders(requested, "*")).toMatchObject({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-headers": "prefer",
      vary: "Origin, Access-Control-Request-Headers",
    });
  });
});
