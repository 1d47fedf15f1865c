import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { startFixture as start } from "./start-fixture.js";

const path = "/rest/api/1/s3cret/batch";
const get = (id: unknown, more = {}) => ({ method: "thing.get", query: { id, select: ["id"] }, ...more });
const list = { method: "thing.list", query: {} };
const codeOf = ({ status, body }: { status: number; body: { error: { code: string } | string } }) => [
  status,
  typeof body.error === "string" ? body.error : body.error.code,
];
const invalid = [400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION"];

const command = {
  type: "object",
  additionalProperties: false,
  required: ["method", "query"],
  properties: { method: { type: "string" }, query: { type: "object" }, as: { type: "string" } },
};
const invalidSelect = "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION";
const json = <T>(content: T) => ({ content: { "application/json": content } });
const batch = {
  operationId: "batch",
  requestBody: json({
    schema: { type: "array", maxItems: 50, "x-error-code": invalidSelect, items: command },
    examples: { documented: { value: [{ method: "elsewhere.get", query: {} }] } },
  }),
  responses: {
    200: json({
      schema: { type: "object", properties: { result: { type: "array" } } },
      examples: { documented: { value: { result: ["documented"] } } },
    }),
    400: json({
      schema: { type: "object" },
      examples: { [invalidSelect]: { value: { error: { code: invalidSelect, message: "Unable to recognize `x`" } } } },
    }),
  },
};

/** The fixture with a method that takes a list. */
function withBatch() {
  const document = fixture();
  Object.assign(document.paths, { "/batch": { post: batch } });
  return document;
}

const startFixture = (options: Parameters<typeof start>[0] = {}) => start({ document: withBatch(), ...options });

describe("the mock's batch", () => {
  it("responds to the documented request as documented, whatever its methods", async () => {
    const { send } = await startFixture();
    const documented = [{ method: "elsewhere.get", query: {} }];
    expect((await send(path, documented)).body).toEqual({ result: ["documented"] });
  });

  it("ignores unknown keys of a command unless it is strict", async () => {
    const commands = [{ ...list, parallel: true }];
    expect((await (await startFixture({ strict: false })).send(path, commands)).status).toBe(200);
    expect(codeOf(await (await startFixture()).send(path, commands))).toEqual(invalid);
  });

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
    [[get({ $ref: "nobody.id" })]],
    [[get(1, { as: "a" }), get(1, { as: "a" })]],
  ])("refuses %j", async (commands) => {
    const { send } = await startFixture();
    expect(codeOf(await send(path, commands))).toEqual(invalid);
  });

  it("says which reference leads nowhere, and which name is taken", async () => {
    const { send } = await startFixture();
    const messageFor = async (...commands: object[]) => (await send(path, commands)).body.error.message;
    expect(await messageFor(list, get({ $ref: "nobody.id" }))).toBe("Unable to resolve the references of command 1");
    expect(await messageFor(get(1, { as: "a" }), get(1, { as: "a" }))).toBe("Alias a is already in use");
  });

  it("refuses more than 50 commands", async () => {
    const { send } = await startFixture();
    const commands = (count: number) => Array.from({ length: count }, () => list);
    expect((await send(path, commands(50))).status).toBe(200);
    expect(codeOf(await send(path, commands(51)))).toEqual(invalid);
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
    const document = withBatch();
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
