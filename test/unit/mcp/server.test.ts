import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Call, Send } from "../../../src/call.js";
import { ServerError } from "../../../src/errors.js";
import { mcpServer } from "../../../src/mcp/server.js";
import { envelope, things } from "./things.js";

/** A client of a server whose portal returns what `send` resolves to. */
async function connected(send: Send, scopes?: string[], mayWrite: (method: string) => boolean = () => false) {
  const lines: string[] = [];
  const server = mcpServer({
    bundle: things,
    send,
    redact: (text) => text.replaceAll("secret", "***"),
    mayWrite,
    scopes,
    log: (line) => void lines.push(line.replace(/\d+ ms$/, "N ms")),
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "assistant", version: "1.0.0" });
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  onTestFinished(() => client.close());
  await client.listTools();
  return {
    client,
    lines,
    call: (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args }),
  };
}

const spoon: Send = async () => envelope({ item: { id: 1, name: "Spoon" } });

describe("mcpServer", () => {
  it("says who it is, and what it may do", async () => {
    const { client } = await connected(spoon);
    expect(client.getServerVersion()).toMatchObject({ name: "bitrix24-openapi", version: "1.2.3" });
    expect(client.getInstructions()).toContain("The server only reads.");
    const writing = await connected(spoon, undefined, (method) => method === "thing.add");
    expect(writing.client.getInstructions()).toContain("the server allows thing.add.");
  });

  it("calls a method by its name, and logs the call without its parameters", async () => {
    const calls: Call[] = [];
    const { call, lines } = await connected(async (made) => {
      calls.push(made);
      return spoon(made);
    });
    const { structuredContent } = await call("call_method", { method: "thing.get", params: { id: 7 } });
    expect(structuredContent).toEqual({ result: { item: { id: 1, name: "Spoon" } } });
    await call("call_method", { method: "thing.list" });
    expect(calls).toMatchObject([
      { method: "thing.get", params: { id: 7 }, safe: true, idempotencyKey: false },
      { method: "thing.list", params: {}, safe: true },
    ]);
    expect(lines).toEqual(["thing.get ok N ms", "thing.list ok N ms"]);
  });

  it("lets an allowed write be marked as one, and as destructive unless it only adds", async () => {
    const annotations = async (...allowed: string[]) => {
      const { client } = await connected(spoon, undefined, (method) => allowed.includes(method));
      return (await client.listTools()).tools[2]?.annotations;
    };
    expect(await annotations()).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect(await annotations("thing.add")).toMatchObject({ readOnlyHint: false, destructiveHint: false });
    expect(await annotations("other.part.delete")).toMatchObject({ readOnlyHint: false, destructiveHint: true });
  });

  it("has a tool for each method of a scope, which takes no combination at its top but checks it", async () => {
    const { client, call } = await connected(spoon, ["thing"], () => true);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["thing_get", "thing_list", "thing_add"]);
    expect(tools[2]?.inputSchema).toEqual({
      type: "object",
      additionalProperties: false,
      properties: { name: { type: "string" } },
    });
    expect((await call("thing_add", {})).structuredContent).toMatchObject({
      error: { code: "INVALID_PARAMETERS", fields: [{ field: "name", message: "It is missing." }] },
    });
  });

  it("says in the description of a tool that it is refused, and by which flag it would not be", async () => {
    const { client } = await connected(spoon, ["thing"]);
    const { tools } = await client.listTools();
    expect(tools[0]?.description).toBe("Do thing.get. What thing.get does.");
    expect(tools[2]?.description).toContain("--allow-writes thing.add would allow it");
  });

  it("puts a result that is not as documented beside the documented one", async () => {
    const { call } = await connected(async () => envelope({ item: { id: "one" } }), ["thing"]);
    expect((await call("thing_get", { id: 1 })).structuredContent).toEqual({ undocumented: { item: { id: "one" } } });
  });

  it("gives a repeated write its key again until it has succeeded", async () => {
    const keys: unknown[] = [];
    let fails = true;
    const { call, lines } = await connected(
      async ({ method, idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (fails) throw new ServerError({ code: "INTERNAL", status: 500, method, detail: "a secret fault" });
        return { ...envelope({}), idempotency: "honoured" };
      },
      ["thing"],
      () => true,
    );
    const failed = await call("thing_add", { name: "Fork" });
    expect(failed.structuredContent).toMatchObject({
      error: {
        code: "INTERNAL",
        status: 500,
        detail: "a *** fault",
        remedy: expect.stringMatching(/^It is not known/),
      },
    });
    fails = false;
    expect((await call("thing_add", { name: "Fork" })).structuredContent).toEqual({
      result: {},
      idempotency: "honoured",
    });
    await call("thing_add", { name: "Fork" });
    await call("thing_add", { name: "Knife" });
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
    expect(lines.slice(0, 2)).toEqual(["thing.add INTERNAL N ms", "thing.add ok N ms"]);
  });

  it("ends a call that the assistant cancels", async () => {
    let aborted = () => {};
    const ended = new Promise<void>((resolve) => {
      aborted = resolve;
    });
    const cancelling = new AbortController();
    const { client, lines } = await connected(({ signal }) => {
      cancelling.abort("enough");
      return new Promise((_, reject) =>
        signal?.addEventListener("abort", () => {
          reject(signal.reason);
          aborted();
        }),
      );
    });
    const args = { method: "thing.get", params: { id: 1 } };
    const { signal } = cancelling;
    await expect(client.callTool({ name: "call_method", arguments: args }, undefined, { signal })).rejects.toThrow();
    await ended;
    await new Promise((resolve) => setImmediate(resolve));
    expect(lines).toEqual(["thing.get ABORTED N ms"]);
  });

  it("fails with an error of the tool when a call cannot be made", async () => {
    const { call } = await connected(async () => {
      throw new TypeError("not a secret");
    });
    const { isError, structuredContent } = await call("call_method", { method: "thing.get", params: { id: 1 } });
    expect(isError).toBe(true);
    expect(structuredContent).toEqual({ error: { code: "INVALID_CALL", detail: "not a ***" } });
  });

  it("refuses arguments of its tools that are misspelt or missing, and calls nothing", async () => {
    const { call, lines } = await connected(async () => Promise.reject(new Error("called")));
    const misspelt = await call("call_method", { method: "thing.get", parms: { id: 1 } });
    expect(misspelt.structuredContent).toMatchObject({
      error: {
        code: "INVALID_PARAMETERS",
        fields: [{ field: "parms", message: "There is no such parameter. Did you mean params?" }],
      },
    });
    expect((await call("call_method", { method: "thing.get", params: "{}" })).isError).toBe(true);
    expect((await call("describe_method", {})).isError).toBe(true);
    expect((await call("search_methods", { scope: "absent" })).isError).toBe(true);
    expect(lines[0]).toBe("thing.get INVALID_PARAMETERS N ms");
  });

  it("suggests a method for one that there is not", async () => {
    const { call } = await connected(spoon);
    for (const tool of ["call_method", "describe_method"])
      expect((await call(tool, { method: "thing.gte" })).structuredContent).toMatchObject({
        error: { code: "UNKNOWN_METHOD", detail: expect.stringContaining("Did you mean thing.get?") },
      });
  });

  it("describes a method with its schema, result, errors and an example", async () => {
    const { call } = await connected(spoon);
    expect((await call("describe_method", { method: "thing.get" })).structuredContent).toEqual({
      method: "thing.get",
      summary: "Do thing.get",
      description: "What thing.get does.",
      effect: "reads",
      allowed: true,
      parameters: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: { id: { type: "integer" }, select: { type: "array", items: { enum: ["id", "name"] } } },
      },
      result: ["- `item` (object): ", "- `item.id` (integer): ", "- `item.name` (string): "],
      errors: [{ code: "LOST", status: 400, meaning: "Lost", remedy: "Look elsewhere." }],
      example: { params: { id: 1 }, result: { item: { id: 1, name: "Spoon" } } },
      page: "https://apidocs.bitrix24.com/thing.get",
    });
    const { structuredContent } = await call("describe_method", { method: "thing.add" });
    expect(structuredContent).toMatchObject({ effect: "writes", allowed: false });
  });

  it("reads the guide and the pages", async () => {
    const { client } = await connected(spoon, ["other"]);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(["bitrix24://guide", "bitrix24://methods/other.part.delete"]);
    const [guide, page] = await Promise.all(resources.map(({ uri }) => client.readResource({ uri })));
    expect(guide?.contents[0]).toMatchObject({
      text: expect.stringContaining("\n| `LOST` 400 | Lost | Look elsewhere. |\n"),
    });
    expect(page?.contents[0]).toMatchObject({ text: expect.stringMatching(/^# other\.part\.delete\n\nDo other/) });
    expect((await client.listResourceTemplates()).resourceTemplates).toHaveLength(1);
    await expect(client.readResource({ uri: "bitrix24://methods/thing.get" })).rejects.toThrow("no such resource");
  });

  it("offers the prompts whose methods it has, and no other tool or prompt", async () => {
    const { client, call } = await connected(spoon);
    expect((await client.listPrompts()).prompts).toEqual([]);
    await expect(client.getPrompt({ name: "answer-message" })).rejects.toThrow("no such prompt");
    await expect(call("thing_get", {})).rejects.toThrow("no such tool");
  });
});
