import { describe, expect, it } from "vitest";
import { at, startFixture } from "./start-fixture.js";

const knife = { result: { item: { id: 1, name: "Knife" } } };

describe("next", () => {
  it("gives the calls of a method what was queued for them, one after another, and then the usual", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { code: "LOST" });
    mock.next("thing.get", { result: { item: null } });
    expect((await send(at.list, {})).status).toBe(200);
    const lost = await send(at.webhook, { id: 1 });
    expect([lost.status, lost.body]).toEqual([400, { error: { code: "LOST", message: "Thing `404` is lost" } }]);
    expect((await send(at.application, { id: 1, auth: "any" })).body).toEqual({ result: { item: null } });
    expect((await send(at.webhook, { id: 1 })).body).toEqual(knife);
    expect(mock.requests.map(({ example }) => example)).toEqual(["two", "lost", "queued", "token"]);
  });

  it("gives an older error by its flat code", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { code: "NO_AUTH_FOUND" });
    expect((await send(at.webhook, { id: 1 })).status).toBe(401);
  });

  it("lists the documented codes when it is asked for another", async () => {
    const { mock } = await startFixture();
    expect(() => mock.next("thing.list", { code: "NO_SUCH_CODE" })).toThrow(
      new RangeError(
        "thing.list has no documented error NO_SUCH_CODE. Give { status, body } for another response, or one of BAD_PAGINATION, BAD_SELECT.",
      ),
    );
    expect(() => mock.next("other.get", { code: "LOST" })).toThrow(/^other\.get has no .* for another response\.$/);
  });

  it("sends any status, headers and body, a string as it is", async () => {
    const { mock } = await startFixture();
    mock.next("thing.get", { status: 502, body: "<html>Bad gateway</html>" });
    mock.next("thing.get", { status: 503, body: { error: "BUSY" }, headers: { "retry-after": "7" } });
    const call = () =>
      fetch(mock.url + at.webhook, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"id":1}',
      });
    const page = await call();
    expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
      502,
      "text/html",
      "<html>Bad gateway</html>",
    ]);
    const busy = await call();
    expect([busy.status, busy.headers.get("retry-after"), await busy.json()]).toEqual([503, "7", { error: "BUSY" }]);
  });

  it.each([
    ["body", { status: 200, body: { large: 1n } }],
    ["status", { status: 99, body: {} }],
    ["header", { status: 200, body: {}, headers: { "x-odd": "имя" } }],
  ])("responds with an error in place of a %s that cannot be sent, once", async (_what, response) => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", response);
    const { status, body } = await send(at.webhook, { id: 1 });
    expect([status, body.error.code]).toEqual([500, "MOCK_FAILURE"]);
    expect(mock.requests).toHaveLength(1);
    expect((await send(at.webhook, { id: 1 })).status).toBe(200);
  });

  it("cuts the connection of a call, which is recorded without a status", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { cut: true });
    await expect(send(at.webhook, { id: 1 })).rejects.toThrow("fetch failed");
    expect(mock.requests).toMatchObject([{ method: "thing.get", status: 0, example: "cut" }]);
    expect((await send(at.webhook, { id: 1 })).status).toBe(200);
  });

  it("delays the usual response, or the queued one", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { delay: 80 });
    mock.next("thing.get", { delay: 80, code: "LOST" });
    const started = performance.now();
    expect((await send(at.webhook, { id: 1 })).body).toEqual(knife);
    expect((await send(at.webhook, { id: 1 })).body.error.code).toBe("LOST");
    // Timers may be early by a millisecond.
    expect(performance.now() - started).toBeGreaterThan(155);
  });

  it("leaves what is queued for a valid call, when an invalid one comes or one that prefers another response", async () => {
    const { mock, send } = await startFixture();
    mock.next("thing.get", { code: "LOST" });
    expect((await send(at.webhook, {})).status).toBe(400);
    expect((await send(at.webhook, { id: 1 }, { headers: { prefer: "code=200" } })).body.result.item.name).toBe(
      "Spoon",
    );
    expect((await send(at.webhook, { id: 1 })).body.error.code).toBe("LOST");
  });

  it("serves a method that the document lacks, and only as often as queued", async () => {
    const { mock, send } = await startFixture();
    mock.next("crm.item.get", { result: { item: { id: 7 } } });
    expect((await send("/rest/api/1/any/crm.item.get", {})).body).toEqual({ result: { item: { id: 7 } } });
    expect((await send("/rest/api/1/any/crm.item.get", {})).body.error.code).toBe("MOCK_NOT_DOCUMENTED_HERE");
  });
});

describe("reset", () => {
  it("forgets the requests and what is queued", async () => {
    const { mock, send } = await startFixture();
    await send(at.webhook, { id: 1 });
    mock.next("thing.get", { code: "LOST" });
    mock.reset();
    expect(mock.requests).toEqual([]);
    expect((await send(at.webhook, { id: 1 })).body).toEqual(knife);
    expect(mock.requests).toHaveLength(1);
  });
});
