import type { IncomingHttpHeaders } from "node:http";

/** The HTTP methods that the mock supports. */
export const allowedMethods = "GET, POST, OPTIONS";

/** CORS as portals do it: any origin may send three headers and read no others than those that CORS always allows. */
export const portalCors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "origin, content-type, accept",
};

/** The CORS headers of a response; with `"*"` a page of any origin may send any header and read the whole response. */
export function corsHeaders(
  { origin, ...headers }: IncomingHttpHeaders,
  cors: "*" | undefined,
): Record<string, string> {
  if (cors === undefined) return portalCors;
  return {
    "access-control-allow-origin": origin ?? "*",
    "access-control-allow-methods": allowedMethods,
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-expose-headers": "sl-violations, allow, *",
    vary: "Origin, Access-Control-Request-Headers",
  };
}
