import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const { PATH, NODE_EXTRA_CA_CERTS, PORTAL } = process.env;

/** The generated server, started the way an assistant starts it. */
export const server = new Client({ name: "caller", version: "1.0.0" });
await server.connect(
  new StdioClientTransport({
    command: "../../../node_modules/.bin/tsx",
    args: ["out/openapi-mcp-generator/src/index.ts"],
    env: { PATH: PATH!, NODE_EXTRA_CA_CERTS: NODE_EXTRA_CA_CERTS!, API_BASE_URL: PORTAL! },
    stderr: "ignore",
  }),
);

/** What a tool responds with: a line with the status and the body of the response, or a sentence about an error. */
export async function callTool(name: string, requestBody: object): Promise<string> {
  const { content } = await server.callTool({ name, arguments: { requestBody } });
  return (content as { text: string }[]).map(({ text }) => text).join();
}

/** The body of a response, which begins on the second line of the text. */
export function bodyOf(text: string) {
  return JSON.parse(text.slice(text.indexOf("\n")));
}
