import type { Difference as Violation } from "../../generated/validators.js";
import { pointer } from "../document/reference.js";
import { valueAt } from "../json.js";
import type { Answer } from "./portal/probe.js";
import { shown, shownPointer, shownType } from "./report/describe.js";
import type { Difference } from "./report/finding.js";

/** What a validator found, with the value there described and not told. */
export function violation({ instancePath, keyword, params, message = "" }: Violation, body: unknown): Difference {
  if (keyword === "required") {
    return { pointer: shownPointer(`${instancePath}/${params.missingProperty}`), expected: "a value", got: "nothing" };
  }
  return {
    pointer: shownPointer(instancePath),
    expected: message.replace(/^must (be )?/, ""),
    got: shown(valueAt(body, pointer(instancePath))),
  };
}

/** Where a reply is not JSON, or does not say that it is. */
export function media({ type, body }: Answer): Difference[] {
  if (body !== undefined && type === "application/json") return [];
  const got = shownType(type);
  return [{ pointer: "", expected: "application/json", got: body === undefined ? `${got}, not JSON` : got }];
}
