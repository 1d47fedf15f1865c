import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { readBundle } from "../../../src/document/bundle.js";
import { readOperations } from "../../../src/document/operations.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { assistant, canary, textOf } from "./assistant.js";

const methods = readOperations(readBundle());
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
    const { client, call } = await assistant(["--mock"]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search_methods", "describe_method", "call_method"]);
    expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).toEqual([true, true, true]);

    const found = await call("search_methods", { query: "list messages" });
    const [first] = (found.structuredContent as { methods: object[] }).methods;
    expect(first).toEqual({
      method: "mail.message.list",
      summary: "List messages",
      scope: "mail",
      effect: "reads",
      allowed: true,
    });
    const { structuredContent } = await call("describe_method", { method: "mail.mailbox.get" });
    expect(structuredContent).toMatchObject({ effect: "reads", allowed: true, example: { params: { id: 1 } } });
    const called = await call("call_method", { method: "mail.mailbox.get", params: { id: 1, select: ["email"] } });
    expect(called.structuredContent).toEqual({ result: { item: { email: "user@example.com" } } });
    expect(textOf(called)).toContain('{"result":{"item":{"email":"user@example.com"}}}');
  });

  it("makes each method of --scope a tool, with annotations, and no others", async () => {
    const { client, call } = await assistant(["--scope", "mail,note"], portal());
    const { tools } = await client.listTools();
    const offered = [...methods.values()].filter(({ scope }) => ["mail", "note"].includes(scope));
    expect(tools.map(({ name }) => name)).toEqual(offered.map(({ method }) => method.replaceAll(".", "_")));
    for (const [n, { method, summary, safe }] of offered.entries()) {
      expect(tools[n], method).toMatchObject({
        title: summary,
        annotations: { title: summary, readOnlyHint: safe, idempotentHint: safe },
      });
    }
    const destructive = tools.filter(({ annotations }) => annotations?.destructiveHint).map(({ name }) => name);
    expect(destructive).toEqual(expect.arrayContaining(["mail_message_movetofolder", "note_document_delete"]));
    expect(destructive).not.toEqual(expect.arrayContaining(["mail_message_send"]));

    const { structuredContent } = await call("mail_mailbox_get", { id: 1, select: ["email"] });
    expect(structuredContent).toEqual({ result: { item: { email: "user@example.com" } } });
  });

  it.each([
    { tool: "call_method", flags: [], args: { method: "mail.message.send", params: message } },
    { tool: "mail_message_send", flags: ["--scope", "mail"], args: message },
    {
      tool: "mail_message_send",
      flags: ["--scope", "mail", "--allow-writes", "note.*,mail.message.reply"],
      args: message,
    },
  ])("refuses a write by $tool with $flags, and says which flag would allow it", async ({ tool, flags, args }) => {
    const { call } = await assistant(flags, portal());
    const refused = await call(tool, args);
    expect(refused).toMatchObject({ isError: true, structuredContent: { error: { code: "WRITE_NOT_ALLOWED" } } });
    expect(textOf(refused)).toContain("--allow-writes mail.message.send");
    expect(mock.requests).toEqual([]);
  });

  it.each([
    { tool: "call_method", flags: [], args: { method: "mail.message.send", params: message } },
    { tool: "mail_message_send", flags: ["--scope", "mail"], args: message },
  ])("makes a write that a pattern allows once, by $tool, with an idempotency key", async ({ tool, flags, args }) => {
    const { call } = await assistant([...flags, "--allow-writes", "mail.message.*"], portal());
    const sent = await call(tool, args);
    expect(sent.isError).toBeUndefined();
    expect(sent.structuredContent).toMatchObject({ result: { success: true }, idempotency: "honoured" });
    expect(mock.requests).toHaveLength(1);
    expect(mock.requests[0]).toMatchObject({ method: "mail.message.send", params: message, status: 200 });
    expect(mock.requests[0]?.headers["idempotency-key"]).toMatch(/^[\da-f-]{36}$/);
  });

  it("repeats a write that may have run with the same key, so that it runs once, and a later one with a new key", async () => {
    // A portal that has not honoured a key yet; the process remembers of each whether it has.
    const mock = await startMock();
    onTestFinished(() => mock.close());
    const { call } = await assistant(["--scope", "mail", "--allow-writes", "mail.message.send"], {
      BITRIX24_WEBHOOK: mock.webhook,
    });
    mock.next("mail.message.send", { cut: true });
    const lost = await call("mail_message_send", message);
    expect(lost.isError).toBe(true);
    expect(textOf(lost)).toContain("It is not known whether the portal has run this call.");
    const repeated = await call("mail_message_send", message);
    expect(repeated.structuredContent).toMatchObject({ result: { success: true }, idempotency: "replayed" });
    const again = await call("mail_message_send", message);
    expect(again.structuredContent).toMatchObject({ idempotency: "honoured" });
    const [first, second, third] = mock.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("names the parameters at fault before it sends anything, and the one that was meant", async () => {
    const { call } = await assistant(["--scope", "mail"], portal());
    const { isError, structuredContent } = await call("mail_mailbox_get", { ID: 1, select: ["mail", "id"] });
    expect(isError).toBe(true);
    expect(structuredContent).toMatchObject({
      error: {
        code: "INVALID_PARAMETERS",
        fields: expect.arrayContaining([
          { field: "id", message: "It is missing." },
          { field: "ID", message: "There is no such parameter. Did you mean id?" },
          {
            field: "select.0",
            message: expect.stringMatching(/^It must be equal to one of the allowed values: .*"email"/),
          },
        ]),
      },
    });
    expect(mock.requests).toEqual([]);
  });

  it("passes on an error of the portal with code, detail, fields and remedy, and logs it", async () => {
    const { call, ended } = await assistant(["--scope", "mail"], portal());
    const failed = await call("mail_mailbox_get", { id: 404 });
    expect(failed).toMatchObject({
      isError: true,
      structuredContent: {
        error: {
          code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
          status: 400,
          detail: expect.any(String),
          remedy: expect.any(String),
        },
      },
    });
    expect(textOf(failed)).toContain("what to do: ");
    await call("mail_mailbox_get", { id: 1 });
    const lines = (await ended()).split("\n");
    expect(lines[0]).toMatch(/^mail\.mailbox\.get BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION \d+ ms$/);
    expect(lines[1]).toMatch(/^mail\.mailbox\.get ok \d+ ms$/);
    expect(lines.slice(2)).toEqual([""]);
  });

  it("suggests the method that was meant", async () => {
    const { call } = await assistant([], portal());
    for (const tool of ["describe_method", "call_method"]) {
      const { isError, structuredContent } = await call(tool, { method: "mail.mesage.list" });
      expect(isError).toBe(true);
      expect(structuredContent).toMatchObject({
        error: { code: "UNKNOWN_METHOD", detail: expect.stringContaining("Did you mean mail.message.list?") },
      });
    }
  });

  it("refuses an unknown tool as the protocol wants it", async () => {
    const { client } = await assistant(["--scope", "mail"], portal());
    await expect(client.callTool({ name: "call_method", arguments: {} })).rejects.toThrow("There is no such tool.");
  });
});
