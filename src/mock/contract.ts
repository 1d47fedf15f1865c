import { readBundle } from "../document/bundle.js";
import { type Operation, readOperations } from "../document/operations.js";
import { at } from "../document/reference.js";
import { isObject } from "../json.js";
import { json, type MockResponse } from "./mock-response.js";

/** The document, and what the mock reads from it; `errorBody` is the example of a code that belongs to no method. */
export interface Contract {
  bundle: object;
  operations: Map<string, Operation>;
  errorBody: (code: PortalErrorCode) => Record<string, unknown>;
}

/** The portal's errors that the mock gives for any method, each with its status. */
export const alwaysNeeded = {
  BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION: 404,
  ERROR_METHOD_NOT_FOUND: 404,
  NO_AUTH_FOUND: 401,
  BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION: 400,
  BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION: 400,
};

/** The same, with those of the rules that it enforces on demand. */
export const portalErrors = {
  ...alwaysNeeded,
  expired_token: 401,
  QUERY_LIMIT_EXCEEDED: 503,
  OPERATION_TIME_LIMIT: 429,
};

/** Code of an error in `portalErrors`. */
export type PortalErrorCode = keyof typeof portalErrors;

/** Reads what the mock needs from a bundled document. Throws when it lacks the example of an error that is always needed. */
export function readContract(document?: object | string | URL): Contract {
  const bundle = readBundle(document);
  const errorBody = (code: string) => {
    const value = at(bundle, bundle, "components", "examples", code, "value");
    if (!isObject(value))
      throw new Error(`The mock needs an example of ${code} in the document, under components.examples.`);
    return value;
  };
  Object.keys(alwaysNeeded).forEach(errorBody);
  return { bundle, operations: readOperations(bundle), errorBody };
}

/** The response with an error of the portal. Throws when the document has no example of it. */
export function portalError({ errorBody }: Contract, code: PortalErrorCode): MockResponse {
  return { status: portalErrors[code], headers: json, body: errorBody(code), example: code, violations: [] };
}
