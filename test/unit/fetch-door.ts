import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import { createFetchClient, portalFetch } from "../../src/fetch.js";
import type { Fetch } from "../../src/fetch-response.js";
import type { ClientOptions } from "../../src/stack.js";
import { methodNames } from "./untyped.js";

/** Some documented method, and the URL of it that a generated client calls: of no portal in particular. */
export const method = methodNames[0] as (typeof methodNames)[number];
export const url = `https://client.example/rest/api/${method}`;

/** A webhook and an application of the same portal. */
export const token = "CANARY-7f3a";
export const byWebhook = webhook(`https://portal.example/rest/1/${token}/`);
export const byApplication = oauth({ address: "portal.example", accessToken: token });

/** A successful response of a portal. */
export const success = () => Response.json({ result: { ok: 1 } });

/** A POST with a JSON body, as the init of `fetch`. */
export const post = (body: unknown = { id: 1 }): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** One request as the portal received it. */
interface Sent {
  url: string;
  init: RequestInit & Record<string, unknown>;
  headers: Headers;
  body: string;
}

/**
 * Both exports of `fetch.ts` in front of a portal whose responses come one after another, the last one for ever, with
 * what the portal received. Neither limits nor retries, unless the options say so.
 */
export function door(
  responses: (() => Response | Promise<Response>)[] = [success],
  { auth = byWebhook, ...options }: ClientOptions & { auth?: typeof byWebhook } = {},
) {
  const sent: Sent[] = [];
  const fetch: Fetch = async (address, init) => {
    sent.push({
      url: address,
      init: { ...init },
      headers: new Headers(init.headers),
      body: await new Response(init.body ?? null).text(),
    });
    const respond = responses[Math.min(sent.length, responses.length) - 1] ?? success;
    return respond();
  };
  const all: ClientOptions = { fetch, limit: false, retry: { attempts: 1 }, ...options };
  return { fetch: portalFetch(auth, all), client: createFetchClient(auth, all), sent };
}

/** A call of the client by a path and with a body that its types may not know. */
export function untypedPost(client: ReturnType<typeof createFetchClient>, init: object, path = `/${method}`) {
  return client.POST(path as never, init as never) as Promise<{ data?: unknown; error?: unknown; response: Response }>;
}
