import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fetch } from "../../src/index.js";
import { createClient, oauth, webhook } from "../../src/index.js";
import { untyped } from "../unit/untyped.js";
import { text } from "./json.js";
import { operations } from "./operations.js";
import { shared } from "./seeded.js";

/** Records each request as `fetch` reads it. */
function recorder() {
  const requests: Request[] = [];
  const fetch: Fetch = async (url, init) => {
    requests.push(new Request(url, init));
    return Response.json({ result: {} });
  };
  return { fetch, requests, limit: false } as const;
}

/** URL and body of the only request; fails unless it is a documented call. */
async function recorded(requests: Request[]) {
  const [request] = requests as [Request];
  expect(requests).toHaveLength(1);
  expect([request.method, request.redirect]).toEqual(["POST", "manual"]);
  expect([...request.headers]).toEqual([
    ["accept", "application/json"],
    ["content-type", "application/json"],
  ]);
  return { url: request.url, sent: Buffer.from(await request.arrayBuffer()).toString() };
}

const user = fc.integer({ min: 1, max: 99_999 });
const secret = fc.stringMatching(/^[\w.~!$&'()*+,;=:@-]*\w$/);
// `oauth` refuses a token with white space or invisible characters.
const token = text.filter((token) => token !== "" && !/[\s\p{C}]/u.test(token));

describe.each(operations)("$method, called with any valid parameters", ({ method, params, accepts }) => {
  it("sends a valid request with a webhook", async () => {
    const property = fc.asyncProperty(params, user, secret, async (params, user, secret) => {
      const { requests, ...options } = recorder();
      const client = createClient(webhook(`https://portal.example/rest/${user}/${secret}/`), options);
      await untyped(client, method)(params, { idempotencyKey: false });
      const { url, sent } = await recorded(requests);
      expect(url).toBe(`https://portal.example/rest/api/${user}/${secret}/${method}`);
      expect(sent).toBe(JSON.stringify(params));
      expect(accepts(JSON.parse(sent))).toBe(true);
    });
    await fc.assert(property, shared(operations.length));
  });

  it("sends a valid request with the token in its body, with an application", async () => {
    const property = fc.asyncProperty(params, token, async (params, accessToken) => {
      const { requests, ...options } = recorder();
      const client = createClient(oauth({ address: "portal.example", accessToken }), options);
      await untyped(client, method)(params, { idempotencyKey: false });
      const { url, sent } = await recorded(requests);
      expect(url).toBe(`https://portal.example/rest/api/${method}`);
      expect(sent).toBe(JSON.stringify({ ...params, auth: accessToken }));
      expect(accepts(JSON.parse(sent))).toBe(true);
    });
    await fc.assert(property, shared(operations.length));
  });
});
