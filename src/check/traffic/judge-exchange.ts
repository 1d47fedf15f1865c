import type { Difference } from "../../document/difference.js";
import { isObject } from "../../json.js";
import type { Contract, Method } from "../contract.js";
import { errorDifferences, inconclusive, undocumentedCode } from "../error-response.js";
import { judgeResponse } from "../judge.js";
import { describeType } from "../report/describe.js";
import type { Exchange } from "./har.js";

/** What one recorded request or response shows. */
export interface RecordedVerdict {
  differences: Difference[];
  /** What only the portal has. */
  added: Difference[];
  /** Why it could not be judged. */
  skipped: string | undefined;
}

const kept: RecordedVerdict = { differences: [], added: [], skipped: undefined };

/** Whether a POST has a JSON body; drift compares the body with its schema. */
export function requestVerdict({ verb, request }: Exchange): RecordedVerdict {
  if (verb !== "POST") return kept;
  const { gap, value, text, type } = request;
  if (gap !== undefined) return { ...kept, skipped: gap };
  if (value !== undefined) return kept;
  const got = text === "" ? "an empty body" : `${describeType(type)}, not JSON`;
  return { ...kept, differences: [{ pointer: "", expected: "a JSON body", got }] };
}

/** How a response differs from the document. */
export async function judgeRecordedResponse(
  contract: Contract,
  method: Method,
  { verb, request, response }: Exchange,
): Promise<RecordedVerdict> {
  const { gap, status, type, value: body } = response;
  if (verb !== "POST") return { ...kept, skipped: "the request was not a POST" };
  if (gap !== undefined) return { ...kept, skipped: gap };
  const received = { status, type, body };
  if (status !== 200) {
    const undecided = await inconclusive(method, received);
    if (undecided) return body === undefined ? { ...kept, skipped: undecided.reason } : kept;
    const added = await undocumentedCode(method, received);
    return { ...kept, differences: await errorDifferences(method, received), added: added ? [added] : [] };
  }
  const { value } = request;
  const select = isObject(value) && Array.isArray(value.select) ? value.select : undefined;
  const selected = select?.filter((field) => method.selectable.includes(field));
  // With nothing but unknown fields selected, the document does not say what is left of the response.
  if (selected?.length === 0) return kept;
  return { ...kept, differences: (await judgeResponse(contract, method, received, selected)).differences };
}
