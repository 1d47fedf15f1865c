import type { IncomingHttpHeaders } from "node:http";

/** The verbs the mock has an answer to. */
export const verbs = "GET, POST, OPTIONS";

/** Headers that let a page of any origin call the mock and read all of its reply. */
export function corsHeaders({ origin, ...headers }: IncomingHttpHeaders): Record<string, string> {
  return {
    "access-control-allow-origin": origin ?? "*",
    "access-control-allow-methods": verbs,
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-expose-headers": "sl-violations, allow, *",
    vary: "Origin, Access-Control-Request-Headers",
  };
}
