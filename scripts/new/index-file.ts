import { parseDocument } from "yaml";

/** The index with one method more, and with the tag of its scope where that is new; everything else stays as it is. */
export function withMethod(text: string, method: string): string {
  const [scope = ""] = method.split(".");
  const index = parseDocument(text);
  const { paths, tags }: { paths: Record<string, object>; tags: { name: string }[] } = index.toJS();
  const listed = Object.keys(paths).map((path) => path.slice(1));
  const withPath = listed.includes(method)
    ? text
    : inserted(text, "paths", pathLines(method, scope), [...listed, method].sort(), method);
  const names = tags.map(({ name }) => name);
  if (names.includes(scope)) return withPath;
  const tag = `  - name: ${scope}\n    description: TODO\n`;
  return inserted(withPath, "tags", tag, [...names, scope].sort(), scope);
}

function pathLines(method: string, scope: string): string {
  return `  /${method}:\n    $ref: paths/${scope}/${method}.yaml\n`;
}

/** Puts an entry of two lines among the others of its section, which are in order. */
function inserted(text: string, section: string, entry: string, order: string[], name: string): string {
  const start = text.indexOf(`\n${section}:\n`) + `\n${section}:\n`.length;
  const before = order.indexOf(name);
  const lines = text.slice(start).split("\n");
  const at = start + lines.slice(0, 2 * before).join("\n").length + (before > 0 ? 1 : 0);
  return text.slice(0, at) + entry + text.slice(at);
}
