/**
 * A table in Markdown, whose first `texts` columns are aligned to the left, and all others, of numbers, to the right.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function markdownTable(head, rows, texts = 1) {
  const alignment = head.map((_, column) => (column < texts ? "---" : "--:"));
  return [head, alignment, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
