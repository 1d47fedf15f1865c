import { type Block, type Heading, section } from "./blocks.js";
import type { Parameter } from "./facts.js";
import { fields } from "./fields.js";
import { PageError } from "./lines.js";

/** Those of the first table, then those of the tables that a row links to, under that row's name. */
export function parameters(page: Block[]): Parameter[] {
  const { at, inside } = section(page, "Method Parameters");
  const found: Parameter[] = [];
  // The names of the parameters whose rows link to an anchor.
  const owners = new Map<string, string[]>();
  let parents: string[] = [""];
  for (const block of inside) {
    if (block.kind === "heading") parents = owners.get(block.anchor ?? "") ?? orphaned(block);
    for (const parent of parents)
      for (const { name, type, required, description, listed } of fields(block)) {
        found.push({ name: `${parent}${name}`, type, required, ...listed });
        for (const [, anchor = ""] of description.matchAll(/\]\(#([^)]+)\)/g))
          owners.set(anchor, [...(owners.get(anchor) ?? []), `${parent}${name}.`]);
      }
  }
  if (found.length === 0 && !inside.some(saysNone))
    throw new PageError(at, "lists no parameters, nor says that there are none");
  return found;
}

function orphaned({ at, title }: Heading): never {
  throw new PageError(at, `no parameter links to “${title}”`);
}

function saysNone(block: Block): boolean {
  return block.kind === "text" && /no parameters/i.test(block.text);
}
