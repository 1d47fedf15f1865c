/** How much a change asks for, least first. */
export const impacts = ["patch", "minor", "major"] as const;

export type Impact = (typeof impacts)[number];

/** The version that follows with such changes. Below 1.0.0 a breaking change takes a minor version, as semver has it for caret ranges. */
export function next(version: string, impact: Impact): string {
  const [major, minor, patch] = numbers(version);
  if (impact === "patch") return `${major}.${minor}.${patch + 1}`;
  return impact === "major" && major > 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** Negative when `a` comes before `b`. */
export function order(a: string, b: string): number {
  const [theirs, ours] = [numbers(b), numbers(a)];
  const differing = ours.findIndex((number, place) => number !== theirs[place]);
  return differing < 0 ? 0 : ours[differing]! - theirs[differing]!;
}

function numbers(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (!patch) throw new Error(`${version} is not a version such as 1.2.3`);
  return [Number(major), Number(minor), Number(patch)];
}
