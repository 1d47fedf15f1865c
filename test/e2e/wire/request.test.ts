import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CallOptions, call, createClient, oauth, webhook } from "../../../src/index.js";
import { methodNames, untyped } from "../../unit/untyped.js";
import { json, type Recorded, type Recorder, startRecorder } from "./recorder.js";

let recorder: Recorder;
beforeEach(async () => {
  recorder = await startRecorder();
});
afterEach(() => recorder.close());

const [method = ""] = methodNames;

const byWebhook = (token: string, url = `${recorder.origin}/rest/1/${token}/`) => createClient(webhook(url));
const byToken = (accessToken: string, address = recorder.origin) => createClient(oauth({ address, accessToken }));

/** The one request that a call makes. */
async function sent(client: object, params?: object, name = method, options?: CallOptions): Promise<Recorded> {
  await untyped(client, name)(params, options);
  expect(recorder.requests).toHaveLength(1);
  return recorder.requests[0] as Recorded;
}

const headersOf = ({ headers }: Recorded) => Object.entries(headers).join("\n");

describe.each(methodNames)("a call of %s", (name) => {
  it("by webhook is a POST of the parameters to the secret URL", async () => {
    const request = await sent(byWebhook("t0ken"), { id: 1, select: ["id"] }, name);
    expect(request.method).toBe("POST");
    expect(request.path).toBe(`/rest/api/1/t0ken/${name}`);
    expect(request.body.toString()).toBe('{"id":1,"select":["id"]}');
  });

  it("by application is a POST to the plain URL, with the token as the last parameter, or in a header beside a key", async () => {
    const request = await sent(byToken("t0ken"), { id: 1, select: ["id"] }, name);
    expect(request.method).toBe("POST");
    expect(request.path).toBe(`/rest/api/${name}`);
    const { "idempotency-key": key, authorization } = request.headers;
    expect([request.body.toString(), authorization]).toEqual(
      key === undefined
        ? ['{"id":1,"select":["id"],"auth":"t0ken"}', undefined]
        : ['{"id":1,"select":["id"]}', "Bearer t0ken"],
    );
  });
});

describe("the headers", () => {
  it.each([
    ["webhook", () => byWebhook("s3cret")],
    ["application", () => byToken("s3cret")],
  ])("of a %s ask for JSON, declare JSON, and contain no credentials", async (_kind, client) => {
    const request = await sent(client(), { id: 1 });
    expect(request.headers["content-type"]).toBe("application/json");
    expect(request.headers.accept).toBe("application/json");
    expect(request.headers["content-length"]).toBe(`${request.body.length}`);
    expect(Object.keys(request.headers)).not.toEqual(expect.arrayContaining([expect.stringMatching(/auth|cookie/)]));
    expect(headersOf(request)).not.toContain("s3cret");
  });
});

describe("a write", () => {
  const key = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

  it("has an Idempotency-Key and the headers of the call on the wire", async () => {
    await call(byWebhook("t0ken"), "some.write", { id: 1 }, { headers: { "X-Trace": "a" } });
    await call(byToken("t0ken"), "some.write", { id: 1 }, { idempotencyKey: "order-7" });
    const [made, given] = recorder.requests as [Recorded, Recorded];
    expect(made.headers).toMatchObject({ "idempotency-key": expect.stringMatching(key), "x-trace": "a" });
    expect(given.headers).toMatchObject({ "idempotency-key": "order-7", authorization: "Bearer t0ken" });
    expect([made, given].map(({ body }) => body.toString())).toEqual(['{"id":1}', '{"id":1}']);
  });
});

describe("the path", () => {
  it.each(["/rest/1/t0ken/", "/rest/1/t0ken", "/rest/api/1/t0ken/", "/rest/api/1/t0ken"])(
    "is the same for each way to write a webhook: %s",
    async (written) => {
      const { path } = await sent(byWebhook("", recorder.origin + written));
      expect(path).toBe(`/rest/api/1/t0ken/${method}`);
    },
  );

  it.each(["", "/", "/rest", "/rest/", "/rest/api", "/rest/api/"])(
    "is the same for each way to write an application's address: %j after the host",
    async (written) => {
      const { path } = await sent(byToken("t0ken", recorder.origin + written));
      expect(path).toBe(`/rest/api/${method}`);
    },
  );

  it.each([
    ["a1B2-._~", "a1B2-._~"],
    ["100%", "100%"],
    ["100%25", "100%25"],
    ["a%2Fb%3Fc%23d", "a%2Fb%3Fc%23d"],
    ["a+b", "a+b"],
    ["a&b=c;d:e@f!$,*()'", "a&b=c;d:e@f!$,*()'"],
    ['"quoted"', "%22quoted%22"],
    ["{method}", "%7Bmethod%7D"],
    ["ключ🔑", "%D0%BA%D0%BB%D1%8E%D1%87%F0%9F%94%91"],
  ])("has the token %s as %s", async (token, written) => {
    const { path } = await sent(byWebhook(token));
    expect(path).toBe(`/rest/api/1/${written}/${method}`);
  });

  it("has no query string, whatever the parameters", async () => {
    const { path } = await sent(byToken("t0ken"), { query: "?x=1", path: { id: 1 }, params: { query: { x: 1 } } });
    expect(path).toBe(`/rest/api/${method}`);
  });
});

describe("the body", () => {
  it.each([
    ["a1B2-._~", "a1B2-._~"],
    ["100%25+&=?#/", "100%25+&=?#/"],
    ['"quoted"\\{braced}', '\\"quoted\\"\\\\{braced}'],
    ["ключ🔑", "ключ🔑"],
  ])("has the access token %j as nothing but JSON in UTF-8", async (token, written) => {
    const { body } = await sent(byToken(token), { id: 1 });
    expect(body).toEqual(Buffer.from(`{"id":1,"auth":"${written}"}`, "utf8"));
  });

  it("has parameters in the caller's order, without undefined ones, in UTF-8", async () => {
    const params = {
      z: "é🔑",
      id: 1,
      none: undefined,
      no: null,
      list: [1, "2", { b: 1, a: 2 }],
      price: 1.5,
      yes: true,
    };
    const { body } = await sent(byWebhook("t0ken"), params);
    expect(body).toEqual(
      Buffer.from('{"z":"é🔑","id":1,"no":null,"list":[1,"2",{"b":1,"a":2}],"price":1.5,"yes":true}', "utf8"),
    );
  });

  it("is an empty object without parameters", async () => {
    expect((await sent(byWebhook("t0ken"))).body.toString()).toBe("{}");
  });

  it("contains the token once, and the client's own where a caller gives another", async () => {
    const { body } = await sent(byToken("t0ken"), { auth: "mine", id: 1 });
    expect(body.toString().match(/"auth":"t0ken"/g)).toHaveLength(1);
    expect(body.toString()).not.toContain("mine");
  });
});

interface Operation {
  operationId: string;
  "x-codeSamples": { lang: string; label: string; source: string }[];
}

const document = JSON.parse(readFileSync(new URL("../../../generated/openapi.json", import.meta.url), "utf8"));
const commands = Object.values<{ post: Operation }>(document.paths).flatMap(({ post }) =>
  post["x-codeSamples"]
    .filter(({ source }) => source.startsWith("curl"))
    .map(({ label, source }) => [label, post.operationId, source] as const),
);

describe("a documented command", () => {
  it("is there for every method, by webhook and by application", () => {
    expect(commands.map(([label, name]) => `${name}: ${label}`).sort()).toEqual(
      methodNames.flatMap((name) => [`${name}: cURL (OAuth)`, `${name}: cURL (webhook)`]).sort(),
    );
  });

  it.each(commands)("%s of %s is what the client sends", async (_label, name, command) => {
    const { origin, pathname } = new URL(
      command.match(/https:\S+/)?.[0].replace("**put_your_user_id_here**", "1") ?? "",
    );
    const data = command.match(/-d '(.*)'/)?.[1] ?? "";
    const body = JSON.parse(data);
    // A list has no place for the token.
    const bearer = command.match(/Bearer (.*)"/)?.[1];
    const { auth: accessToken = bearer, ...params } = Array.isArray(body) ? {} : body;
    const address = recorder.origin + pathname.slice(0, -`/${name}`.length);
    const auth = accessToken ? oauth({ address, accessToken }) : webhook(address);
    expect(origin).toContain("put_your_bitrix24_address");

    // The page's command has no key, and with one the token goes into a header.
    const given = Array.isArray(body) ? body : params;
    const request = await sent(createClient(auth), given, name, { idempotencyKey: false });
    expect(request.method).toBe(command.match(/-X (\S+)/)?.[1]);
    expect(request.path).toBe(pathname);
    expect(request.body.toString()).toBe(data);
    const headers = [...command.matchAll(/-H "(\S+): (.*)"/g)].map(([, key = "", value]) => [key.toLowerCase(), value]);
    expect(headers).toHaveLength(bearer ? 3 : 2);
    expect(request.headers).toMatchObject(Object.fromEntries(headers));
  });
});

describe("several calls", () => {
  it("at the same time each get their own response", async () => {
    recorder.respond = (response) => json({ result: recorder.requests.length })(response);
    const client = byWebhook("t0ken");
    const results = await Promise.all([1, 2, 3, 4].map((id) => untyped(client, method)({ id })));
    expect(results.sort()).toEqual([1, 2, 3, 4]);
    expect(recorder.requests.map(({ body }) => body.toString()).sort()).toEqual([
      '{"id":1}',
      '{"id":2}',
      '{"id":3}',
      '{"id":4}',
    ]);
  });

  it("of several clients do not mix their credentials", async () => {
    await Promise.all(["one", "two"].map((token) => untyped(byToken(token), method)()));
    expect(recorder.requests.map(({ body }) => body.toString()).sort()).toEqual(['{"auth":"one"}', '{"auth":"two"}']);
  });
});

describe("the caller's fetch", () => {
  it("is called with a URL as a string and an init that a plain fetch understands", async () => {
    const calls: unknown[][] = [];
    const client = createClient(webhook(`${recorder.origin}/rest/1/t0ken/`), {
      fetch: (...args) => {
        calls.push(args);
        return fetch(...args);
      },
    });
    await sent(client, { id: 1 });
    expect(calls).toEqual([
      [`${recorder.origin}/rest/api/1/t0ken/${method}`, expect.objectContaining({ method: "POST", body: '{"id":1}' })],
    ]);
  });
});
