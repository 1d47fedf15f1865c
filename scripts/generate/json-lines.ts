/** JSON with a line for each path and each component: half as long as indented, and a diff still shows what has changed. */
export function jsonLines(value: unknown, depth = 3): string {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${jsonLines(each, depth - 1)}`);
  return `{\n${members.join(",\n")}\n}`;
}
