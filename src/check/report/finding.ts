import type { Difference } from "../../document/difference.js";

/** What a check found out. */
export type Outcome =
  /** As documented. */
  | "kept"
  /** Not as documented. */
  | "broken"
  /** A fault of a portal's own document that is on the list of known faults. */
  | "known"
  /** The portal has more than the document. */
  | "new"
  /** Scope or rights are missing. */
  | "refused"
  /** Not checked. */
  | "skipped"
  /** No response from a portal. */
  | "unreachable";

/** The result of one check, whichever check it is. */
export interface Verdict {
  outcome: Outcome;
  /** They contain no secret and nobody's data. */
  differences: Difference[];
  /** Why it is refused, skipped or known, or what else there is to say; may be empty. */
  reason: string;
}

/** The result of one check. */
export interface Finding extends Verdict {
  /** REST name of the method, or what else was checked. */
  method: string;
  check: string;
}

/** How much of the document the recorded traffic used, each as covered and total. */
export type Coverage = Record<string, { covered: number; total: number }>;

/** All findings, in the order of the checks. */
export interface Report {
  /** What was compared with the document: a portal, a portal's own document, or recorded traffic. */
  subject: "portal" | "portal-document" | "har";
  /** Version of the document. */
  version: string;
  findings: Finding[];
  coverage?: Coverage | undefined;
}

/** A verdict without differences. */
export function verdict(outcome: Outcome, reason = ""): Verdict {
  return { outcome, differences: [], reason };
}

/** Broken when there is any difference, otherwise kept. */
export function verdictOn(differences: Difference[], reason = ""): Verdict {
  return differences.length > 0 ? { outcome: "broken", differences, reason: "" } : verdict("kept", reason);
}

/** How many findings have each outcome; an outcome without any is left out. */
export function counts(findings: Finding[]): [Outcome, number][] {
  const order: Outcome[] = ["kept", "broken", "known", "new", "refused", "skipped", "unreachable"];
  return order
    .map((outcome): [Outcome, number] => [outcome, findings.filter((each) => each.outcome === outcome).length])
    .filter(([, count]) => count > 0);
}

/** 0 kept, 1 broken, 3 when no portal responded or no response could be judged. */
export function exitCode({ subject, findings }: Report): 0 | 1 | 3 {
  if (findings.some(({ outcome }) => outcome === "broken")) return 1;
  if (findings.some(({ outcome }) => outcome === "unreachable")) return 3;
  // Neither provoked errors nor recorded requests show that successful responses are as documented.
  const decisive = { portal: "response", har: "responses", "portal-document": undefined }[subject];
  const isJudged = ({ check, outcome }: Finding) =>
    decisive ? outcome === "kept" && check === decisive : /^(kept|known|new)$/.test(outcome);
  return findings.some(isJudged) ? 0 : 3;
}

/** The first difference of each place and expectation; items of a list are one place: `/items/0/id`, not `/items/1/id` as well. */
export function firstOfEach<T extends { pointer: string; expected?: string }>(differences: T[]): T[] {
  const first = new Map<string, T>();
  for (const difference of differences) {
    const key = `${placeOf(difference.pointer)} ${difference.expected}`;
    if (!first.has(key)) first.set(key, difference);
  }
  return [...first.values()];
}

/** A pointer that is the same for all items of a list. */
export function placeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
