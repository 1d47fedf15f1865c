import { describe, expect, it } from "vitest";
import { byApplication, byWebhook, door, method, post, token, untypedPost, url } from "./fetch-door.js";

const failure = { error: { code: "SOME_CODE", message: "why" } };
const json = (status: number, body: object = failure) => Response.json(body, { status });

describe("portalFetch, as it comes back", () => {
  it.each([201, 299, 400, 401, 403, 404, 405, 409, 418, 422, 429, 500, 502, 503, 504, 599])(
    "resolves to a Response for an error of status %i, which openapi-fetch hands out as its kind",
    async (status) => {
      const { fetch, client } = door([() => json(status)]);
      const response = await fetch(url, post());
      expect([response.status, await response.json()]).toEqual([status, failure]);
      const { data, error } = await untypedPost(client, { body: {} });
      expect({ data, error }).toEqual(
        status < 300 ? { data: failure, error: undefined } : { data: undefined, error: failure },
      );
    },
  );

  it.each([600, 999])("rejects with a typed error for a status that no Response can have: %i", async (status) => {
    const odd = json(500);
    Object.defineProperty(odd, "status", { value: status });
    await expect(door([() => odd]).fetch(url, post())).rejects.toMatchObject({
      name: "ServerError",
      status,
      response: { body: JSON.stringify(failure) },
    });
  });

  const readings: [what: string, read: (response: Response) => Promise<unknown>, expected: unknown][] = [
    ["text", (response) => response.text(), '{"result":{"é":1}}'],
    ["json", (response) => response.json(), { result: { é: 1 } }],
    ["arrayBuffer", async (response) => new TextDecoder().decode(await response.arrayBuffer()), '{"result":{"é":1}}'],
    ["blob", async (response) => (await response.blob()).type, "application/json"],
    ["body", (response) => new Response(response.body).text(), '{"result":{"é":1}}'],
    [
      "clone",
      async (response) => [await response.clone().text(), await response.text()],
      Array(2).fill('{"result":{"é":1}}'),
    ],
  ];

  it.each(readings)("hands the response out unread, for %s", async (_what, read, expected) => {
    const response = await door([() => json(200, { result: { é: 1 } })]).fetch(url, post());
    expect(response.bodyUsed).toBe(false);
    expect(await read(response)).toEqual(expected);
  });

  it.each([
    ["success", 200, "Fine", '{"result":1}', true],
    ["error", 418, "I'm a teapot", '{"error":"SOME_CODE"}', false],
  ])(
    "keeps status, status text, headers and ok of a response that is a(n) %s",
    async (_what, status, statusText, body, ok) => {
      const headers = [
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
        ["x-bitrix-rest-time", "0.1"],
      ] as [string, string][];
      const { fetch } = door([() => new Response(new TextEncoder().encode(body), { status, statusText, headers })]);
      const response = await fetch(url, post());
      expect(response).toMatchObject({ status, statusText, ok, redirected: false });
      expect([...response.headers]).toEqual(headers);
    },
  );

  it.each([204, 205, 304])("resolves to a Response without a body for status %i", async (status) => {
    const { fetch } = door([() => new Response(null, { status })]);
    const response = await fetch(url, post());
    expect([response.status, response.body, await response.text()]).toEqual([status, null, ""]);
  });

  it("lets openapi-fetch take a 204 for a success without data", async () => {
    const { client } = door([() => new Response(null, { status: 204 })]);
    expect(await untypedPost(client, { body: {} })).toMatchObject({ data: undefined, response: { status: 204 } });
  });

  it.each([
    ["an empty body and its length", "", { "content-length": "0" }, undefined],
    ["a body and its length", JSON.stringify(failure), { "content-length": "46" }, failure],
    ["a body without its length", JSON.stringify(failure), {}, failure],
  ])("has a content length as the portal sent it: %s", async (_what, body, headers, error) => {
    const { client } = door([() => new Response(body, { status: 400, headers })]);
    const { response, ...found } = await untypedPost(client, { body: {} });
    expect(found).toEqual({ error });
    expect(response.headers.get("content-length")).toBe(Object.values(headers)[0] ?? null);
  });

  const bodies: [what: string, body: string, type: string][] = [
    ["empty", "", "application/json"],
    ["plain text", "no such host\n", "text/plain"],
    ["HTML", "<h1>Bad gateway</h1>", "text/html"],
    ["broken JSON", '{"error":', "application/json"],
    ["JSON of another shape", "[1]", "application/json"],
  ];

  it.each(bodies.flatMap(([what, body, type]) => [200, 400, 500].map((status) => ({ what, body, type, status }))))(
    "passes on a body that is $what, with status $status",
    async ({ body, type, status }) => {
      const { fetch } = door([() => new Response(body, { status, headers: { "content-type": type } })]);
      const response = await fetch(url, post());
      expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
        status,
        type,
        body,
      ]);
    },
  );

  it("leaves it to openapi-fetch what a body that is not JSON comes to", async () => {
    const html = (status: number) => () => new Response("<p>", { status });
    expect(await untypedPost(door([html(502)]).client, { body: {} })).toMatchObject({ error: "<p>" });
    await expect(untypedPost(door([html(200)]).client, { body: {} })).rejects.toBeInstanceOf(SyntaxError);
  });

  it.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"])(
    "refuses %s by a 405 that names POST, and sends nothing",
    async (verb) => {
      const { fetch, sent } = door();
      const response = await fetch(url, { method: verb });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
      expect(await response.json()).toEqual({
        error: { code: "METHOD_NOT_ALLOWED", message: expect.stringContaining("POST") },
      });
      expect(sent).toEqual([]);
    },
  );

  it("refuses a URL without an init, which is a GET", async () => {
    const { fetch, sent } = door();
    expect([(await fetch(url)).status, sent]).toEqual([405, []]);
  });

  it("refuses HEAD without a body, as HEAD has none", async () => {
    const { client, sent } = door();
    const { data, error, response } = await client.HEAD(`/${method}` as never);
    expect([data, error, response.status, response.body, sent]).toEqual([undefined, undefined, 405, null, []]);
  });

  it("sends a method that is not documented, and passes on what the portal says of it", async () => {
    const unknown = { error: "ERROR_METHOD_NOT_FOUND", error_description: "Method not found!" };
    const { client, sent } = door([() => json(404, unknown)]);
    const { error, response } = await untypedPost(client, { body: {} }, "/no.such.method");
    expect([error, response.status]).toEqual([unknown, 404]);
    expect(sent.map((request) => new URL(request.url).pathname.split("/").at(-1))).toEqual(["no.such.method"]);
  });

  it.each([
    ["the root of a host", "https://client.example"],
    ["the root of a host, with a slash", new URL("https://client.example")],
    ["a query alone, with a slash", "https://client.example?next=/some.method"],
    ["dots", "https://client.example/rest/api/%2E%2E"],
    ["a broken escape", "https://client.example/rest/api/%zz"],
    ["nothing", ""],
  ])("refuses a URL that ends with no method's name by a 404, and sends nothing: %s", async (_what, input) => {
    const { fetch, sent } = door();
    const response = await fetch(input, post());
    expect([response.status, [...response.headers]]).toEqual([404, [["content-type", "application/json"]]]);
    expect(await response.json()).toEqual({
      error: { code: "NO_METHOD_NAME", message: expect.stringContaining("name of a method") },
    });
    expect(sent).toEqual([]);
  });

  it.each([
    ["a webhook", byWebhook],
    ["an application", byApplication],
  ])("refuses a URL that ends with the secret of %s, and repeats nothing of it", async (_kind, auth) => {
    const { fetch, sent } = door([], { auth });
    const response = await fetch(`https://portal.example/rest/api/1/${token}/`, post());
    expect([response.status, sent]).toEqual([404, []]);
    expect(await response.text()).not.toContain(token);
  });
});
