import { afterEach, describe, expect, it, vi } from "vitest";
import { byApplication, byWebhook, door, method, post, success, token, untypedPost, url } from "./fetch-door.js";

const portalUrl = `https://portal.example/rest/api/1/${token}/${method}`;

afterEach(() => vi.useRealTimers());

describe("portalFetch, as it is called", () => {
  describe.each([
    ["nothing", undefined, {}],
    ["an extension of undici", { dispatcher: "mine" }, { dispatcher: "mine" }],
    ["an extension of Next.js", { next: { revalidate: 60 } }, { next: { revalidate: 60 } }],
  ])("takes a Request and %s", (_what, init, extension) => {
    it("and sends its body to the portal, with the extension", async () => {
      const { fetch, sent } = door();
      const response = await fetch(new Request(url, post()), init as RequestInit);
      expect(await response.json()).toEqual({ result: { ok: 1 } });
      expect(sent).toMatchObject([{ url: portalUrl, body: '{"id":1}', init: { method: "POST", ...extension } }]);
    });
  });

  it.each([
    ["an absolute URL", url],
    ["a URL object", new URL(url)],
    ["a path", `/rest/api/${method}`],
    ["a name alone", method],
    ["an http URL of another portal, with its token", `http://other.example/rest/api/7/other-token/${method}`],
    [
      "a URL whose server variables are not filled in",
      `https://{address}/rest/api/{user_id}/{webhook_token}/${method}`,
    ],
    ["a URL with a query and a fragment", `${url}?auth=other/token#/part`],
  ])("takes %s and an init, and sends the call to the portal of `auth`", async (_what, input) => {
    const { fetch, sent } = door();
    expect((await fetch(input, post())).status).toBe(200);
    expect(sent.map((request) => [request.url, request.body])).toEqual([[portalUrl, '{"id":1}']]);
  });

  it("needs no `this`, handed to a client of openapi-fetch or to one request", async () => {
    const [one, other] = [door(), door()];
    await Reflect.apply(one.fetch, undefined, [url, post()]);
    await untypedPost(one.client, { body: { id: 2 }, fetch: other.fetch });
    await untypedPost(one.client, { body: { id: 3 } });
    expect([one.sent, other.sent].map((sent) => sent.map(({ body }) => body))).toEqual([
      ['{"id":1}', '{"id":3}'],
      ['{"id":2}'],
    ]);
  });

  it("sends to the portal of `auth` when a request has a base URL of its own", async () => {
    const { client, sent } = door();
    await untypedPost(client, { body: {}, baseUrl: "https://other.example/rest/api/7/other-token/" });
    expect(sent.map((request) => request.url)).toEqual([portalUrl]);
  });

  it("takes a subclass of Request, whose own properties survive", async () => {
    class TracedRequest extends Request {
      traceId = "trace-1";
    }
    const { fetch, sent } = door();
    await fetch(new TracedRequest(url, post()));
    expect(sent).toMatchObject([{ body: '{"id":1}', init: { traceId: "trace-1" } }]);
  });

  it("takes the Request of another library, which is no instance of the global one", async () => {
    const original = new Request(url, post());
    const foreign = {
      url,
      method: original.method,
      headers: original.headers,
      signal: original.signal,
      arrayBuffer: () => original.arrayBuffer(),
    } as Request;
    const { fetch, sent } = door();
    expect((await fetch(foreign)).status).toBe(200);
    expect(sent.map(({ body }) => body)).toEqual(['{"id":1}']);
  });

  it.each([
    ["with a Request", (init: RequestInit) => [new Request(url, init)]],
    ["with a Request and an init", (init: RequestInit) => [new Request(url, init), {}]],
    ["with a URL and an init", (init: RequestInit) => [url, init]],
  ])("hands on the settings that it is called %s", async (_what, args) => {
    const { fetch, sent } = door();
    const settings = { cache: "no-store", credentials: "include", keepalive: true } as const;
    await Reflect.apply(fetch, undefined, args({ ...post(), ...settings }));
    expect(sent[0]?.init).toMatchObject(settings);
  });

  it("reads a body that is a stream once, before the first of all attempts, which send the same bytes", async () => {
    vi.useFakeTimers();
    const limited = () => Response.json({ error: "QUERY_LIMIT_EXCEEDED" }, { status: 503 });
    const { fetch, sent } = door([limited, success], { retry: {} });
    const chunks = ['{"id":', "1}"];
    const body = new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(chunk));
      },
    });
    const init = { method: "POST", body, duplex: "half" };
    const [{ status }] = await Promise.all([fetch(new Request(url, init)), vi.runAllTimersAsync()]);
    expect(status).toBe(200);
    expect(sent.map((request) => request.body)).toEqual(['{"id":1}', '{"id":1}']);
    expect(body.locked).toBe(true);
  });

  it("rejects as fetch does when the body was read before", async () => {
    const { fetch, sent } = door();
    const request = new Request(url, post());
    await request.text();
    await expect(fetch(request)).rejects.toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });

  describe.each([
    ["a webhook", byWebhook],
    ["an application", byApplication],
  ])("by %s", (_kind, auth) => {
    it.each([
      [null, "null"],
      [false, "false"],
      [0, "0"],
      ["", '""'],
    ])("sends the body %j as openapi-fetch serializes it", async (body, text) => {
      const { client, sent } = door([success], { auth });
      await untypedPost(client, { body });
      expect(sent.map((request) => request.body)).toEqual([text]);
    });

    it.each([null, undefined, ""])("invents no body in place of %j", async (body) => {
      const { fetch, sent } = door([success], { auth });
      await fetch(url, { method: "POST", ...(body !== undefined && { body }) });
      expect(sent[0]?.init.body).toBeNull();
    });

    it("adds no content type without a body", async () => {
      const { client, sent } = door([success], { auth });
      await untypedPost(client, {});
      expect(sent[0]?.init.body).toBeNull();
      expect(sent[0]?.headers.has("content-type")).toBe(false);
    });

    it("keeps the caller's headers, repeated ones too, and adds none in place of one that is unset", async () => {
      const { client, sent } = door([success], { auth });
      const headers = { "X-Trace": ["a", "b"], Prefer: "code=200", "Content-Type": null };
      // As bytes, for a text has a content type of its own.
      await untypedPost(client, { body: {}, headers, bodySerializer: () => new TextEncoder().encode("{}") });
      expect([...(sent[0]?.headers ?? [])]).toEqual([
        ["prefer", "code=200"],
        ["x-trace", "a, b"],
      ]);
    });

    it("drops the headers that speak of another host or another length of the body", async () => {
      const { fetch, sent } = door([success], { auth });
      const headers = { Host: "other.example", "Content-Length": "8" };
      await fetch(new Request(url, { method: "POST", body: '{"id":1}', headers }));
      expect([...(sent[0]?.headers.keys() ?? [])]).toEqual(["content-type"]);
    });
  });

  const serializations: [what: string, type: string, body: string | Uint8Array<ArrayBuffer>][] = [
    ["JSON as the caller wrote it", "application/json", '{ "id" : 9007199254740993, "x": 1.0 }\n'],
    ["JSON of another content type", "text/plain", '{"id":1}'],
    ["a form", "application/x-www-form-urlencoded", "id=1&select[]=id"],
    ["JSON with a byte order mark", "application/json", new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
    ["bytes that are no UTF-8", "application/octet-stream", new Uint8Array([0x22, 0xff, 0x22])],
  ];

  it.each(serializations)("sends on %s byte for byte, by a webhook", async (_what, type, body) => {
    const { fetch, sent } = door();
    await fetch(url, { method: "POST", headers: { "Content-Type": type }, body });
    const [{ init, headers }] = sent as [(typeof sent)[0]];
    expect(await bytesOf(init.body)).toEqual(await bytesOf(body));
    expect([...headers]).toEqual([["content-type", type]]);
  });

  it.each([
    ["{}", `{"auth":"${token}"}`],
    [" { } ", ` { "auth":"${token}"} `],
    ['{"id":1}', `{"id":1,"auth":"${token}"}`],
    ['{ "id" : 9007199254740993, "name": "}" }\n', `{ "id" : 9007199254740993, "name": "}" ,"auth":"${token}"}\n`],
    // PHP's and JavaScript's JSON take the last of two keys.
    ['{"auth":"mine"}', `{"auth":"mine","auth":"${token}"}`],
  ])("adds an application's token to a JSON object and changes nothing else: %s", async (body, withToken) => {
    const { fetch, sent } = door([success], { auth: byApplication });
    await fetch(url, { ...post(), body });
    expect(sent).toMatchObject([{ url: `https://portal.example/rest/api/${method}`, body: withToken }]);
    expect(sent[0]?.headers.has("authorization")).toBe(false);
    expect(JSON.parse(sent[0]?.body ?? "").auth).toBe(token);
  });

  it.each([
    ["no body", null],
    ["a list", "[1]"],
    ["a text", '"x"'],
    ["broken JSON", '{"id":'],
    ["a form", "id=1"],
    ["JSON with a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
    ["an object that is no UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ["a gzipped body", new Uint8Array([0x1f, 0x8b, 0x08])],
  ])("sends an application's token as Authorization where the body has no room: %s", async (_what, body) => {
    const { fetch, sent } = door([success], { auth: byApplication });
    await fetch(url, { method: "POST", headers: { "Content-Type": "x/y" }, body });
    expect(await bytesOf(sent[0]?.init.body)).toEqual(await bytesOf(body));
    expect([...(sent[0]?.headers ?? [])]).toEqual([
      ["authorization", `Bearer ${token}`],
      ["content-type", "x/y"],
    ]);
  });

  it.each([
    ["https://client.example", method],
    ["https://client.example/", method],
    ["https://client.example/rest/api/1/other", method],
    ["https://client.example/rest/api/1/other/", method],
    ["https://client.example/rest/api//", `${method}/`],
    ["", method],
  ])("calls the same method below any base URL: %s/%s", async (base, path) => {
    const { fetch, sent } = door();
    await fetch(`${base}/${path}`, post());
    expect(sent.map((request) => request.url)).toEqual([portalUrl]);
  });

  it("makes the same call for a base URL of openapi-fetch with and without a slash", async () => {
    const { client, sent } = door();
    for (const baseUrl of ["https://client.example/x", "https://client.example/x/"]) {
      await untypedPost(client, { body: {}, baseUrl });
    }
    expect(sent.map((request) => request.url)).toEqual([portalUrl, portalUrl]);
  });

  it.each(["some.%D0%BC%D0%B5%D1%82%D0%BE%D0%B4", "a%2Fb", "a%3Fb", "a%20b", "a%25b"])(
    "keeps the encoded characters of a method's name: %s",
    async (name) => {
      const { fetch, sent } = door();
      await fetch(`https://client.example/rest/api/${name}`, post());
      expect(sent.map((request) => request.url)).toEqual([`https://portal.example/rest/api/1/${token}/${name}`]);
    },
  );
});

async function bytesOf(body: unknown): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body as BodyInit | null).arrayBuffer());
}
