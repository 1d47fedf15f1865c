import type { Change } from "./changes.js";
import { type Impact, impacts, next, order } from "./version.js";

/** The version of the last release, the one the document has now, and the bump that changesets declare. */
export interface Versions {
  released: string;
  now: string;
  declared?: Impact | undefined;
}

/** A changelog in Markdown, and a complaint when the version to come is lower than the changes deserve. */
export function report(changes: Change[], versions: Versions): { changelog: string; complaint?: string } {
  const { released, now, declared } = versions;
  const impact = impacts.findLast((each) => changes.some((change) => change.impact === each));
  if (!impact) return { changelog: `no changes since ${released}` };
  const changelog = [`# Changes since ${released}`, ...sections.flatMap((section) => listed(section, changes))].join(
    "\n",
  );
  const deserved = next(released, impact);
  const planned = [now, declared ? next(released, declared) : now].toSorted(order).at(-1) ?? now;
  return order(planned, deserved) < 0 ? { changelog, complaint: complaint(impact, deserved, planned) } : { changelog };
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

function complaint(impact: Impact, deserved: string, planned: string): string {
  const bump = deserved.endsWith(".0.0") ? "major" : deserved.endsWith(".0") ? "minor" : "patch";
  return `${subjects[impact]} deserve a ${bump} version, ${deserved}; what is planned is ${planned}.
Declare a ${bump} change (npx changeset), or write ${deserved} into openapi/openapi.yaml and package.json.`;
}
