/** Lays a result out for reading: an object as its keys and values, a list of objects as rows below their keys. */
export function table(result: unknown): string {
  const { item, items } = Object(result) as { item?: unknown; items?: unknown };
  const shown = item ?? items ?? result;
  if (Array.isArray(shown)) return shown.length === 0 ? "(none)" : rows(shown);
  if (typeof shown !== "object" || shown === null) return cell(shown);
  return aligned(Object.entries(shown).map(([key, value]) => [key, cell(value)]));
}

function rows(list: unknown[]): string {
  const keys = [...new Set(list.flatMap((row) => Object.keys(Object(row))))];
  return aligned([keys, ...list.map((row) => keys.map((key) => cell((row as Record<string, unknown>)[key])))]);
}

function aligned(lines: string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

// What a portal sends may hold control characters, which a terminal would obey.
function cell(value: unknown): string {
  const text = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
