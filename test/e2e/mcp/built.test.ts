import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, it } from "vitest";

const { bin } = JSON.parse(readFileSync("package.json", "utf8"));

it("the built server is started, called and closed by an assistant, and leaves nothing behind", async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [resolve(bin["bitrix24-openapi"]), "mcp", "--mock"],
    env: {},
    stderr: "pipe",
  });
  const said = text(transport.stderr as Readable);
  const client = new Client({ name: "assistant", version: "1.0.0" });
  await client.connect(transport);
  const { pid } = transport;
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["search_methods", "describe_method", "call_method"]);
  const request = { method: "mail.mailbox.get", params: { id: 1, select: ["email"] } };
  const { structuredContent } = await client.callTool({ name: "call_method", arguments: request });
  expect(structuredContent).toEqual({ result: { item: { email: "user@example.com" } } });
  await client.close();
  const [remark, ...calls] = (await said).split("\n");
  expect(remark).toBe("The responses come from the mock, not from a portal.");
  expect(calls).toEqual([expect.stringMatching(/^mail\.mailbox\.get ok \d+ ms$/), ""]);
  expect(() => process.kill(pid!, 0)).toThrow("ESRCH");
});
