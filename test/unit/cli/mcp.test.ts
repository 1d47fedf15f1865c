import type { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { mcp } from "../../../src/cli/mcp.js";
import { startMock } from "../../../src/mock.js";
import { type FakeTerminal, fakeTerminal } from "./terminal.js";

const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "assistant", version: "1.0.0" } };
const messages = (...list: object[]) =>
  list.map((each, id) => `${JSON.stringify({ jsonrpc: "2.0", id, ...each })}\n`).join("");
const initialize = { method: "initialize", params: hello };

/** What the server has responded, once its input has ended. */
async function responses({ streams }: FakeTerminal, ended: Promise<void>): Promise<{ id: number; result: object }[]> {
  await ended;
  (streams.output as PassThrough).end();
  const lines = (await text(streams.output as PassThrough)).trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

describe("mcp", () => {
  it("prints its flags for --help", async () => {
    const terminal = fakeTerminal();
    await mcp(["--help"], terminal);
    const help = terminal.written.out.join();
    expect(help).toMatch(/^bitrix24-openapi mcp \[--scope/);
    for (const flag of ["--allow-writes", "--mock"]) expect(help).toContain(flag);
  });

  it("serves until its input ends, with the mock", async () => {
    const terminal = fakeTerminal();
    const ended = mcp(["--mock", "--scope", "mail"], terminal);
    const { input, output } = terminal.streams as { input: PassThrough; output: PassThrough };
    const call = { method: "tools/call", params: { name: "mail_mailbox_get", arguments: { id: 1, select: ["id"] } } };
    input.write(messages(initialize, call));
    const lines: string[] = [];
    for await (const chunk of output) {
      lines.push(...String(chunk).trim().split("\n"));
      if (lines.length === 2) break;
    }
    input.end();
    await ended;
    expect(JSON.parse(lines[1]!).result.structuredContent).toEqual({ result: { item: { id: 1 } } });
    expect(terminal.written.err).toEqual([
      "The responses come from the mock, not from a portal.",
      expect.stringMatching(/^mail\.mailbox\.get ok \d+ ms$/),
    ]);
    expect(terminal.written.out).toEqual([]);
  });

  it("serves until it is interrupted, with the portal of the environment", async () => {
    const portal = await startMock();
    const terminal = fakeTerminal({ BITRIX24_WEBHOOK: portal.webhook });
    const ended = mcp([], terminal);
    (terminal.streams.input as PassThrough).write(messages(initialize));
    while ((terminal.streams.output as PassThrough).readableLength === 0)
      await new Promise((resolve) => setImmediate(resolve));
    terminal.interrupt();
    const [response] = await responses(terminal, ended);
    expect(response?.result).toMatchObject({ serverInfo: { name: "bitrix24-openapi" } });
    await portal.close();
  });

  it("ends when a message is longer than the SDK takes", async () => {
    const terminal = fakeTerminal({ BITRIX24_WEBHOOK: "https://portal.invalid/rest/1/token/" });
    const ended = mcp([], terminal);
    (terminal.streams.input as PassThrough).write("x".repeat(11_000_000));
    await ended;
  });

  it("refuses to start without a portal, or with one that is none", async () => {
    await expect(mcp([], fakeTerminal())).rejects.toThrow("No portal is given.");
    await expect(mcp([], fakeTerminal({ BITRIX24_WEBHOOK: "none" }))).rejects.toThrow(UsageError);
  });
});
