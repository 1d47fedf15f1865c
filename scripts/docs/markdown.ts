import { type DescribedMethods, methodPage, oneLine } from "../../src/document/method-page.js";

/** What the pages in Markdown read of the bundle. */
export interface Bundle extends DescribedMethods {
  info: { title: string; summary: string; description: string };
  tags: { name: string; description: string }[];
}

/** The docs for assistants, by file name: `llms.txt`, which leads to the rest, and a file per scope in Markdown. */
export function markdownFiles(bundle: Bundle): Map<string, string> {
  const { info, tags } = bundle;
  const pages = tags.map(({ name, description }): [string, string] => [
    `${name}.md`,
    scopePage(bundle, name, description),
  ]);
  const list = tags.map(({ name, description }) => `- [${name}](${name}.md): ${oneLine(description)}`);
  const index = `# ${info.title}\n\n> ${info.summary}\n\n${info.description.trim()}\n\n## Scopes\n\n${list.join("\n")}
\n## Optional\n\n- [Ten thousand calls](ten-thousand-calls.md): how to make many calls within the limit\n- [openapi.yaml](openapi.yaml): the whole description\n`;
  return new Map([["llms.txt", index], ...pages]);
}

function scopePage(bundle: Bundle, scope: string, description: string): string {
  const operations = Object.values(bundle.paths).flatMap(({ post }) => (post["x-scope"] === scope ? [post] : []));
  const list = operations.map(({ operationId, summary }) => `- \`${operationId}\`: ${summary}`);
  const methods = operations.map((operation) => `## ${operation.operationId}\n\n${methodPage(bundle, operation)}`);
  return `# ${scope}\n\n${description.trim()}\n\n${list.join("\n")}\n\n${methods.join("\n")}`;
}
