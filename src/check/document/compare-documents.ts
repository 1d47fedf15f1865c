import { type KnownFault, knownFaults } from "../../../generated/known-faults.js";
import { documentedMethod } from "../../document/documented-method.js";
import { methodNames } from "../../document/portal-document.js";
import { escaped } from "../../document/reference.js";
import { type ReadSchema, schemaReader } from "../../document/schema-facts.js";
import type { Contract } from "../contract.js";
import { count, describeName } from "../report/describe.js";
import { type Finding, verdict, verdictOn } from "../report/finding.js";
import { compareParameters, compareResults, compareVerbs } from "./compare-method.js";
import { judgeDifferences } from "./judge-differences.js";

/** Compares a portal's own document with this one, within the scopes that this one has. */
export function compareDocuments(contract: Contract, theirs: object, faults: KnownFault[] = knownFaults): Finding[] {
  const read = schemaReader(theirs);
  const scopes = new Set([...contract.methods.values()].map(({ scope }) => scope));
  const unknown = methodNames(theirs).filter((name) => !contract.methods.has(name));
  const inScope = unknown.filter((name) => scopes.has(name.split(".")[0] ?? ""));
  const others = unknown.length - inScope.length;
  const reason = `${count(others, "method")} of scopes not documented here`;
  return [
    ...[...contract.methods.keys()].flatMap((name) => compareMethod(contract, theirs, read, name, faults)),
    ...inScope.map((name) => ({
      method: describeName(name),
      check: "method",
      ...verdict("new", "only the portal documents it"),
    })),
    ...(others > 0 ? [{ method: "other scopes", check: "method", ...verdict("skipped", reason) }] : []),
  ];
}

function compareMethod(
  { root, read }: Contract,
  document: object,
  readTheirs: ReadSchema,
  name: string,
  faults: KnownFault[],
): Finding[] {
  const [own, other] = [documentedMethod(root, read, name)!, documentedMethod(document, readTheirs, name)];
  const pointer = `/paths/~1${escaped(name)}`;
  const missing = (place: string, expected: string): Finding[] => [
    { method: name, check: "method", ...verdictOn([{ kind: "gone", pointer: place, expected, got: "nothing" }]) },
  ];
  // It runs other methods, and is not known to be among those that portals list.
  if (!other && read(own.request).types?.has("array"))
    return [{ method: name, check: "method", ...verdict("skipped", "portals need not list what runs other methods") }];
  if (!other) return missing(pointer, "a method");
  if (!other.verbs.includes("post")) return missing(`${pointer}/post`, "a POST");
  const [ours, theirs] = [
    { method: own, read },
    { method: other, read: readTheirs },
  ];
  return [
    ...judgeDifferences(name, "verbs", compareVerbs(ours, theirs, pointer), faults),
    ...judgeDifferences(name, "parameters", compareParameters(ours, theirs), faults),
    ...judgeDifferences(name, "response", compareResults(ours, theirs), faults),
  ];
}
