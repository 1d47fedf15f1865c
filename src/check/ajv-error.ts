import type { Difference } from "../document/difference.js";
import { pointer } from "../document/reference.js";
import { valueAt } from "../json.js";
import type { AjvError } from "../validators.js";
import { describe, describePointer, describeType } from "./report/describe.js";
import type { PortalResponse } from "./response.js";

/** A validator's error as a difference, with the value described. */
export function differenceOf({ instancePath, keyword, params, message = "" }: AjvError, body: unknown): Difference {
  if (keyword === "required") {
    return {
      pointer: describePointer(`${instancePath}/${params.missingProperty}`),
      expected: "a value",
      got: "nothing",
    };
  }
  return {
    pointer: describePointer(instancePath),
    expected: message.replace(/^must (be )?/, ""),
    got: describe(valueAt(body, pointer(instancePath))),
  };
}

/** The difference of a response that is not JSON, or is not labelled as JSON. */
export function mediaDifferences({ type, body }: PortalResponse): Difference[] {
  if (body !== undefined && type === "application/json") return [];
  const got = describeType(type);
  return [{ pointer: "", expected: "application/json", got: body === undefined ? `${got}, not JSON` : got }];
}
