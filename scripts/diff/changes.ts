import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Impact } from "./impact.js";

/** One change of the document: where, what, and the bump that it requires. */
export interface Change {
  impact: Impact;
  place: string;
  what: string;
}

interface Side {
  pointer: string;
  value: unknown;
}

/** What `redocly diff --format json` says of one change. */
interface Rated {
  impact: Impact;
  kind: "added" | "removed" | "modified";
  base?: Side;
  revision?: Side;
  verdicts: { message: string }[];
}

// Apart from redocly.yaml, because other tools that read that file know no `diff`.
const config = "redocly/diff.yaml";

/** What has changed between two bundles, given as YAML files, rated by the rules of redocly/diff.yaml. */
export function changes(base: string, revision: string): Change[] {
  const rated = redoclyDiff(base, revision).map(described);
  const [before, now] = [base, revision].map((file) => parse(readFileSync(file, "utf8")));
  const found = [...rated, ...newValues(before, now)];
  if (found.length > 0 || isDeepStrictEqual(comparable(before), comparable(now))) return found;
  return [{ impact: "patch", place: "the document", what: "changed in an extension only" }];
}

function redoclyDiff(base: string, revision: string): Rated[] {
  const args = ["diff", base, revision, "--config", config, "--format", "json", "--fail-on", "none"];
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/redocly", args, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`redocly could not compare ${base} with ${revision}:\n${stderr}`);
  // With no rule on, everything would pass.
  if (stderr.includes("No diff rules are on")) throw new Error(`${config} must extend diff-recommended`);
  const all: Rated[] = JSON.parse(stdout).changes;
  // The version follows from the changes and is none itself.
  return all.filter(({ revision }) => revision?.pointer !== "#/info/version");
}

function described({ impact, kind, base, revision, verdicts }: Rated): Change {
  const place = readable((revision ?? base)?.pointer ?? "");
  const messages = verdicts.map(({ message }) => message.replace(/\.$/, ""));
  if (messages.length > 0) return { impact, place, what: messages.join("; ") };
  return { impact, place, what: kind === "modified" ? `${short(base?.value)} → ${short(revision?.value)}` : kind };
}

/** Redocly does not look into the values of examples. */
function newValues(before: Document, now: Document): Change[] {
  const { examples } = now.components;
  const changed = Object.entries(before.components.examples).filter(
    ([name, { value }]) => examples[name] && !isDeepStrictEqual(examples[name].value, value),
  );
  return changed.map(([name]) => ({ impact: "patch", place: `example ${name}`, what: "has another value" }));
}

interface Document {
  info: { version: string };
  components: { examples: Record<string, { value: unknown }> };
}

function comparable({ info, ...document }: Document): object {
  return { ...document, info: { ...info, version: "" } };
}

/** `#/components/schemas/Mailbox/properties/id` as "Mailbox › id". */
function readable(pointer: string): string {
  return pointer
    .replace(/^#\/(components\/\w+\/|paths\/~1)?/, "")
    .replaceAll(/\/(post|properties|content\/application~1json(\/schema)?)(?=\/|$)/g, "")
    .replaceAll("/", " › ")
    .replaceAll("~1", "/");
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
