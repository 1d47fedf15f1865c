import { mask } from "../redact.js";

/** Where a request goes. `legacy` is the portal's REST without `/api/`, `unknown` a path that no portal has. */
export interface Route {
  kind: "webhook" | "application" | "legacy" | "unknown";
  /** The last part of the path as it came, which may be a secret; undefined for an unknown path. */
  method: string | undefined;
  /** Path and method for a log: only names that cannot be a secret, the rest masked or left out. */
  redacted: { path: string; method: string | undefined };
}

const patterns = {
  webhook: /^\/rest\/api\/(?<user>[^/]+)\/[^/]+\/(?<method>[^/]+)$/,
  application: /^\/rest\/api\/(?<method>[^/]+)$/,
  legacy: /^\/rest\/(?!api(?:\/|$))(?:(?<user>[^/]+)\/[^/]+\/)?(?<method>[^/]+)$/,
};

/** Reads the target of a request, whose query string is ignored. */
export function readRoute(target: string, methods: { has(name: string): boolean }): Route {
  const [path = ""] = target.split("?");
  for (const kind of ["webhook", "application", "legacy"] as const) {
    const { user, method } = patterns[kind].exec(path)?.groups ?? {};
    if (method === undefined) continue;
    const parts = [
      "",
      "rest",
      ...(kind === "legacy" ? [] : ["api"]),
      ...(user === undefined ? [] : [userId(user), mask]),
    ];
    const name = isMethodName(method, methods) ? method : undefined;
    return { kind, method, redacted: { path: [...parts, name ?? mask].join("/"), method: name } };
  }
  const parts = path
    .split("/")
    .map((part) => (/^(rest|api)?$/.test(part) || isMethodName(part, methods) ? part : mask));
  return { kind: "unknown", method: undefined, redacted: { path: parts.join("/"), method: undefined } };
}

// A method that is not documented is shown when it looks like one, so that a misspelling can be seen.
function isMethodName(text: string, methods: { has(name: string): boolean }): boolean {
  return methods.has(text) || /^[a-z]+(\.[a-z]+)+$/.test(text);
}

function userId(text: string): string {
  return /^\d+$/.test(text) ? text : mask;
}
