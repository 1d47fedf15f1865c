import type { IncomingHttpHeaders } from "node:http";

/** True when an application's request has an access token: in the body, as documented, or where portals also read it. */
export function hasCredentials(
  { authorization = "" }: IncomingHttpHeaders,
  query: URLSearchParams,
  body: Record<string, unknown> | undefined,
): boolean {
  return Boolean(body?.auth || query.get("auth") || /^bearer +\S/i.test(authorization));
}
