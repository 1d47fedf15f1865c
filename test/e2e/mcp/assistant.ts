import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { expect, onTestFinished } from "vitest";

const { bin } = JSON.parse(readFileSync("package.json", "utf8"));

/** Part of every secret that a server is given; `ended` fails when the server has said it. */
export const canary = "CANARY-7f3a";

/** The built server, started by the SDK's own client as an assistant does. */
export interface Assistant {
  client: Client;
  /** Calls a tool; the SDK checks the result against the tool's `outputSchema`. */
  call(tool: string, args?: object, signal?: AbortSignal): Promise<CallToolResult>;
  /** Ends the server; resolves to what it has written to stderr. */
  ended(): Promise<string>;
}

/** Starts `mcp` with flags, in an environment with nothing but what is given. */
export async function assistant(args: string[], env: Record<string, string> = {}): Promise<Assistant> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [resolve(bin["bitrix24-openapi"]), "mcp", ...args],
    env,
    stderr: "pipe",
  });
  let said = "";
  let received = "";
  transport.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const client = new Client({ name: "assistant", version: "1.0.0" });
  const connected = client.connect(transport);
  const onmessage = transport.onmessage;
  transport.onmessage = (message) => {
    received += JSON.stringify(message);
    onmessage?.(message);
  };
  const closed = new Promise<void>((resolve) => {
    const { onclose } = transport;
    transport.onclose = () => {
      onclose?.();
      resolve();
    };
  });
  onTestFinished(() => client.close());
  await connected;
  // Without it the client knows no output schema.
  await client.listTools();
  return {
    client,
    call: async (name, args = {}, signal) =>
      (await client.callTool({ name, arguments: { ...args } }, undefined, signal ? { signal } : {})) as CallToolResult,
    async ended() {
      await client.close();
      await closed;
      expect(said + received).not.toContain(canary);
      return said;
    },
  };
}

/** What the text of a result says, without the note before it. */
export function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
}
