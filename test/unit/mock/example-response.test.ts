import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { at, startFixture } from "./start-fixture.js";

describe("a valid request", () => {
  it("equal to an example gets the response of the same name, whatever the order of its keys", async () => {
    const { send, records } = await startFixture();
    const { status, body, violations } = await send(at.webhook, { select: ["id", "name"], id: 1 });
    expect(status).toBe(200);
    expect(body).toEqual({ result: { item: { id: 1, name: "Spoon" } } });
    expect(violations).toBeNull();
    expect(records[0]?.example).toBe("by-webhook");
  });

  it("equal to an example but for auth gets its response", async () => {
    const { send } = await startFixture();
    expect((await send(at.application, { id: 6, auth: "mine" })).body.result.item.name).toBe("Knife");
    expect((await send(at.webhook, { id: 6 })).body.result.item.name).toBe("Knife");
  });

  it("with auth gets the response of the example with auth, of two that are otherwise equal", async () => {
    const { send } = await startFixture();
    const request = { id: 1, select: ["id", "name"] };
    expect((await send(at.application, { ...request, auth: "mine" })).body.result.item.name).toBe("Fork");
    expect((await send(at.webhook, request)).body.result.item.name).toBe("Spoon");
  });

  it("equal to an example paired with an error gets the error", async () => {
    const { send, records } = await startFixture();
    const { status, body, violations } = await send(at.webhook, { id: 404 });
    expect(status).toBe(400);
    expect(body.error.code).toBe("LOST");
    expect(violations).toBeNull();
    expect(records[0]?.example).toBe("lost");
  });

  it("without select gets the first success that no select has cut down, with its own id", async () => {
    const { send, records } = await startFixture();
    expect((await send(at.webhook, { id: 7 })).body).toEqual({ result: { item: { id: 7, name: "Knife" } } });
    expect(records[0]?.example).toBe("token");
  });

  it("unlike any example gets the first successful response, with its own id and cut down to its select", async () => {
    const { send } = await startFixture();
    expect((await send(at.webhook, { id: 5, select: ["name"] })).body).toEqual({ result: { item: { name: "Spoon" } } });
    expect((await send(at.list, { select: ["id"] })).body).toEqual({ result: { items: [{ id: 1 }, { id: 2 }] } });
  });

  it("that names an object which is documented as not found gets that error, whatever else it asks for", async () => {
    const { send } = await startFixture();
    for (const params of [
      { id: 404, select: ["id"] },
      { id: 404, select: [] },
      { id: 404, auth: "mine" },
    ]) {
      for (const path of [at.webhook, at.application]) {
        const { status, body } = await send(`${path}?auth=mine`, params);
        expect([status, body.error.code]).toEqual([400, "LOST"]);
      }
    }
  });

  it("that names an object of a documented case gets that object, cut down to its select", async () => {
    const { send, records } = await startFixture();
    expect((await send(at.webhook, { id: 6, select: ["name"] })).body).toEqual({ result: { item: { name: "Knife" } } });
    expect(records[0]?.example).toBe("token");
  });

  it("gets a generated response when the document has no example", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.responses["200"].content["application/json"], { examples: {} });
    const { send, records } = await startFixture({ document });
    const { status, violations } = await send(at.list, {});
    expect([status, violations]).toEqual([200, null]);
    expect(records[0]?.example).toBe("generated");
  });
});
