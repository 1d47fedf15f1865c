import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { expect, onTestFinished } from "vitest";
import { run } from "../../../src/cli/run.js";
import { consoleOf } from "../../../src/cli/terminal.js";
import { fakeProcess } from "../../unit/cli/process.js";

/** Part of every secret that a server is given; `ended` fails when the server has said it. */
export const canary = "CANARY-7f3a";

/** A server and the SDK's own client, connected by the streams that a process would have. */
export interface Assistant {
  client: Client;
  /** Calls a tool; the SDK checks the result against the tool's `outputSchema`. */
  call(tool: string, args?: object, signal?: AbortSignal): Promise<CallToolResult>;
  /** Ends the server as an assistant does; resolves to what it has written to stderr. */
  ended(): Promise<string>;
}

/** Runs `mcp` with flags for one test, in an environment with nothing but what is given. */
export async function assistant(args: string[], env: Record<string, string> = {}): Promise<Assistant> {
  const started = await sharedAssistant(args, env);
  onTestFinished(async () => void (await started.ended()));
  return started;
}

/** The same for several tests, the last of which ends it. */
export async function sharedAssistant(args: string[], env: Record<string, string> = {}): Promise<Assistant> {
  const process = fakeProcess({}, env);
  let said = "";
  let received = "";
  process.stderr.on("data", (chunk) => {
    said += chunk;
  });
  process.stdout.on("data", (chunk) => {
    received += chunk;
  });
  const running = run(["mcp", ...args], consoleOf(process as never));
  // Messages are lines in both directions, so the SDK's transport of a server does for the client as well.
  const transport = new StdioServerTransport(process.stdout, process.stdin);
  const client = new Client({ name: "assistant", version: "1.0.0" });
  const refused = running.then((code) => Promise.reject(new Error(`ended with ${code}: ${said}`)));
  await Promise.race([client.connect(transport), refused]);
  // Without it the client knows no output schema.
  await client.listTools();
  return {
    client,
    call: async (name, args = {}, signal) =>
      (await client.callTool({ name, arguments: { ...args } }, undefined, signal ? { signal } : {})) as CallToolResult,
    async ended() {
      await client.close();
      process.stdin.end();
      expect(await running).toBe(0);
      expect(said + received).not.toContain(canary);
      return said;
    },
  };
}

/** What the text of a result says, without the note before it. */
export function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
}
