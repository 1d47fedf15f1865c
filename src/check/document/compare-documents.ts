import { type KnownFault, knownFaults } from "../../../generated/known-faults.js";
import { at } from "../../document/reference.js";
import { propertiesOf } from "../../document/schema.js";
import { isObject } from "../../json.js";
import type { Contract, Method } from "../contract.js";
import { counted, shownName } from "../report/describe.js";
import type { Difference, Finding, Outcome } from "../report/finding.js";
import { type Drift, drift, type Side, schemaDrift, typeOf } from "./schema-drift.js";

/** The OpenAPI document that a portal gives of itself, bare or below `result`; undefined when it is none. */
export function portalDocument(value: unknown): object | undefined {
  const document = isObject(value) && isObject(value.result) ? value.result : value;
  return isObject(document) && typeof document.openapi === "string" && isObject(document.paths) ? document : undefined;
}

/** Holds a portal's own document against this one, within the scopes that this one has. */
export function compareDocuments(contract: Contract, theirs: object, faults: KnownFault[] = knownFaults): Finding[] {
  const methods = [...contract.methods.values()];
  const names = Object.keys(Object(at(theirs, theirs, "paths"))).map((path) => path.replace(/^\//, ""));
  const scopes = new Set(methods.map(({ scope }) => scope));
  const undocumented = names.filter((name) => !contract.methods.has(name));
  const inScope = undocumented.filter((name) => scopes.has(name.split(".")[0] ?? ""));
  const elsewhere = undocumented.length - inScope.length;
  return [
    ...methods.flatMap((method) => compareMethod(contract, method, theirs, faults)),
    ...inScope.map((name) => finding(shownName(name), "method", "new", [], "only the portal documents it")),
    ...(elsewhere > 0
      ? [
          finding(
            "other scopes",
            "method",
            "skipped",
            [],
            `${counted(elsewhere, "method")} of scopes not documented here`,
          ),
        ]
      : []),
  ];
}

function compareMethod(contract: Contract, method: Method, theirs: object, faults: KnownFault[]): Finding[] {
  const { name, request, reply } = method;
  const { root } = contract;
  const path = at(theirs, theirs, "paths", `/${name}`);
  const place = `/paths/~1${name}`;
  if (!isObject(path))
    return [finding(name, "method", "broken", [{ pointer: place, expected: "a method", got: "nothing" }])];
  const post = at(theirs, path, "post");
  if (!isObject(post)) {
    return [finding(name, "method", "broken", [{ pointer: `${place}/post`, expected: "a POST", got: "nothing" }])];
  }
  const verbs = ["get", "put", "patch", "delete"].filter((verb) => verb in path);
  const other = verbs.map((verb) => drift("other-verb", place, "POST alone", `${verb.toUpperCase()} beside it`));
  const parameters = { root: theirs, schema: jsonSchema(theirs, at(theirs, post, "requestBody")) };
  const { result } = propertiesOf(theirs, jsonSchema(theirs, at(theirs, post, "responses", "200")));
  const ours = { root, schema: at(root, reply, "properties", "result") };
  return [
    ...judged(method, "verbs", other, faults),
    ...judged(
      method,
      "parameters",
      parameterDrift({ root, schema: request }, parameters, listOf(ours) !== undefined),
      faults,
    ),
    ...judged(method, "reply", resultDrift(ours, { root: theirs, schema: at(theirs, result) }), faults),
  ];
}

function jsonSchema(root: object, node: unknown): unknown {
  const types = Object.keys(Object(at(root, node, "content")));
  const json = types.find((type) => /^application\/json\s*(;|$)/i.test(type));
  return json === undefined ? undefined : at(root, node, "content", json, "schema");
}

function parameterDrift(ours: Side, theirs: Side, ofList: boolean): Drift[] {
  const all = schemaDrift(ours, theirs, "", true);
  const has = (name: string) => at(theirs.root, theirs.schema, "properties", name) !== undefined;
  // What every list has in a portal's document, whatever its own parameters are.
  const template = ofList && ["select", "filter", "order", "pagination"].every(has);
  return all.map((each) =>
    template && each.kind === "gone" && /^\/[^/]+$/.test(each.pointer) ? { ...each, kind: "list-template" } : each,
  );
}

function resultDrift(ours: Side, theirs: Side): Drift[] {
  const pointer = "/result";
  if (theirs.schema === undefined) return [drift("gone", pointer, typeOf(ours) ?? "a value", "nothing")];
  const list = listOf(ours);
  if (typeOf(theirs) !== "array" || !list) return schemaDrift(ours, theirs, pointer, false);
  const [key, schema] = list;
  const { root } = ours;
  return [
    drift("bare-list", pointer, `an object with ${key}`, "a bare array"),
    ...schemaDrift({ root, schema }, theirs, `${pointer}/${key}`, false),
  ];
}

// The key below which a result has its items, and their schema; undefined when it is no list.
function listOf({ root, schema }: Side): [string, unknown] | undefined {
  return Object.entries(propertiesOf(root, schema)).find(([, each]) => typeOf({ root, schema: each }) === "array");
}

function judged({ name }: Method, check: string, drifts: Drift[], faults: KnownFault[]): Finding[] {
  const added = drifts.filter(({ kind }) => kind === "added");
  const rest = drifts
    .filter((each) => !added.includes(each))
    .map((each) => ({ each, fault: covering(faults, name, each) }));
  const broken = rest.filter(({ fault }) => !fault).map(({ each }) => told(each));
  const reasons = [...new Set(rest.flatMap(({ fault }) => fault ?? []))];
  const findings = [
    ...(broken.length > 0 ? [finding(name, check, "broken", broken)] : []),
    ...reasons.map((fault) => {
      const covered = rest.filter((each) => each.fault === fault).map(({ each }) => told(each));
      return finding(name, check, "known", covered, fault.reason);
    }),
    ...(added.length > 0 ? [finding(name, check, "new", added.map(told))] : []),
  ];
  return findings.length > 0 ? findings : [finding(name, check, "kept", [])];
}

function covering(faults: KnownFault[], method: string, { kind, pointer }: Drift): KnownFault | undefined {
  return faults.find(
    ({ methods, difference, pointers = ["*"] }) =>
      difference === kind && fits(methods, method) && pointers.some((pattern) => fits(pattern, pointer)),
  );
}

function fits(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}

function told({ pointer, expected, got }: Drift): Difference {
  return { pointer, expected, got };
}

function finding(method: string, check: string, outcome: Outcome, differences: Difference[], reason = ""): Finding {
  return { method, check, outcome, differences, reason };
}
