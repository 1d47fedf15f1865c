import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { type Tool, toolResult } from "./tool.js";

/** Runs a tool, and logs a line: the method or the tool, the outcome, and how long it took. */
export async function runTool(
  tool: Tool,
  args: Record<string, unknown>,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<CallToolResult> {
  const started = performance.now();
  let outcome = "ABORTED";
  try {
    const result = await tool.run(args, signal);
    outcome = result.error?.code ?? "ok";
    return toolResult(result);
  } finally {
    const name = tool.methodOf?.(args) ?? tool.definition.name;
    log(`${name} ${outcome} ${Math.round(performance.now() - started)} ms`);
  }
}
