import { type Line, PageError } from "./lines.js";

/** A row of a YFM table; a cell may have many lines. */
export interface Row {
  at: Line;
  cells: string[];
}

/** The rows of a table, from the line of its `#|` to that of its `|#`. A bar in a code span is text. */
export function rows(lines: Line[]): Row[] {
  const text = lines.map((line) => line.text).join("\n");
  const inside = text.slice(text.indexOf("#|") + 2, text.lastIndexOf("|#"));
  const pieces = inside.replace(/`[^`\n]*`/g, (span) => span.replaceAll("|", hidden)).split("||");

  let line = 0;
  const places = pieces.map((piece) => {
    const at = lines[line]!;
    line += piece.split("\n").length - 1;
    return at;
  });
  const stray = pieces.findIndex((piece, index) => index % 2 === 0 && piece.trim() !== "");
  if (stray >= 0) throw new PageError(places[stray]!, "text outside the rows of a table");
  if (pieces.length % 2 === 0) throw new PageError(places.at(-1)!, "unclosed row of a table");

  return pieces.flatMap((piece, index) => (index % 2 === 0 ? [] : { at: places[index]!, cells: cells(piece) }));
}

// Stands for a bar while the text is split at bars.
const hidden = "\u0000";

function cells(row: string): string[] {
  return row.split("|").map((cell) => cell.replaceAll(hidden, "|").trim());
}
