import { isObject } from "../json.js";
import { shownName } from "./report/describe.js";

/** The code of an error reply in either of its shapes; undefined when it is none. */
export function failureCode(body: unknown): string | undefined {
  const error = isObject(body) ? body.error : undefined;
  const code = isObject(error) ? error.code : error;
  return typeof code === "string" && code !== "" ? code : undefined;
}

/** The code as it may be shown: what does not look like one may be anything. */
export function declaredCode(body: unknown): string | undefined {
  const code = failureCode(body);
  return code === undefined ? undefined : shownName(code);
}
