import { mask } from "../redact.js";

/**
 * Where a request goes. `legacy` is the portal's REST without `/api/`, `tokens` the authorization server, `unknown` a path
 * that neither has.
 */
export interface Route {
  kind: "webhook" | "application" | "legacy" | "tokens" | "unknown";
  /** The last part of the path as it came, which may be a secret; undefined for an unknown path. */
  method: string | undefined;
  /** The token of a webhook. */
  token: string | undefined;
  /** The query string, which a portal reads for credentials only. */
  query: URLSearchParams;
  /** Path and method for a log: only names that cannot be a secret, the rest masked or left out. */
  redacted: { path: string; method: string | undefined };
}

const patterns = {
  webhook: /^\/rest\/api\/(?<user>[^/]+)\/(?<token>[^/]+)\/(?<method>[^/]+)$/,
  application: /^\/rest\/api\/(?<method>[^/]+)$/,
  legacy: /^\/rest\/(?!api(?:\/|$))(?:(?<user>[^/]+)\/(?<token>[^/]+)\/)?(?<method>[^/]+)$/,
};

/** Where the authorization server renews tokens. */
export const tokenPath = "/oauth/token";
const nobody = { method: undefined, token: undefined };

/** Reads the target of a request; runs of slashes count as one, and one at the end of the path does not count. */
export function readRoute(target: string, methods: { has(name: string): boolean }): Route {
  const [, written = "", search] = /^([^?]*)(.*)$/s.exec(target) ?? [];
  const query = new URLSearchParams(search);
  const path = written.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  for (const kind of ["webhook", "application", "legacy"] as const) {
    const { user, token, method } = patterns[kind].exec(path)?.groups ?? {};
    if (method === undefined) continue;
    const name = isMethodName(method, methods) ? method : undefined;
    const parts = [
      kind === "legacy" ? "/rest" : "/rest/api",
      ...(user === undefined ? [] : [/^\d+$/.test(user) ? user : mask, mask]),
      name ?? mask,
    ];
    return { kind, method, token, query, redacted: { path: parts.join("/"), method: name } };
  }
  if (path === tokenPath) return { kind: "tokens", ...nobody, query, redacted: { path, method: undefined } };
  const parts = path
    .split("/")
    .map((part) => (/^(rest|api)?$/.test(part) || isMethodName(part, methods) ? part : mask));
  return { kind: "unknown", ...nobody, query, redacted: { path: parts.join("/"), method: undefined } };
}

// A method that is not documented is shown when it looks like one, so that a misspelling can be seen.
function isMethodName(text: string, methods: { has(name: string): boolean }): boolean {
  return methods.has(text) || /^(batch|[a-z]+(\.[a-z]+)+)$/.test(text);
}
