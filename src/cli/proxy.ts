import type { Fetch } from "../call.js";
import { type Terminal, UsageError } from "./command.js";

/**
 * A `fetch` through the proxies of `HTTPS_PROXY` and `HTTP_PROXY`, but for the hosts of `NO_PROXY`; the global one when the
 * environment names no proxy. Each name may be in lower case, which comes first.
 */
export async function proxyFetch(env: Terminal["env"]): Promise<Fetch> {
  const httpsProxy = proxyUrl(env, "HTTPS_PROXY");
  const httpProxy = proxyUrl(env, "HTTP_PROXY");
  if (!httpsProxy && !httpProxy) return (url, init) => globalThis.fetch(url, init);
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent({ httpsProxy, httpProxy, noProxy: variable(env, "NO_PROXY") });
  // The fetch that Node has built in, with types of its own.
  const send = fetch as unknown as Fetch;
  return (url, init) => send(url, { ...init, dispatcher } as RequestInit).catch(throwRoot);
}

// What a proxy refuses comes as the cause of a cancellation; the built-in fetch gives the cause itself.
function throwRoot(thrown: Error): never {
  const cause = thrown.cause instanceof Error ? thrown.cause.cause : undefined;
  throw cause ? new TypeError(thrown.message, { cause }) : thrown;
}

function proxyUrl(env: Terminal["env"], name: string): string {
  const value = variable(env, name);
  const url = value === "" || value.includes("://") ? value : `http://${value}`;
  // The value is not repeated, for it may hold a password.
  if (url !== "" && !URL.canParse(url))
    throw new UsageError(`${name} is not the URL of a proxy, such as http://proxy.example:3128.`);
  return url;
}

function variable(env: Terminal["env"], name: string): string {
  return (env[name.toLowerCase()] ?? env[name] ?? "").trim();
}
