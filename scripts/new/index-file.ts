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
  const tag = `  - name: ${scope}\n    description: TODO`;
  return inserted(withPath, "tags", tag, [...names, scope].sort(), scope);
}

function pathLines(method: string, scope: string): string {
  return `  /${method}:\n    $ref: paths/${scope}/${method}.yaml`;
}

/** Puts an entry among the others of its section, which are in order: before the next one, or at the end. */
function inserted(text: string, section: string, entry: string, order: string[], name: string): string {
  const heading = `\n${section}:\n`;
  const start = text.indexOf(heading) + heading.length;
  const next = order[order.indexOf(name) + 1];
  const lines = text.slice(start).split("\n");
  const first = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line));
  const before = next === undefined ? first(/^\S|^$/) : first(new RegExp(`^ {2}(- name: |/)${next}:?$`));
  return [
    ...text.slice(0, start).split("\n").slice(0, -1),
    ...lines.slice(0, before),
    entry,
    ...lines.slice(before),
  ].join("\n");
}
