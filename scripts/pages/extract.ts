import { type Block, blocksOf, firstLine } from "./blocks.js";
import { errors } from "./errors.js";
import { requests, responses } from "./examples.js";
import type { PageFacts } from "./facts.js";
import { type Line, PageError } from "./lines.js";
import { parameters } from "./parameters.js";
import { reply } from "./reply.js";

/** The facts of the page at that path; throws a `PageError` at the first place that is not as method pages are. */
export function extract(path: string, lines: Line[]): PageFacts {
  const page = blocksOf(lines);
  const { method, bodies } = requests(page);
  return {
    method,
    scope: scope(page),
    page: path,
    parameters: parameters(page),
    reply: reply(page),
    errors: errors(page),
    requests: bodies,
    responses: responses(page),
  };
}

function scope(page: Block[]): string[] {
  const line = page.find((block) => block.kind === "text" && block.text.startsWith("> Scope:"));
  const names = line?.kind === "text" ? [...line.text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name) : [];
  if (names.length === 0) throw new PageError(firstLine(page), "names no scope");
  return names;
}
