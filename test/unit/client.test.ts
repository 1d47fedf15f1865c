import { afterEach, describe, expect, it, vi } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import type { Fetch } from "../../src/call.js";
import { createClient } from "../../src/client.js";
import { failure, shown } from "./failure.js";
import { methodNames, untyped } from "./untyped.js";

const auth = webhook("https://portal.example/rest/1/t0ken/");
const answer = () => Response.json({ result: "from the portal" });
const [method = ""] = methodNames;

afterEach(() => vi.unstubAllGlobals());

describe("createClient", () => {
  it.each(methodNames)("has %s, which reaches the portal's URL of that name", async (name) => {
    const urls: string[] = [];
    const fetch: Fetch = async (url) => {
      urls.push(url);
      return answer();
    };
    expect(await untyped(createClient(auth, { fetch }), name)({})).toBe("from the portal");
    expect(urls).toEqual([`https://portal.example/rest/api/1/t0ken/${name}`]);
  });

  it("hands the caller's fetch a URL as text and an init, and nothing more", async () => {
    const fetch = vi.fn<Fetch>(async () => answer());
    await untyped(
      createClient(oauth({ address: "portal.example", accessToken: "t0ken" }), { fetch }),
      method,
    )({ a: 1 });
    expect(fetch.mock.calls).toEqual([
      [
        `https://portal.example/rest/api/${method}`,
        expect.objectContaining({ method: "POST", body: '{"a":1,"auth":"t0ken"}', redirect: "manual" }),
      ],
    ]);
  });

  it.each([[[]], [[{}]]])(
    "takes the global fetch of the moment of the call unless given one: options %j",
    async (options) => {
      const client = createClient(auth, ...options);
      const fetch = vi.fn<Fetch>(async () => answer());
      vi.stubGlobal("fetch", fetch);
      await untyped(client, method)({});
      expect(fetch).toHaveBeenCalledOnce();
      expect(fetch.mock.calls[0]).toHaveLength(2);
    },
  );

  it("asks nothing before the first call", () => {
    const fetch = vi.fn<Fetch>();
    createClient(auth, { fetch });
    expect(fetch).not.toHaveBeenCalled();
  });
});

const canary = 'CANARY_token_7f3a"é';
const clients = [
  ["webhook", webhook(`https://portal.example/rest/1/${canary}/`)],
  ["application", oauth({ address: "portal.example", accessToken: canary })],
] as const;
const forms = [
  ["as it is", canary],
  ["escaped for a URL", encodeURIComponent(canary)],
  ["as the address has it", new URL(`https://portal.example/rest/api/1/${canary}/${method}`).href],
  ["escaped for JSON", JSON.stringify({ auth: canary })],
] as const;
const html = { headers: { "content-type": "text/html" } };
const leaks: [where: string, fetch: (said: string) => Promise<Response>][] = [
  ["a message", async (said) => Response.json({ error: { code: "X", message: `no ${said}` } }, { status: 400 })],
  ["a message that is no text", async (said) => Response.json({ error: { code: "X", message: { said } } })],
  ["a code", async (said) => Response.json({ error: { code: said, message: "no" } }, { status: 403 })],
  ["an older reply", async (said) => Response.json({ error: "X", error_description: said }, { status: 401 })],
  ["an older reply's code", async (said) => Response.json({ error: said }, { status: 401 })],
  [
    "a complaint",
    async (said) => Response.json({ error: { code: "X", validation: [{ field: said, message: said, more: said }] } }),
  ],
  [
    "a complaint that is no text",
    async (said) => Response.json({ error: { code: "X", validation: [{ field: [said] }] } }),
  ],
  ["a complaint that is no object", async (said) => Response.json({ error: { code: "X", validation: [said] } })],
  ["a login page", async (said) => new Response(`<a href="${said}">log in</a>`, html)],
  ["a gateway's page", async (said) => new Response(`<p>${said}</p>`, { ...html, status: 502 })],
  ["broken JSON", async (said) => new Response(`{"result": ${said}`)],
  ["JSON of another shape", async (said) => Response.json({ said })],
  ["a redirect's path", async (said) => redirect(`/login?back=${encodeURIComponent(said)}`)],
  ["a redirect's query", async (said) => redirect(`https://other.example/?back=${encodeURIComponent(said)}`)],
  ["a redirect's user", async (said) => redirect(`https://${encodeURIComponent(said)}@other.example/`)],
  ["fetch's message", (said) => Promise.reject(new TypeError(`Failed to parse URL from ${said}`))],
  ["fetch's cause", (said) => Promise.reject(new TypeError("fetch failed", { cause: invalidUrl(said) }))],
  ["a cause's cause", (said) => Promise.reject(nested(said, 9))],
  ["a thrown text", (said) => Promise.reject(said)],
  ["a thrown object", (said) => Promise.reject({ message: said, name: said, code: said, url: said })],
  ["a thrown object without a message", (said) => Promise.reject({ url: said, toString: () => said })],
];

function redirect(location: string) {
  return new Response(null, { status: 302, headers: { location } });
}

function invalidUrl(input: string) {
  return Object.assign(new TypeError(`Invalid URL ${input}`), { input, code: `ERR ${input}`, name: input });
}

function nested(said: string, depth: number): Error {
  return new Error(said, depth > 0 ? { cause: nested(said, depth - 1) } : {});
}

describe.each(clients)("a client of one %s", (_kind, secret) => {
  it("shows no secret when it is printed, logged or stored", () => {
    const client = createClient(secret);
    expect(shown(client)).not.toContain("7f3a");
    expect(shown(untyped(client, method))).not.toContain("7f3a");
  });

  describe.each(forms)("whose secret comes back %s", (_form, said) => {
    it.each(leaks)("shows nothing of it that came in %s", async (_where, fetch) => {
      const error = await failure(
        untyped(
          createClient(secret, { fetch: () => fetch(said), retry: { attempts: 1 }, limit: false }),
          method,
        )({ id: 1 }),
      );
      expect(shown(error)).not.toContain("7f3a");
    });
  });
});
