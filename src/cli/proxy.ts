import type { Fetch } from "../fetch-response.js";
import { type Proxies, proxiesOf } from "../proxies.js";
import { type Terminal, UsageError } from "./command.js";

/** A `fetch` through the proxies that the environment names; the global one when it names none. */
export async function proxyFetch(env: Terminal["env"]): Promise<Fetch> {
  const proxies = read(env);
  if (!proxies.httpsProxy && !proxies.httpProxy) return (url, init) => globalThis.fetch(url, init);
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent(proxies);
  // The fetch that Node has built in, with types of its own.
  const send = fetch as unknown as typeof globalThis.fetch;
  return (url, init) => send(url, { ...init, dispatcher } as RequestInit).catch(throwRoot);
}

function read(env: Terminal["env"]): Proxies {
  try {
    return proxiesOf(env);
  } catch (thrown) {
    throw new UsageError(Object(thrown).message);
  }
}

// What a proxy refuses comes as the cause of a cancellation; the built-in fetch gives the cause itself.
function throwRoot(thrown: Error): never {
  const cause = thrown.cause instanceof Error ? thrown.cause.cause : undefined;
  throw cause ? new TypeError(thrown.message, { cause }) : thrown;
}
