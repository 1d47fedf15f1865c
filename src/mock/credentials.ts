import type { IncomingHttpHeaders } from "node:http";

/** The access token of an application's request: in the body, as documented, or where portals also read it. */
export function sentToken(
  { authorization = "" }: IncomingHttpHeaders,
  query: URLSearchParams,
  body: Record<string, unknown> | undefined,
): string | undefined {
  const [, bearer] = /^bearer +(\S.*)$/i.exec(authorization) ?? [];
  const token = body?.auth || query.get("auth") || bearer;
  return token ? String(token) : undefined;
}
