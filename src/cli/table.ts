import { printable } from "../redact.js";

/** Formats a result for reading: an object as keys and values, a list of objects as rows below their keys. */
export function table(result: unknown): string {
  const { item, items } = Object(result) as { item?: unknown; items?: unknown };
  const content = item ?? items ?? result;
  if (Array.isArray(content)) return content.length === 0 ? "(none)" : rows(content);
  if (typeof content !== "object" || content === null) return cell(content);
  return aligned(Object.entries(content).map(([key, value]) => [printable(key), cell(value)]));
}

function rows(list: unknown[]): string {
  if (!list.every((row) => typeof row === "object" && row !== null)) return list.map(cell).join("\n");
  const keys = [...new Set(list.flatMap((row) => Object.keys(row)))];
  return aligned([keys.map(printable), ...list.map((row) => keys.map((key) => cell(Reflect.get(row, key))))]);
}

// Every line has as many cells as the first.
function aligned(lines: string[][]): string {
  const [first = []] = lines;
  const widths = first.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const padded = lines.map((line) => line.map((text, column) => text.padEnd(widths[column]!)).join("  "));
  return padded.map((line) => line.trimEnd()).join("\n");
}

function cell(value: unknown): string {
  return value === undefined ? "" : printable(typeof value === "string" ? value : JSON.stringify(value));
}
