import { type Block, section } from "./blocks.js";
import type { ReplyRow } from "./facts.js";
import { fields } from "./fields.js";
import { PageError } from "./lines.js";

/** The rows of the tables under “Returned Data” and of the tables after it, in their order. */
export function reply(page: Block[]): ReplyRow[] {
  const { inside } = section(page, "Response Handling");
  const { at } = section(inside, "Returned Data");
  let table: { table?: string } = {};
  const found = inside.flatMap((block) => {
    if (block.kind === "heading") table = block.at === at ? {} : { table: block.title };
    return fields(block).map(({ name, type, listed }) => ({ name, type, ...table, ...listed }));
  });
  if (found.length === 0) throw new PageError(at, "lists no returned data");
  return found;
}
