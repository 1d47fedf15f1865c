import type { Block } from "./blocks.js";
import { PageError } from "./lines.js";
import type { Row } from "./rows.js";

/** A row of a table whose columns are a field's name with its type, and its description. */
export interface Field {
  name: string;
  type: string;
  required: boolean;
  description: string;
  /** Spread into a fact: empty unless the description lists names. */
  listed: { values?: string[] };
}

/** The rows of such a table; none of any other block. */
export function fields(block: Block): Field[] {
  if (block.kind !== "table") return [];
  const [head, ...rows] = block.rows;
  return /^\*\*Name\*\*\s+`type`$/i.test(head?.cells[0] ?? "") ? rows.map(field) : [];
}

function field({ at, cells: [name = "", description = ""] }: Row): Field {
  const parts = /^\*\*(?<name>.+?)\*\*(?<asterisk>\*?)\s+\[?`(?<type>[^`]+)`/.exec(name)?.groups;
  if (!parts) throw new PageError(at, `expected **name** and \`type\`, found ${JSON.stringify(name)}`);
  const { name: bare = "", type = "", asterisk } = parts;
  return { name: bare, type, required: asterisk === "*", description, listed: listed(description) };
}

/** The names in a bullet list; a list of anything else, such as operators or formats, holds no values. */
function listed(description: string): { values?: string[] } {
  const bullets = description.split("\n").filter((line) => line.trimStart().startsWith("- "));
  const names = bullets.flatMap((bullet) => /^\s*- `(\w+)`/.exec(bullet)?.[1] ?? []);
  return names.length > 0 && names.length === bullets.length ? { values: names } : {};
}
