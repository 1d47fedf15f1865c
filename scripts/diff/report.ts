import semver from "semver";
import type { Change } from "./changes.js";
import { type Impact, impacts, next } from "./impact.js";

/** The version of the last release, the one the document has now, and the bump that changesets declare. */
export interface Versions {
  released: string;
  now: string;
  declared?: Impact | undefined;
}

/** A changelog in Markdown, and an error when the planned version is lower than the changes require. */
export function report(changes: Change[], versions: Versions): { changelog: string; error?: string } {
  const { released, now, declared } = versions;
  const impact = impacts.findLast((each) => changes.some((change) => change.impact === each));
  if (!impact) return { changelog: `no changes since ${released}` };
  const lines = [`# Changes since ${released}`, ...sections.flatMap((section) => listed(section, changes))];
  const changelog = lines.join("\n");
  const required = next(released, impact);
  const bumped = declared ? next(released, declared) : now;
  const planned = semver.gt(bumped, now) ? bumped : now;
  return semver.lt(planned, required)
    ? { changelog, error: tooLow(impact, released, required, planned) }
    : { changelog };
}

const sections: [title: string, impact: Impact][] = [
  ["Breaking", "major"],
  ["New", "minor"],
  ["Other", "patch"],
];

function listed([title, impact]: [string, Impact], changes: Change[]): string[] {
  const lines = changes.filter((change) => change.impact === impact).map(({ place, what }) => `- ${place}: ${what}`);
  return lines.length > 0 ? ["", `## ${title}`, "", ...lines] : [];
}

const subjects = { major: "Breaking changes", minor: "Additions", patch: "Changes of wording or examples" };

function tooLow(impact: Impact, released: string, required: string, planned: string): string {
  const bump = semver.diff(released, required);
  return `${subjects[impact]} require a ${bump} version, ${required}; the planned one is ${planned}.
Declare a ${bump} change (npx changeset), or write ${required} into openapi/openapi.yaml and package.json.`;
}
