import type { Difference } from "../document/difference.js";
import { escaped } from "../document/reference.js";
import { describedObjects } from "../document/schema.js";
import { successErrors } from "../validators.js";
import { differenceOf, mediaDifferences } from "./ajv-error.js";
import type { Contract, Method, Provocation } from "./contract.js";
import { codeDifferences, errorDifferences, inconclusive, undocumentedCode } from "./error-response.js";
import { describePointer } from "./report/describe.js";
import { firstOfEach, type Verdict, verdict, verdictOn } from "./report/finding.js";
import { describeErrorCode, type PortalResponse } from "./response.js";

/** Judges the response to a valid request, which `selected` may have cut down to some fields. */
export async function judgeResponse(
  contract: Contract,
  method: Method,
  response: PortalResponse,
  selected?: string[],
): Promise<Verdict> {
  const undecided = await inconclusive(method, response);
  if (undecided) return undecided;
  const { status, body } = response;
  if (status !== 200) {
    const added = await undocumentedCode(method, response);
    if (added) return { ...verdict("new"), differences: [added] };
    const got = [`HTTP ${status}`, describeErrorCode(body)].filter(Boolean).join(", ");
    const failed = { pointer: "", expected: "HTTP 200", got };
    return verdictOn(status < 300 ? [failed] : [failed, ...(await errorDifferences(method, response))]);
  }
  const differences = [
    ...(await valueDifferences(method, response)),
    ...fieldDifferences(contract, method, body, selected),
  ];
  return verdictOn(firstOfEach(differences), describeNewFields(contract, method, body));
}

/** Judges the response to a request that should be refused; without a documented code, the portal may also accept it. */
export async function judgeProvoked(
  method: Method,
  { code }: Pick<Provocation, "code">,
  response: PortalResponse,
): Promise<Verdict> {
  const undecided = await inconclusive(method, response);
  if (undecided) return undecided;
  if (response.status === 200 && code === undefined) {
    return verdictOn(firstOfEach(await valueDifferences(method, response)), "the portal accepts it");
  }
  if (response.status === 200) {
    const expected = `HTTP ${method.codes.get(code!)?.join(" or ")}, ${code}`;
    return verdictOn([{ pointer: "", expected, got: "HTTP 200" }]);
  }
  const differences = await errorDifferences(method, response);
  if (code !== undefined) return verdictOn(differences.length > 0 ? differences : codeDifferences(code, response));
  const added = await undocumentedCode(method, response);
  return added ? { ...verdict("new"), differences: [added] } : verdictOn(differences);
}

async function valueDifferences({ name }: Method, response: PortalResponse): Promise<Difference[]> {
  const { body } = response;
  const errors = body === undefined ? [] : await successErrors(name, body);
  return [...mediaDifferences(response), ...(errors ?? []).map((each) => differenceOf(each, body))];
}

// `time` may lack any key. A complete `result` lacks none, one that was cut down has what was selected.
function fieldDifferences(contract: Contract, method: Method, body: unknown, selected?: string[]): Difference[] {
  return describedObjects(contract.read, method.response, body)
    .filter(({ pointer }) => /^\/result(\/|$)/.test(pointer))
    .flatMap(({ pointer, object, documented, common }) => {
      const names = chosenAt(pointer, selected ?? method.usual);
      const chosen = names && [...names].every((field) => documented.has(field)) ? names : undefined;
      const missing = [...(chosen ?? common)].filter((field) => !Object.hasOwn(object, field));
      // What a method returns by default, it may return beside what is selected.
      const usual = /^\/result\/item(s\/\d+)?$/.test(pointer) ? (method.usual ?? []) : [];
      const isExtra = (field: string) => Object.hasOwn(object, field) && !chosen?.has(field) && !usual.includes(field);
      const extra = chosen && selected ? [...documented.keys()].filter(isExtra) : [];
      const at = (field: string) => describePointer(`${pointer}/${escaped(field)}`);
      return [
        ...missing.map((field) => ({ pointer: at(field), expected: "a value", got: "nothing" })),
        ...extra.map((field) => ({ pointer: at(field), expected: "nothing, as it is not selected", got: "a value" })),
      ];
    });
}

/** The fields that a list of names selects of the object there, which may be related: `responsible.name`. */
function chosenAt(pointer: string, selected: string[] | undefined): Set<string> | undefined {
  const path = pointer.replace(/^\/result(\/item(?=\/|$)|\/items\/\d+)?/, "").replace(/\/\d+(?=\/|$)/g, "");
  const start = path === "" ? "" : `${path.slice(1).replaceAll("/", ".")}.`;
  const below = selected?.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  return below && (start === "" || below.length > 0)
    ? new Set(below.map((name) => name.replace(/\..*/, "")))
    : undefined;
}

const mostPointers = 20;

function describeNewFields({ read }: Contract, { response }: Method, body: unknown): string {
  const added = describedObjects(read, response, body).flatMap(({ pointer, object, documented }) =>
    Object.keys(object)
      .filter((key) => !documented.has(key))
      .map((key) => ({ pointer: describePointer(`${pointer}/${escaped(key)}`) })),
  );
  const pointers = firstOfEach(added).map(({ pointer }) => pointer);
  if (pointers.length === 0) return "";
  const more = pointers.length > mostPointers ? ` and ${pointers.length - mostPointers} more` : "";
  return `new: ${pointers.slice(0, mostPointers).join(", ")}${more}`;
}
