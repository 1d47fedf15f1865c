import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare, report } from "./comparison.js";
import { readDocumentation, sourceOf } from "./documentation.js";
import { differingObjects } from "./objects.js";
import { readStored, store } from "./stored.js";

const help = `Reads the facts of every REST 3.0 method from the official documentation (https://github.com/bitrix24/b24restdocs)
and compares them with test/spec/pages; those of the objects that methods share are in test/spec/objects.

npm run pages -- <checkout>           print what differs; exit 1 when anything does, 2 when they cannot be compared
npm run pages -- <checkout> --write   store what differs; exit 1 when a page cannot be read`;

/** Compares a checkout with the facts stored in `folder`; throws when called wrongly. */
export function run(args: string[], folder: string): { output: string; exitCode: number } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return { output: help, exitCode: 0 };
  const [checkout, ...others] = positionals;
  if (!checkout || others.length > 0) throw new Error(`expected one checkout of the documentation\n\n${help}`);
  if (!existsSync(checkout)) throw new Error(`${checkout} does not exist`);

  const source = values.write ? sourceOf(checkout) : undefined;
  const documentation = readDocumentation(checkout);
  const { facts, unreadable } = documentation;
  if (facts.length + unreadable.length === 0) throw new Error(`${checkout} holds no page of a REST 3.0 method`);

  const comparison = compare(readStored(folder), documentation);
  if (source) store(folder, comparison, source);
  const objects = differingObjects(checkout, join(folder, "../objects"), source);
  const open = source ? unreadable : [...Object.values(comparison).flat(), ...objects];
  return {
    output:
      [report(comparison), ...objects].filter(Boolean).join("\n") || `nothing differs, methods read: ${facts.length}`,
    exitCode: open.length > 0 ? 1 : 0,
  };
}
