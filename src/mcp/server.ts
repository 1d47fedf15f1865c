import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from "@modelcontextprotocol/sdk/types.js";
import { versionOf } from "../document/bundle.js";
import { readOperations } from "../document/operations.js";
import { generalTools } from "./general-tools.js";
import { type Portal, portalCaller } from "./portal-call.js";
import { toolResult } from "./tool.js";

/** What the server is made of. */
export interface McpOptions extends Portal {
  /** The scopes whose methods are tools of their own; undefined for the few tools that stand for all methods. */
  scopes: string[] | undefined;
  /** Writes a line for each call: the tool or method, its outcome, and how long it took. */
  log(line: string): void;
}

/** An MCP server of a portal's methods, to connect to a transport. */
export function mcpServer(options: McpOptions): Server {
  const { bundle, log } = options;
  const methods = readOperations(bundle);
  const tools = new Map(
    generalTools(options, methods, portalCaller(options)).map((tool) => [tool.definition.name, tool]),
  );
  const info = { name: "bitrix24-openapi", title: "Bitrix24", version: versionOf(bundle) };
  const server = new Server(info, { capabilities: { tools: {} } });

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools.values()].map((tool) => tool.definition),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.get(params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, "There is no such tool.");
    const args = params.arguments ?? {};
    const started = performance.now();
    const record = (code: string) =>
      log(`${tool.methodOf?.(args) ?? params.name} ${code} ${Math.round(performance.now() - started)} ms`);
    try {
      const outcome = await tool.run(args, signal);
      record(outcome.error?.code ?? "ok");
      return toolResult(outcome);
    } catch (error) {
      record(signal.aborted ? "ABORTED" : "FAILED");
      throw error;
    }
  });
  return server;
}
