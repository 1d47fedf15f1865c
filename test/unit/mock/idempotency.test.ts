import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { at, startFixture } from "./start-fixture.js";

const reused = "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION";
const invalid = "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION";
const keyed = (key: string) => ({ headers: { "idempotency-key": key } });

const headersOf = ({ headers }: { headers: Headers }) => [
  headers.get("idempotency-key"),
  headers.get("idempotent-replayed"),
];

describe("the Idempotency-Key of a writing method", () => {
  it("comes back, and a call that repeats key and body gets the same response, marked as replayed", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { result: { item: { id: 1, name: "First" } } });
    const first = await send(at.webhook, { id: 1 }, keyed("k1"));
    const again = await send(at.webhook, { id: 1 }, keyed("k1"));
    const other = await send(at.webhook, { id: 1 }, keyed("k2"));
    expect([headersOf(first), headersOf(again), headersOf(other)]).toEqual([
      ["k1", null],
      ["k1", "true"],
      ["k2", null],
    ]);
    expect([first.body, again.body]).toEqual([first.body, { result: { item: { id: 1, name: "First" } } }]);
    expect(other.body.result.item.name).toBe("Knife");
  });

  it("is refused with 422 for other bytes, even if they mean the same", async () => {
    const { send } = await startFixture();
    await send(at.webhook, '{"id":1}', keyed("k1"));
    for (const body of ['{"id":2}', '{ "id": 1 }']) {
      const response = await send(at.webhook, body, keyed("k1"));
      expect([response.status, response.body.error.code, ...headersOf(response)]).toEqual([422, reused, "k1", null]);
      expect(response.body.error.message).toBe("Idempotency key was already used with another request");
    }
  });

  it("belongs to one method and one caller", async () => {
    const { send } = await startFixture();
    await send(at.webhook, '{"id":1}', keyed("k1"));
    for (const [path, body] of [
      [at.list, "{}"],
      ["/rest/api/1/0ther/thing.get", '{"id":2}'],
      [at.application, '{"id":2,"auth":"any"}'],
    ] as const) {
      const response = await send(path, body, keyed("k1"));
      expect([response.status, ...headersOf(response)]).toEqual([200, "k1", null]);
    }
  });

  it("of a failed call may be used again", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { code: "LOST" });
    expect((await send(at.webhook, { id: 1 }, keyed("k1"))).status).toBe(400);
    expect((await send(at.webhook, {}, keyed("k1"))).status).toBe(400);
    const response = await send(at.webhook, { id: 1 }, keyed("k1"));
    expect([response.status, ...headersOf(response)]).toEqual([200, "k1", null]);
  });

  it("of a call that was carried out but cut is replayed", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { cut: true });
    await expect(send(at.webhook, { id: 1 }, keyed("k1"))).rejects.toThrow("fetch failed");
    const response = await send(at.webhook, { id: 1 }, keyed("k1"));
    expect([response.status, ...headersOf(response)]).toEqual([200, "k1", "true"]);
  });

  it.each(["a b", "ключ", "", "k".repeat(256)])("is refused with 400 when it is %j", async (key) => {
    const { send } = await startFixture();
    const latin = Buffer.from(key).toString("latin1");
    const response = await send(at.webhook, { id: 1 }, keyed(latin));
    expect([response.status, response.body.error.code, ...headersOf(response)]).toEqual([400, invalid, null, null]);
    expect(response.body.error.message).toBe("Idempotency key is invalid");
    expect((await send(at.webhook, { id: 1 }, keyed("k".repeat(255)))).status).toBe(200);
  });

  it("is ignored by a method that only reads", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.get"].post, { "x-safe": true });
    const { send } = await startFixture({ document });
    for (const body of [{ id: 1 }, { id: 2 }]) {
      const response = await send(at.webhook, body, keyed("k1"));
      expect([response.status, ...headersOf(response)]).toEqual([200, null, null]);
    }
  });

  it("is that of the call, whatever example the document has for the header, and of no other header", async () => {
    const { mock, send } = await startFixture();
    const headers = { "Idempotency-Key": "documented", "Idempotent-Replayed": "true", "x-idempotency-key": "kept" };
    mock.next("thing.get", { status: 200, body: {}, headers: { ...headers, "idempotency-keys": "kept" } });
    const response = await send(at.webhook, { id: 1 });
    expect(headersOf(response)).toEqual([null, null]);
    expect([response.headers.get("x-idempotency-key"), response.headers.get("idempotency-keys")]).toEqual([
      "kept",
      "kept",
    ]);
  });

  it("is forgotten by reset", async () => {
    const { mock, send } = await startFixture();
    await send(at.webhook, { id: 1 }, keyed("k1"));
    mock.reset();
    expect((await send(at.webhook, { id: 2 }, keyed("k1"))).status).toBe(200);
  });
});
