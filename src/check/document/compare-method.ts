import { schemaComparison } from "../../document/compare-schemas.js";
import { nameTypes } from "../../document/compare-values.js";
import type { Difference } from "../../document/difference.js";
import type { DocumentedMethod } from "../../document/documented-method.js";
import { escaped } from "../../document/reference.js";
import { listSchema } from "../../document/schema.js";
import type { ReadSchema } from "../../document/schema-facts.js";

/** A method, and how to read the schemas of its document. */
export interface Side {
  method: DocumentedMethod;
  read: ReadSchema;
}

/** Verbs of a portal's document that ours does not have. */
export function compareVerbs(ours: Side, theirs: Side, pointer: string): Difference[] {
  return theirs.method.verbs
    .filter((verb) => !ours.method.verbs.includes(verb))
    .map((verb) => ({
      kind: "other-verb",
      pointer: `${pointer}/${verb}`,
      expected: "POST alone",
      got: `${verb.toUpperCase()} beside it`,
    }));
}

/** How the parameters of a portal's document differ, those in the body and all others. */
export function compareParameters(ours: Side, theirs: Side): Difference[] {
  const compare = schemaComparison(ours.read, theirs.read, "request");
  const differences = compare(ours.method.request, theirs.method.request);
  const { properties } = theirs.read(theirs.method.request);
  const names = [...properties.keys()].sort().join();
  const isTemplate = names === listTemplate && listSchema(ours.read, ours.method.result) !== undefined;
  return [
    ...(properties.size > 0 ? [] : noParameters(ours, theirs)),
    ...differences
      .filter(({ kind, pointer }) => kind === "dangling-ref" || pointer !== "")
      .map((each) => (isTemplate && isGoneParameter(each) ? { ...each, kind: "list-template" as const } : each)),
    ...otherParameters(ours, theirs),
  ];
}

/** How the result of a portal's document differs. */
export function compareResults(ours: Side, theirs: Side): Difference[] {
  // What a portal says of a response without an envelope, as of its own document, is not known.
  if (ours.method.isBare) return [];
  const [own, other] = [ours.method.result, theirs.method.result];
  if (other === undefined) {
    return [{ kind: "gone", pointer: "/result", expected: nameTypes(ours.read(own).types), got: "nothing" }];
  }
  const compare = schemaComparison(ours.read, theirs.read, "response");
  const list = listSchema(ours.read, own);
  const types = theirs.read(other).types;
  if (list === undefined || types?.size !== 1 || !types.has("array")) return below("/result", compare(own, other));
  return [
    { kind: "bare-list", pointer: "/result", expected: "an object with items", got: "an array" },
    ...below("/result/items", compare(list, other)),
  ];
}

// The parameters that portals give every list.
const listTemplate = "filter,order,pagination,select";

function isGoneParameter({ kind, pointer }: Difference): boolean {
  return kind === "gone" && pointer.lastIndexOf("/") === 0;
}

function noParameters(ours: Side, { method, read }: Side): Difference[] {
  const own = [...ours.read(ours.method.request).properties.keys()].filter((name) => name !== "auth");
  if (own.length === 0 || read(method.request).dangling) return [];
  const kind = method.hasListOfProperties ? "parameters-as-list" : "untyped-object";
  return [{ kind, pointer: "", expected: "a list of parameters", got: method.hasListOfProperties ? "[]" : "none" }];
}

function otherParameters(ours: Side, theirs: Side): Difference[] {
  const known = new Map(ours.method.otherParameters.map((each) => [`${each.in} ${each.name}`, each]));
  return theirs.method.otherParameters.flatMap((each): Difference[] => {
    const own = known.get(`${each.in} ${each.name}`);
    // The token may stand there as well as in the body.
    if (each.name === "auth" || (own && own.required === each.required)) return [];
    const pointer = `/${escaped(each.name)}`;
    const expected = own ? "optional" : "nothing";
    if (each.required) return [{ kind: "required", pointer, expected, got: `a required ${each.in} parameter` }];
    return own ? [] : [{ kind: "added", pointer, expected, got: `a ${each.in} parameter` }];
  });
}

function below(pointer: string, differences: Difference[]): Difference[] {
  return differences.map((each) => ({ ...each, pointer: pointer + each.pointer }));
}
