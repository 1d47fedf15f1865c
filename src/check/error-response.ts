import { canonical } from "../canonical.js";
import type { Difference } from "../document/difference.js";
import { errorCode } from "../document/error-codes.js";
import { isObject } from "../json.js";
import { type AjvError, errorErrors } from "../validators.js";
import { differenceOf, mediaDifferences } from "./ajv-error.js";
import type { Method } from "./contract.js";
import { describeName, describeType } from "./report/describe.js";
import { type Verdict, verdict } from "./report/finding.js";
import { describeErrorCode, type PortalResponse } from "./response.js";

/**
 * Where an error response differs from the document: its shape, its status, and the status for its code. The set of codes is
 * open: a code that the document lacks is no difference with a 4xx status that it has.
 */
export async function errorDifferences(method: Method, response: PortalResponse): Promise<Difference[]> {
  const { status, body } = response;
  const shape = await shapeDifferences(response);
  const differences = [...mediaDifferences(response), ...shape];
  if (body === undefined || shape.length > 0) return differences;
  const code = canonical(errorCode(body) ?? "");
  const statuses = method.codes.get(code);
  if (statuses?.includes(status) || (!statuses && isOpen(method, code, status))) return differences;
  if (!statuses) return [...differences, codeDifference(method, response)];
  const expected = `HTTP ${statuses.join(" or ")} for ${code}`;
  return [...differences, { pointer: "", expected, got: `HTTP ${status}` }];
}

/** The difference of an otherwise documented error response whose code the document lacks; undefined for any other. */
export async function undocumentedCode(method: Method, response: PortalResponse): Promise<Difference | undefined> {
  const code = canonical(errorCode(response.body) ?? "");
  if (method.codes.has(code) || !isOpen(method, code, response.status)) return undefined;
  return (await errorDifferences(method, response)).length === 0 ? codeDifference(method, response) : undefined;
}

/** The difference of an error response that has another code than expected. */
export function codeDifferences(expected: string, { body, status }: PortalResponse): Difference[] {
  const code = errorCode(body) ?? "";
  if (canonical(code) === expected) return [];
  return [{ pointer: codePointer(body), expected, got: `${describeName(code)}, HTTP ${status}` }];
}

/**
 * The verdict on a response that says nothing about the contract: missing rights, a limit, a documented failure of the
 * portal, a portal that is gone, a response of something else.
 */
export async function inconclusive(method: Method, response: PortalResponse): Promise<Verdict | undefined> {
  const { status, type, body } = response;
  // Firewalls, proxies and login pages respond with a page. With the status of a success or of a complaint it is a fault.
  if (body === undefined && status >= 300 && status !== 400) {
    return verdict("unreachable", `something else than the portal responded: HTTP ${status}, ${describeType(type)}`);
  }
  const code = canonical(errorCode(body) ?? "");
  const outcome = outcomeOf(code, decisiveStatus(method, code, status));
  if (!outcome) return undefined;
  const isError = [...mediaDifferences(response), ...(await shapeDifferences(response))].length === 0;
  const isKnown = method.codes.has(code);
  // Which failures a portal has is for the document to say; which refusals and limits, is open.
  if (code !== gone && (!isError || (!isKnown && status >= 500))) return undefined;
  const reason = `${describeErrorCode(body)}, HTTP ${status}`;
  return verdict(outcome, isKnown ? reason : `${reason}; the document does not have this code`);
}

/** The outcome when a portal responds with this code and this status, unless the response is about the request. */
export function outcomeOf(code: string | undefined, status: number): "refused" | "unreachable" | undefined {
  if (code === gone) return "unreachable";
  if (status === 401 || status === 402 || status === 403) return "refused";
  return status === 429 || status >= 500 ? "unreachable" : undefined;
}

// The portal does not exist any more, or its REST is closed; it comes with 403, 410 and 500.
const gone = "PORTAL_DELETED";

// Limits and failures also come with the status of a success or of a complaint; then the code decides.
function decisiveStatus(method: Method, code: string, status: number): number {
  const documented = method.codes.get(code) ?? [];
  if (documented.length === 0 || documented.includes(status)) return status;
  const isFailure = documented.every((each) => each === 429 || each >= 500);
  return status < 300 || isFailure ? documented.at(-1)! : status;
}

function isOpen({ codes }: Method, code: string, status: number): boolean {
  const isDocumented = [...codes.values()].some((statuses) => statuses.includes(status));
  return code !== "" && isDocumented && status >= 400 && status < 500;
}

function codeDifference({ codes }: Method, { body, status }: PortalResponse): Difference {
  const known = [...codes].filter(([, statuses]) => statuses.includes(status)).map(([each]) => each);
  const expected =
    known.length > 0 ? `one of the codes of HTTP ${status}: ${known.join(", ")}` : "a documented code and status";
  const code = canonical(errorCode(body) ?? "");
  return { pointer: codePointer(body), expected, got: `${describeName(code)}, HTTP ${status}` };
}

async function shapeDifferences({ status, body }: PortalResponse): Promise<Difference[]> {
  return body === undefined ? [] : closest(await errorErrors(status, body), body);
}

function codePointer(body: unknown): string {
  return isObject(body) && isObject(body.error) ? "/error/code" : "/error";
}

// An error that has neither of the two shapes is compared with the one that it comes closest to.
function closest(errors: AjvError[], body: unknown): Difference[] {
  const all = errors
    .filter(({ keyword }) => !/^(oneOf|anyOf|enum)$/.test(keyword))
    .map((each) => differenceOf(each, body));
  const depth = ({ pointer }: Difference) => pointer.split("/").length;
  const deepest = all.reduce((most, each) => Math.max(most, depth(each)), 0);
  const byPointer = new Map<string, Difference>();
  for (const each of all.filter((difference) => depth(difference) === deepest)) {
    const before = byPointer.get(each.pointer)?.expected.split(" or ") ?? [];
    byPointer.set(each.pointer, { ...each, expected: [...new Set([...before, each.expected])].join(" or ") });
  }
  return [...byPointer.values()];
}
