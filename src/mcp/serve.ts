import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { type McpOptions, mcpServer } from "./server.js";

/** What the server uses of the process. */
interface Process {
  streams: { input: Readable; output: Writable };
  interrupted(): Promise<void>;
}

/** Serves over stdio until the client closes stdin, sends a message that is too long, or the user interrupts. */
export async function serveMcp(options: McpOptions, { streams, interrupted }: Process): Promise<void> {
  const { input, output } = streams;
  const server = mcpServer(options);
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  const ended = Promise.race([once(input, "end"), once(input, "close"), closed, interrupted()]);
  await server.connect(new StdioServerTransport(input, output));
  await ended;
  await server.close();
}
