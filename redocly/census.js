/**
 * How many methods each scope has, as rows of a table in Markdown.
 * @param {{ paths: Record<string, { post: { "x-scope": string, "x-safe": boolean } }> }} root
 */
export function census({ paths }) {
  const operations = Object.values(paths).map(({ post }) => post);
  const scopes = [...new Set(operations.map((operation) => operation["x-scope"]))].sort();
  const rows = scopes.map((scope) => {
    const own = operations.filter((operation) => operation["x-scope"] === scope);
    return row(`\`${scope}\``, own);
  });
  return ["| Scope | Methods | Reading | Writing |", "| --- | --: | --: | --: |", ...rows, row("**all**", operations)];
}

function row(name, operations) {
  const reading = operations.filter((operation) => operation["x-safe"]).length;
  return `| ${name} | ${operations.length} | ${reading} | ${operations.length - reading} |`;
}
