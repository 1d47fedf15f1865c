import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { at, started } from "./started.js";

describe("a valid request", () => {
  it("equal to an example gets the reply of the same name, whatever the order of its keys", async () => {
    const { ask, records } = await started();
    const { status, body, violations } = await ask(at.webhook, { select: ["id", "name"], id: 1 });
    expect(status).toBe(200);
    expect(body).toEqual({ result: { item: { id: 1, name: "Spoon" } } });
    expect(violations).toBeNull();
    expect(records[0]?.answer).toBe("by-webhook");
  });

  it("equal to an example but for auth gets its reply", async () => {
    const { ask } = await started();
    expect((await ask(at.application, { id: 6, auth: "mine" })).body.result.item.name).toBe("Knife");
    expect((await ask(at.webhook, { id: 6 })).body.result.item.name).toBe("Knife");
  });

  it("with auth gets the reply of the example with auth, of two that are otherwise equal", async () => {
    const { ask } = await started();
    const request = { id: 1, select: ["id", "name"] };
    expect((await ask(at.application, { ...request, auth: "mine" })).body.result.item.name).toBe("Fork");
    expect((await ask(at.webhook, request)).body.result.item.name).toBe("Spoon");
  });

  it("equal to an example paired with an error gets the error", async () => {
    const { ask, records } = await started();
    const { status, body, violations } = await ask(at.webhook, { id: 404 });
    expect(status).toBe(400);
    expect(body.error.code).toBe("LOST");
    expect(violations).toBeNull();
    expect(records[0]?.answer).toBe("lost");
  });

  it("of any other kind gets the first successful reply, cut down to its select", async () => {
    const { ask } = await started();
    expect((await ask(at.webhook, { id: 7 })).body).toEqual({ result: { item: { id: 1, name: "Spoon" } } });
    expect((await ask(at.webhook, { id: 5, select: ["name"] })).body).toEqual({ result: { item: { name: "Spoon" } } });
    expect((await ask(at.list, { select: ["id"] })).body).toEqual({ result: { items: [{ id: 1 }, { id: 2 }] } });
  });

  it("gets a generated reply when the document has no example", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.responses["200"].content["application/json"], { examples: {} });
    const { ask, records } = await started({ document });
    const { status, violations } = await ask(at.list, {});
    expect([status, violations]).toEqual([200, null]);
    expect(records[0]?.answer).toBe("generated");
  });
});
