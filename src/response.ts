import type { Envelope, Time } from "./call.js";
import type { ResponseHead } from "./fetch-response.js";
import { isEmpty, isObject, parseJson } from "./json.js";

/**
 * Returns the envelope of a successful response; undefined for any other response. For a method whose response has none, the
 * body is the result.
 */
export function readEnvelope(head: ResponseHead, body: string, isBare?: boolean): Envelope | undefined {
  const { status, statusText = "", headers } = head;
  const parsed = parseJson(body);
  const { result = isBare && isObject(parsed) ? parsed : undefined, error, time } = isObject(parsed) ? parsed : {};
  if (status < 200 || status > 299 || result === undefined || !isEmpty(error)) return undefined;
  return { result, time: isObject(time) ? (time as Time) : undefined, status, statusText, headers, body };
}
