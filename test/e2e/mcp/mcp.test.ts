import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";
import { assistant, canary, textOf } from "./assistant.js";

const message = { from: "user@example.com", to: ["client@example.com"], subject: "Hello", body: "World" };

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** The environment of a server that calls the mock. */
const portal = () => ({ BITRIX24_WEBHOOK: `${mock.url}/rest/1/${canary}/` });

describe("bitrix24-openapi mcp", () => {
  it("has three tools, which search the methods, describe one and call one", async () => {
    const { client, call, ended } = await assistant(["--mock"]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search_methods", "describe_method", "call_method"]);
    expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual([true, true, true]);

    const { structuredContent: found } = await call("search_methods", { query: "unread emails messages" });
    expect(found).toMatchObject({
      methods: expect.arrayContaining([expect.objectContaining({ method: "mail.message.list" })]),
    });
    const { structuredContent: described } = await call("describe_method", { method: "mail.mailbox.get" });
    expect(described).toMatchObject({ effect: "reads", allowed: true, example: { params: { id: 1 } } });
    const called = await call("call_method", { method: "mail.mailbox.get", params: { id: 1, select: ["email"] } });
    expect(called.structuredContent).toEqual({ result: { item: { email: "user@example.com" } } });
    expect(await ended()).toContain("mail.mailbox.get ok");
  });

  it("refuses a write, and says which flag would allow it", async () => {
    const { call } = await assistant([], portal());
    const refused = await call("call_method", { method: "mail.message.send", params: message });
    expect(refused).toMatchObject({ isError: true, structuredContent: { error: { code: "WRITE_NOT_ALLOWED" } } });
    expect(textOf(refused)).toContain("--allow-writes mail.message.send");
    expect(mock.requests).toEqual([]);
  });

  it("makes a write that a pattern allows once, with an idempotency key", async () => {
    const { call } = await assistant(["--allow-writes", "mail.message.*"], portal());
    const sent = await call("call_method", { method: "mail.message.send", params: message });
    expect(sent.isError).toBeUndefined();
    expect(mock.requests).toHaveLength(1);
    expect(mock.requests[0]).toMatchObject({ method: "mail.message.send", params: message });
  });
});
