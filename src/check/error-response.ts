import { failures } from "../../generated/failures.js";
import type { Difference as Violation } from "../../generated/validators.js";
import { canonical } from "../codes.js";
import { isObject } from "../json.js";
import { media, violation } from "./ajv-error.js";
import type { Method } from "./contract.js";
import type { Answer } from "./portal/probe.js";
import { shownName, shownType } from "./report/describe.js";
import { type Difference, type Verdict, verdict } from "./report/finding.js";
import { declaredCode, failureCode } from "./response-code.js";

/** Where an error reply is not as documented: its shape, its code, and the status that the code comes with. */
export function failureDifferences(method: Method, answer: Answer): Difference[] {
  const wrong = shapeDifferences(method, answer);
  const differences = [...media(answer), ...wrong];
  const { status, body } = answer;
  if (body === undefined || wrong.length > 0) return differences;
  const code = canonical(failureCode(body) ?? "");
  const statuses = method.codes.get(code);
  if (!statuses) {
    const known = [...method.codes].filter(([, documented]) => documented.includes(status)).map(([each]) => each);
    const expected =
      known.length > 0 ? `one of the codes of HTTP ${status}: ${known.join(", ")}` : "a documented code and status";
    return [...differences, { pointer: codePointer(body), expected, got: `${shownName(code)}, HTTP ${status}` }];
  }
  if (statuses.includes(status)) return differences;
  return [
    ...differences,
    { pointer: "", expected: `HTTP ${statuses.join(" or ")} for ${code}`, got: `HTTP ${status}` },
  ];
}

/** Where the code of an error reply is another than expected. */
export function codeDifferences(expected: string, { body, status }: Answer): Difference[] {
  const code = failureCode(body) ?? "";
  if (canonical(code) === expected) return [];
  return [{ pointer: codePointer(body), expected, got: `${shownName(code)}, HTTP ${status}` }];
}

/** What says nothing of the contract: a refusal for want of rights, a limit, a documented breakdown, an answer from elsewhere. */
export function declined(method: Method, answer: Answer): Verdict | undefined {
  const { status, type, body } = answer;
  // Firewalls, proxies and pages to log in answer with a page; in the place of a success or of a complaint it is a fault.
  if (body === undefined && status >= 300 && status !== 400) {
    return verdict("unreachable", `something else answered than the portal: HTTP ${status}, ${shownType(type)}`);
  }
  // Which refusals there are is open: whoever gets one goes by its status.
  const refused = status === 401 || status === 403;
  const limited = status === 429;
  const broken = status >= 500;
  if (!refused && !limited && !broken) return undefined;
  const isDocumented = failureDifferences(method, answer).length === 0;
  const isFailure = [...media(answer), ...shapeDifferences(method, answer)].length === 0;
  if (!isDocumented && (broken || !isFailure)) return undefined;
  const told = `${declaredCode(body)}, HTTP ${status}${isDocumented ? "" : "; the document does not have this code"}`;
  return verdict(refused ? "refused" : "unreachable", told);
}

function shapeDifferences({ name }: Method, { status, body }: Answer): Difference[] {
  const shapes = failures[name] ?? {};
  const conforms = shapes[status] ?? Object.values(shapes)[0];
  return body === undefined || !conforms || conforms(body) ? [] : closest(conforms.errors ?? [], body);
}

function codePointer(body: unknown): string {
  return isObject(body) && isObject(body.error) ? "/error/code" : "/error";
}

// A reply that fits neither shape is told where it departs from the one it comes closest to.
function closest(violations: Violation[], body: unknown): Difference[] {
  const all = violations
    .filter(({ keyword }) => !/^(oneOf|anyOf|enum)$/.test(keyword))
    .map((each) => violation(each, body));
  const depth = ({ pointer }: Difference) => pointer.split("/").length;
  const deepest = Math.max(...all.map(depth));
  const byPointer = new Map<string, Difference>();
  for (const each of all.filter((difference) => depth(difference) === deepest)) {
    const before = byPointer.get(each.pointer)?.expected.split(" or ") ?? [];
    byPointer.set(each.pointer, { ...each, expected: [...new Set([...before, each.expected])].join(" or ") });
  }
  return [...byPointer.values()];
}
