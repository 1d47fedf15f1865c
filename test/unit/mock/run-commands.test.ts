import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { startFixture } from "./start-fixture.js";

const path = "/rest/api/1/s3cret/batch";
const get = (id: unknown, more = {}) => ({ method: "thing.get", query: { id, select: ["id"] }, ...more });
const list = { method: "thing.list", query: {} };
const codeOf = ({ status, body }: { status: number; body: { error: { code: string } | string } }) => [
  status,
  typeof body.error === "string" ? body.error : body.error.code,
];
const invalid = [400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION"];

describe("the mock's batch", () => {
  it("runs the commands, and lists what stands under `result` of each", async () => {
    const { send } = await startFixture();
    const { status, body } = await send(path, [get(1), list, { method: "thing.list", query: [] }]);
    const items = [
      { id: 1, name: "Spoon" },
      { id: 2, name: "Fork" },
    ];
    expect([status, body]).toEqual([200, { result: [{ item: { id: 1 } }, { items }, { items }] }]);
  });

  it("resolves references by name and by index", async () => {
    const { send } = await startFixture();
    const commands = [{ ...list, as: "things" }, get({ $ref: "things.1.id" }), get({ $ref: "1.id" })];
    expect((await send(path, commands)).body.result.slice(1)).toEqual([{ item: { id: 2 } }, { item: { id: 2 } }]);
  });

  it("responds with the first error, which does not say which command it is about", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.list", { result: { items: [] } });
    const { status, body } = await send(path, [list, get(404), get(1)]);
    expect([status, body]).toEqual([400, { error: { code: "LOST", message: "Thing `404` is lost" } }]);
    // What came before has run.
    expect((await send("/rest/api/1/s3cret/thing.list", {})).body.result.items).toHaveLength(2);
  });

  it("looks all methods up before it runs one", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.list", { result: { items: [] } });
    expect(codeOf(await send(path, [list, { method: "thing.got", query: {} }]))).toEqual([
      404,
      "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION",
    ]);
    expect((await send("/rest/api/1/s3cret/thing.list", {})).body.result.items).toEqual([]);
  });

  it.each([
    [{ cmd: { a: "thing.get" } }],
    [[{ method: "thing.get" }]],
    [[{ query: {} }]],
    [[1]],
    ["no JSON"],
    [[get({ $ref: "nobody.id" })]],
    [[get(1, { as: "a" }), get(1, { as: "a" })]],
  ])("refuses %j", async (commands) => {
    const { send } = await startFixture();
    expect(codeOf(await send(path, commands))).toEqual(invalid);
  });

  it("runs no batch within a batch", async () => {
    const { send } = await startFixture();
    expect(codeOf(await send(path, [{ method: "batch", query: {} }]))[0]).toBe(404);
  });

  it("wants a token of an application, in a header or in the URL", async () => {
    const { send } = await startFixture();
    expect(codeOf(await send("/rest/api/batch", [list]))).toEqual([401, "NO_AUTH_FOUND"]);
    expect((await send("/rest/api/batch?auth=t0ken", [list])).status).toBe(200);
    expect((await send("/rest/api/batch", [list], { headers: { authorization: "Bearer t0ken" } })).status).toBe(200);
  });

  it("counts as one request", async () => {
    const document = fixture();
    Object.assign(document.components.examples, { QUERY_LIMIT_EXCEEDED: { value: { error: "QUERY_LIMIT_EXCEEDED" } } });
    const { send } = await startFixture({ document, limit: { burst: 1, perSecond: 0.001 } });
    expect((await send(path, [list, list, list])).status).toBe(200);
    expect(codeOf(await send(path, [list]))).toEqual([503, "QUERY_LIMIT_EXCEEDED"]);
  });

  it("gives way to a response that is queued for it", async () => {
    const { mock, send } = await startFixture();
    mock.next("batch", { result: ["queued"] });
    expect((await send(path, [list])).body).toEqual({ result: ["queued"] });
    expect((await send(path, [list])).body.result).toHaveLength(1);
  });
});
