import type { PageFacts } from "./facts.js";

/** One line for each difference between two sets of facts about a method; none means that they are equal to the letter. */
export function differences(stored: PageFacts, found: PageFacts): string[] {
  return compare(keyed(stored), keyed(found), []);
}

/** The facts with a name for every row and value, so that a row is compared with its like and not with its neighbour. */
function keyed({ page, scope, parameters, reply, errors, requests, responses }: PageFacts): object {
  return {
    page,
    scope: byName(scope, (name) => name),
    parameters: byName(parameters.map(withValues), ({ name }) => name),
    reply: byName(reply.map(withValues), ({ name, table }) => (table ? `${table} › ${name}` : name)),
    errors: byName(errors, ({ code, fields }) => [code, ...fields].join(" › ")),
    requests,
    responses,
  };
}

function withValues<Row extends { values?: string[] }>({ values, ...row }: Row) {
  return values ? { ...row, values: byName(values, (value) => value) } : row;
}

/** A second row of the same name is `name (2)`. */
function byName<Row>(rows: Row[], nameOf: (row: Row) => string): Record<string, Row> {
  const named = new Map<string, Row>();
  for (const row of rows) {
    const name = nameOf(row);
    let unique = name;
    for (let count = 2; named.has(unique); count++) unique = `${name} (${count})`;
    named.set(unique, row);
  }
  return Object.fromEntries(named);
}

function compare(stored: unknown, found: unknown, path: string[]): string[] {
  const place = path.join(" › ");
  if (!isTree(stored) || !isTree(found) || Array.isArray(stored) !== Array.isArray(found))
    return stored === found ? [] : [`~ ${place}: ${json(stored)} → ${json(found)}`];
  const lines = [...new Set([...Object.keys(stored), ...Object.keys(found)])].flatMap((key) => {
    const below = [...path, key];
    if (!Object.hasOwn(found, key)) return `- ${below.join(" › ")}: ${json(stored[key])}`;
    if (!Object.hasOwn(stored, key)) return `+ ${below.join(" › ")}: ${json(found[key])}`;
    return compare(stored[key], found[key], below);
  });
  return sameOrder(stored, found) ? lines : [...lines, `~ ${place}: in another order`];
}

function sameOrder(stored: object, found: object): boolean {
  const common = (one: object, other: object) => Object.keys(one).filter((key) => Object.hasOwn(other, key));
  return common(stored, found).join("\n") === common(found, stored).join("\n");
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function json(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
