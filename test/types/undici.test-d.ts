import { Agent, EnvHttpProxyAgent, Pool, ProxyAgent } from "undici";
import { describe, expectTypeOf, it } from "vitest";
import { createClient, type Fetch, type FetchResponse, webhook } from "../../src/index.js";
import { undiciFetch } from "../../src/undici.js";

describe("undiciFetch", () => {
  it("makes what fetch takes, of any dispatcher of undici", () => {
    expectTypeOf(undiciFetch).returns.toEqualTypeOf<Fetch>();
    () => createClient(webhook(""), { fetch: undiciFetch() });
    for (const dispatcher of [Agent, Pool, ProxyAgent])
      () => undiciFetch(new dispatcher("https://portal.example" as string & object));
    () => undiciFetch(new EnvHttpProxyAgent());
    // @ts-expect-error: a URL is no dispatcher.
    () => undiciFetch("https://proxy.example");
  });
});

describe("a fetch of the caller's", () => {
  it("resolves to what the client reads, of which a Response has more", () => {
    expectTypeOf<Response>().toExtend<FetchResponse>();
    const response = { ok: true, status: 200, headers: new Headers(), text: async () => "{}" };
    () => createClient(webhook(""), { fetch: async () => response });
    // @ts-expect-error: it needs headers.
    () => createClient(webhook(""), { fetch: async () => ({ ...response, headers: undefined }) });
  });
});
