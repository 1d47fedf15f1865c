import type { IncomingHttpHeaders } from "node:http";

/** The HTTP methods that the mock supports. */
export const allowedMethods = "GET, POST, OPTIONS";

/** Headers that let a page of any origin call the mock and read the whole response. */
export function corsHeaders({ origin, ...headers }: IncomingHttpHeaders): Record<string, string> {
  return {
    "access-control-allow-origin": origin ?? "*",
    "access-control-allow-methods": allowedMethods,
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-expose-headers": "sl-violations, allow, *",
    vary: "Origin, Access-Control-Request-Headers",
  };
}
