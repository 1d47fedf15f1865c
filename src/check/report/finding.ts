/**
 * `kept`; `broken`; `known`, a fault of the portal that is on the list of known ones; `new`, the portal has more than
 * the document; `refused`, for want of scope or rights; `skipped`; `unreachable`, no portal answered.
 */
export type Outcome = "kept" | "broken" | "known" | "new" | "refused" | "skipped" | "unreachable";

/** One way in which something differs from the document; nothing of a mailbox and no secret is in it. */
export interface Difference {
  /** JSON pointer to the place; empty for the whole. */
  pointer: string;
  expected: string;
  got: string;
}

/** What came of one check. */
export interface Finding {
  /** REST name of the method, or what else was checked. */
  method: string;
  check: string;
  outcome: Outcome;
  differences: Difference[];
  /** Why it is refused, skipped or known, or what is worth telling of a contract that is kept; may be empty. */
  reason: string;
}

/** A finding before it is known to which check it belongs. */
export type Verdict = Omit<Finding, "method" | "check">;

/** How much of the document the recorded traffic used, each as covered and total. */
export type Coverage = Record<string, { covered: number; total: number }>;

/** All that was found, in the order it was found. */
export interface Report {
  /** What was held against the document: `portal`, `portal-document` or `har`. */
  subject: "portal" | "portal-document" | "har";
  /** Version of the document. */
  version: string;
  findings: Finding[];
  coverage?: Coverage | undefined;
}

/** A verdict that names no difference. */
export function verdict(outcome: Outcome, reason = ""): Verdict {
  return { outcome, differences: [], reason };
}

/** Broken when anything differs, else kept. */
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

/** 0 kept, 1 broken, 3 when no portal answered or nothing could be judged: silence is not consent. */
export function exitCode({ subject, findings }: Report): 0 | 1 | 3 {
  if (findings.some(({ outcome }) => outcome === "broken")) return 1;
  if (findings.some(({ outcome }) => outcome === "unreachable")) return 3;
  // Neither the errors that a portal gives nor the requests in traffic say anything of the replies.
  const replies = { portal: "reply", har: "replies", "portal-document": undefined }[subject];
  const judged = ({ check, outcome }: Finding) =>
    replies ? outcome === "kept" && check === replies : /^(kept|known|new)$/.test(outcome);
  return findings.some(judged) ? 0 : 3;
}

/** One for each place and expectation, however many items of a list have it: `/items/0/id`, not `/items/1/id` as well. */
export function firstOfEach<T extends { pointer: string; expected?: string }>(all: T[]): T[] {
  const place = ({ pointer, expected }: T) => `${placeOf(pointer)} ${expected}`;
  return all.filter((each, n) => all.findIndex((other) => place(other) === place(each)) === n);
}

/** A pointer that is the same for all items of a list. */
export function placeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
