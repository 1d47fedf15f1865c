import { failures } from "../../generated/failures.js";
import type { Difference as Violation } from "../../generated/validators.js";
import { canonical } from "../codes.js";
import { isObject } from "../mock/reference.js";
import type { Answer } from "./ask.js";
import type { Method } from "./contract.js";
import { failureCode } from "./failure-code.js";
import type { Difference, Verdict } from "./finding.js";
import { shownName } from "./shown.js";
import { media, violation } from "./violation.js";

/** Where an error reply is not as documented: its shape, its code, and the status that the code comes with. */
export function failureDifferences({ name, codes }: Method, answer: Answer): Difference[] {
  const { status, body } = answer;
  const shapes = failures[name] ?? {};
  const conforms = shapes[status] ?? Object.values(shapes)[0];
  const differences = media(answer);
  if (body === undefined) return differences;
  if (conforms && !conforms(body)) return [...differences, ...closest(conforms.errors ?? [], body)];
  const code = canonical(failureCode(body) ?? "");
  const statuses = codes.get(code);
  if (!statuses) {
    const known = [...codes].filter(([, documented]) => documented.includes(status)).map(([each]) => each);
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

/** What says nothing of the contract: a documented refusal for want of rights, a documented limit or breakdown, a proxy. */
export function declined(method: Method, answer: Answer): Verdict | undefined {
  const { status, body } = answer;
  if (status >= 500 && body === undefined) {
    const reason = `something else answered than the portal: HTTP ${status}, ${answer.type || "no media type"}`;
    return { outcome: "unreachable", differences: [], reason };
  }
  if (status < 401 || status === 404 || status === 405 || failureDifferences(method, answer).length > 0)
    return undefined;
  const outcome = status === 401 || status === 403 ? "refused" : "skipped";
  return { outcome, differences: [], reason: `${failureCode(body)}, HTTP ${status}` };
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
