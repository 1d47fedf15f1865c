import { posix } from "node:path";
import { type Block, blocksOf, section } from "./blocks.js";
import type { PageFacts, ReplyRow } from "./facts.js";
import { fields } from "./fields.js";
import type { Line } from "./lines.js";

/**
 * The facts with what a page of an entity's fields adds, where the row of `select` links to its list of paths, as in
 * `fields.md#select-paths`: what can be selected, and the fields of the entity and its parts as further tables.
 */
export function withLinkedFields(facts: PageFacts, lines: Line[], read: (page: string) => Line[]): PageFacts {
  const { inside } = section(blocksOf(lines), "Method Parameters");
  const select = inside.flatMap(fields).find(({ name }) => name === "select");
  const [, page, anchor] = /\]\(([^)#]+\.md)#(select-[^)]+)\)/.exec(select?.description ?? "") ?? [];
  if (!page || !anchor) return facts;
  const blocks = blocksOf(read(posix.join(posix.dirname(facts.page), page)));
  const rows = tables(blocks);
  const values = [
    ...rows.filter(({ table }) => table === rows[0]?.table).map(({ name }) => name),
    ...paths(blocks, anchor),
  ];
  const parameters = facts.parameters.map((row) => (row.name === "select" ? { ...row, values } : row));
  return { ...facts, parameters, reply: [...facts.reply, ...rows] };
}

// The first table is that of the entity.
function tables(blocks: Block[]): ReplyRow[] {
  let table = "";
  return blocks.flatMap((block) => {
    if (block.kind === "heading") table = block.title;
    return fields(block).map(({ name, type, listed }) => ({ name, type, table, ...listed }));
  });
}

/** The dotted names in the bullet list below the heading with that anchor. */
function paths(blocks: Block[], anchor: string): string[] {
  const title = blocks.find((block) => block.kind === "heading" && block.anchor === anchor);
  const { inside } = section(blocks, title?.kind === "heading" ? title.title : anchor);
  const bullets = inside.flatMap((block) => (block.kind === "text" && block.text.startsWith("- ") ? block.text : []));
  return bullets.flatMap((bullet) => [...bullet.matchAll(/`(\w+(?:\.\w+)+)`/g)].map(([, name = ""]) => name));
}
