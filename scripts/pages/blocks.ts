import { type Line, PageError } from "./lines.js";
import { type Row, rows } from "./rows.js";

/** `anchor` is the name in `{#name}`, where the heading has one. */
export interface Heading {
  kind: "heading";
  at: Line;
  level: number;
  title: string;
  anchor: string | undefined;
}

/** A table between `#|` and `|#`. */
export interface Table {
  kind: "table";
  at: Line;
  rows: Row[];
}

/** A fenced block without its indentation; `tab` is the title of the tab around it. */
export interface Code {
  kind: "code";
  at: Line;
  language: string;
  text: string;
  tab: string | undefined;
}

/** A line that is not blank, trimmed. */
export interface Text {
  kind: "text";
  at: Line;
  text: string;
}

export type Block = Heading | Table | Code | Text;

/** Reads what holds facts in a page of YFM, the Markdown dialect of the official documentation. */
export function blocksOf(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let tab: string | undefined;
  let tabsEnd = -1;
  for (let index = 0; index < lines.length; index++) {
    const at = lines[index]!;
    const text = at.text.trim();
    if (fence.opens.test(text)) {
      const end = closing(fence, lines, index);
      blocks.push({ kind: "code", at, language: text.slice(3), text: dedented(lines.slice(index, end)), tab });
      index = end;
    } else if (table.opens.test(text)) {
      const end = closing(table, lines, index);
      blocks.push({ kind: "table", at, rows: rows(lines.slice(index, end + 1)) });
      index = end;
    } else if (tabs.opens.test(text)) {
      tabsEnd = closing(tabs, lines, index);
    } else if (index < tabsEnd && at.text.startsWith("- ")) {
      tab = text.slice(2);
    } else if (index === tabsEnd) {
      tab = undefined;
    } else if (text !== "") {
      blocks.push(heading(at) ?? { kind: "text", at, text });
    }
  }
  return blocks;
}

/** The heading of that title, and what stands below it, up to the next heading that is not below it. */
export function section(blocks: Block[], title: string): { at: Line; inside: Block[] } {
  const start = blocks.findIndex((block) => block.kind === "heading" && block.title === title);
  const opened = blocks[start];
  if (opened?.kind !== "heading") throw new PageError(firstLine(blocks), `has no section “${title}”`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === "heading" && block.level <= opened.level);
  return { at: opened.at, inside: end < 0 ? rest : rest.slice(0, end) };
}

/** Where to point at when a page lacks something. */
export function firstLine(blocks: Block[]): Line {
  return blocks[0]?.at ?? { file: "", number: 1, text: "" };
}

interface Delimiters {
  what: string;
  opens: RegExp;
  closes: RegExp;
}

const fence: Delimiters = { what: "code block", opens: /^```/, closes: /^```$/ };
const table: Delimiters = { what: "table", opens: /^#\|/, closes: /\|#$/ };
const tabs: Delimiters = { what: "list of tabs", opens: /^\{% list tabs\b/, closes: /^\{% endlist %\}$/ };

/** The index of the closing line; what opens again before that was never closed. */
function closing({ what, opens, closes }: Delimiters, lines: Line[], start: number): number {
  for (let index = start + 1; index < lines.length; index++) {
    const text = lines[index]!.text.trim();
    if (closes.test(text)) return index;
    if (opens.test(text)) break;
  }
  throw new PageError(lines[start]!, `unclosed ${what}`);
}

function dedented([first, ...inside]: Line[]): string {
  const [indentation = ""] = /^\s*/.exec(first?.text ?? "") ?? [];
  return inside
    .map(({ text }) => (text.startsWith(indentation) ? text.slice(indentation.length) : text.trimStart()))
    .join("\n");
}

function heading(at: Line): Heading | undefined {
  const [, marks, title, anchor] = /^(#{1,6}) +(.*?)(?: *\{#([^}]+)\})?\s*$/.exec(at.text) ?? [];
  return marks && title ? { kind: "heading", at, level: marks.length, title, anchor } : undefined;
}
