import type { KnownFault } from "../../../generated/known-faults.js";
import type { Difference } from "../../document/difference.js";
import { describePointer } from "../report/describe.js";
import { type Finding, type Verdict, verdict } from "../report/finding.js";

/** Judges the differences that one check found in a portal's document: broken, known with the reason of each fault, new. */
export function judgeDifferences(
  method: string,
  check: string,
  differences: Difference[],
  faults: KnownFault[],
): Finding[] {
  const broken: Difference[] = [];
  const added: Difference[] = [];
  const known = new Map<KnownFault, Difference[]>();
  for (const difference of differences) {
    const described = { ...difference, pointer: describePointer(difference.pointer) };
    const fault = faults.find((each) => isFault(each, method, check, difference));
    if (difference.kind === "added") added.push(described);
    else if (fault) known.set(fault, [...(known.get(fault) ?? []), described]);
    else broken.push(described);
  }
  const verdicts: Verdict[] = [
    { outcome: "broken", differences: broken, reason: "" },
    ...[...known].map(([{ reason }, found]): Verdict => ({ outcome: "known", differences: found, reason })),
    { outcome: "new", differences: added, reason: "" },
  ];
  const found = verdicts.filter((each) => each.differences.length > 0);
  return (found.length > 0 ? found : [verdict("kept")]).map((each) => ({ method, check, ...each }));
}

function isFault(fault: KnownFault, method: string, check: string, { kind, pointer }: Difference): boolean {
  const { methods, difference, checks, pointers } = fault;
  const isCheck = !checks || checks.includes(check);
  const isPlace = !pointers || pointers.some((pattern) => matches(pattern, pointer));
  return difference === kind && isCheck && isPlace && matches(methods, method);
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}
