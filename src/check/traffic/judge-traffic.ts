import type { Difference } from "../../document/difference.js";
import type { Contract, Method } from "../contract.js";
import { count, describeName } from "../report/describe.js";
import { type Finding, firstOfEach, placeOf, type Verdict, verdict, verdictOn } from "../report/finding.js";
import type { Exchange } from "./har.js";
import { judgeRecordedResponse, type RecordedVerdict, requestVerdict } from "./judge-exchange.js";
import { type DriftReport, differenceOf, type Problem } from "./redocly.js";

/** Judges recorded calls by what drift found, and by what it does not look at: statuses, codes and missing fields. */
export async function judgeTraffic(
  contract: Contract,
  exchanges: Exchange[],
  { problems }: DriftReport,
): Promise<Finding[]> {
  const calls = groupBy(exchanges, ({ method }) => method);
  const problemsOf = groupBy(
    // Whether there is a body at all is judged here: drift does not know what was recorded.
    problems.filter(({ ruleId, dataPath }) => ruleId === "schema-consistency" && dataPath !== undefined),
    ({ exchangeIndex }) => exchanges[exchangeIndex]?.method,
  );
  const findings: Finding[] = [];
  for (const name of [...calls.keys()].toSorted()) {
    const method = contract.methods.get(name);
    const own = calls.get(name)!;
    if (method) findings.push(...(await judgeMethod(contract, method, own, problemsOf.get(name) ?? [])));
    else findings.push({ method: describeName(name), check: "method", ...judgeUnknown(contract, name, own) });
  }
  return findings;
}

async function judgeMethod(contract: Contract, method: Method, calls: Exchange[], problems: Problem[]) {
  const drifted = (target: string) => problems.filter((each) => each.target === target).map(differenceOf);
  const responses: RecordedVerdict[] = [];
  for (const call of calls) responses.push(await judgeRecordedResponse(contract, method, call));
  const errors = calls.filter(({ response }) => response.status !== 200).length;
  const [sent, failed] = [count(calls.length, "call"), count(errors, "error")];
  const finding = (check: string, each: Verdict): Finding => ({ method: method.name, check, ...each });
  return [
    ...verdictsOn("request", calls.map(requestVerdict), [...otherVerbs(calls), ...drifted("request")], sent).map(
      (each) => finding("requests", each),
    ),
    ...verdictsOn("response", responses, drifted("response"), `${sent}, ${failed}`).map((each) =>
      finding("responses", each),
    ),
  ];
}

function otherVerbs(calls: Exchange[]): Difference[] {
  const verbs = [...new Set(calls.map(({ verb }) => verb))].filter((verb) => verb !== "POST");
  return verbs.length === 0 ? [] : [{ pointer: "", expected: "POST", got: verbs.map(describeName).join(", ") }];
}

// drift does not object to a wrong request that was refused: both sides keep the contract then.
function verdictsOn(noun: string, all: RecordedVerdict[], drifted: Difference[], reason: string): Verdict[] {
  const places = new Set(drifted.map(({ pointer }) => placeOf(pointer)));
  const more = all.flatMap(({ differences }) => differences).filter(({ pointer }) => !places.has(placeOf(pointer)));
  const differences = firstOfEach([...drifted, ...more]);
  const added = firstOfEach(all.flatMap((each) => each.added));
  const skipped = groupBy(all, (each) => each.skipped);
  const reasons = [...skipped].map(([why, each]) => `${each.length} of ${count(all.length, noun)}: ${why}`);
  const judged = all.some((each) => each.skipped === undefined);
  return [
    ...(judged || differences.length > 0 ? [verdictOn(differences, reason)] : []),
    ...(added.length > 0 ? [{ ...verdict("new"), differences: added }] : []),
    ...(reasons.length > 0 ? [verdict("skipped", reasons.join("; "))] : []),
  ];
}

function judgeUnknown(contract: Contract, name: string, calls: Exchange[]): Verdict {
  const scopes = new Set([...contract.methods.values()].map(({ scope }) => scope));
  if (calls.some(({ response }) => response.status === 404) && scopes.has(name.split(".")[0] ?? "")) {
    return verdictOn([{ pointer: "", expected: "a documented method", got: "a method that the portal does not have" }]);
  }
  return verdict("skipped", `${count(calls.length, "call")} of a method that is not documented here`);
}

function groupBy<T>(all: T[], keyOf: (each: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
