import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { versionOf } from "../document/bundle.js";
import { readOperations } from "../document/operations.js";
import { generalTools } from "./general-tools.js";
import { instructions } from "./instructions.js";
import { methodTools } from "./method-tools.js";
import { type Portal, portalCaller } from "./portal-call.js";
import { readPrompts } from "./prompts.js";
import { contentsOf, pagesOf, pageTemplate } from "./resources.js";
import { runTool } from "./run-tool.js";

/** What the server is made of. */
export interface McpOptions extends Portal {
  /** The scopes whose methods are tools of their own; undefined for the few tools that stand for all methods. */
  scopes: string[] | undefined;
  /** Writes a line for each call: the method or the tool, its outcome, and how long it took. */
  log(line: string): void;
}

/** An MCP server of a portal's methods, to connect to a transport. */
export function mcpServer(options: McpOptions): Server {
  const { bundle, scopes, log } = options;
  const documented = [...readOperations(bundle).values()];
  const inScope = documented.filter(({ scope }) => scopes?.includes(scope) ?? true);
  // Arguments of a tool are an object; an assistant calls the methods of a batch one by one.
  const all = new Map(documented.flatMap((each) => (each.takesList ? [] : [[each.method, each]])));
  const offered = inScope.filter(({ takesList }) => !takesList);
  const call = portalCaller(options);
  const tools = scopes ? methodTools(options, offered, call) : generalTools(options, all, call);
  const pages = pagesOf(bundle, inScope);
  const names = new Set(offered.map(({ method }) => method));
  const prompts = readPrompts().filter(({ methods }) => methods.every((method) => names.has(method)));

  const server = new Server(
    { name: "bitrix24-openapi", title: "Bitrix24", version: versionOf(bundle) },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions: instructions(options, offered) },
  );

  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ definition }) => definition) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => {
    const tool = known(
      tools.find(({ definition }) => definition.name === params.name),
      "There is no such tool.",
    );
    return runTool(tool, params.arguments ?? {}, signal, log);
  });

  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: [...pages.values()].map(({ resource }) => resource),
  }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: [pageTemplate] }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => ({
    contents: [contentsOf(known(pages.get(params.uri), "There is no such resource."))],
  }));

  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: prompts.map(({ definition }) => definition) }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => {
    const prompt = known(
      prompts.find(({ definition }) => definition.name === params.name),
      "There is no such prompt.",
    );
    return prompt.filled(params.arguments ?? {});
  });
  return server;
}

function known<T>(found: T | undefined, message: string): T {
  if (found === undefined) throw new McpError(ErrorCode.InvalidParams, message);
  return found;
}
