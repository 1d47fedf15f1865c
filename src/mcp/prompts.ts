import { readdirSync, readFileSync } from "node:fs";
import {
  type Prompt as Definition,
  ErrorCode,
  type GetPromptResult,
  McpError,
} from "@modelcontextprotocol/sdk/types.js";

/** A request that the user can choose, with what it leaves open as arguments. */
export interface Prompt {
  definition: Definition;
  /** The REST names of the methods that it names. */
  methods: string[];
  /** The request with the arguments in it. */
  filled(args: Record<string, string>): GetPromptResult;
}

// The built files lie as deep below the root as this one does.
const folder = new URL("../../site/prompts/", import.meta.url);

/** The prompts in `site/prompts/`, each named after its file. */
export function readPrompts(): Prompt[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readPrompt(file.replace(/\.md$/, ""), readFileSync(new URL(file, folder), "utf8")));
}

/**
 * Reads a prompt: a title, what it is for, a list of its arguments, and behind a line `---` the request, in which
 * `{name}` stands for an argument. An argument is required unless its description says what is meant without it.
 */
export function readPrompt(name: string, source: string): Prompt {
  const [head = "", request = ""] = source.split("\n---\n");
  const [, title = "", description = ""] = /^# (.+)\n\n([\s\S]+?)\n*(?=\n- |$)/.exec(head) ?? [];
  const args = [...head.matchAll(/^- `(\w+)`: (.+)$/gm)].map(([, name = "", text = ""]) => ({
    name,
    description: text,
    required: !text.includes("unless given"),
  }));
  return {
    definition: { name, title, description: description.replace(/\s+/g, " "), arguments: args },
    methods: [...new Set(request.match(/\b[a-z]+(\.[a-z]+){2,}\b/g))],
    filled(given) {
      const missing = args.find(({ name, required }) => required && !given[name]?.trim());
      if (missing)
        throw new McpError(ErrorCode.InvalidParams, `The argument ${missing.name} is missing: ${missing.description}`);
      const text = request.trim().replace(/\{(\w+)\}/g, (_, name) => given[name]?.trim() || "not given");
      return { description: title, messages: [{ role: "user", content: { type: "text", text } }] };
    },
  };
}
