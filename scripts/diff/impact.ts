import semver from "semver";

/** What a change asks of the next version, least first. */
export const impacts = ["patch", "minor", "major"] as const;

export type Impact = (typeof impacts)[number];

/** The next version with such changes. Below 1.0.0 a breaking change is a minor version, as caret ranges take it. */
export function next(version: string, impact: Impact): string {
  const release = impact === "major" && semver.major(version) === 0 ? "minor" : impact;
  const found = semver.inc(version, release);
  if (!found) throw new Error(`${version} is not a version such as 1.2.3`);
  return found;
}
