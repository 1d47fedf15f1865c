import { readBundle } from "../document/bundle.js";
import { type Operation, readOperations } from "../document/operations.js";
import { at } from "../document/reference.js";
import { isObject } from "../json.js";

/** The document, and what the mock reads from it; `refusal` is the example of a code that no method needs to name. */
export interface Contract {
  bundle: object;
  operations: Map<string, Operation>;
  refusal: (code: Refusal) => Record<string, unknown>;
}

/** The codes the mock gives by itself, each with its status. */
export const refusals = {
  BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION: 404,
  ERROR_METHOD_NOT_FOUND: 404,
  NO_AUTH_FOUND: 401,
  BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION: 400,
  BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION: 400,
};

type Refusal = keyof typeof refusals;

/** What the mock needs of a bundled document. Throws when the document lacks an error that the mock gives by itself. */
export function readContract(document?: object | string | URL): Contract {
  const bundle = readBundle(document);
  const refusal = (code: string) => {
    const value = at(bundle, bundle, "components", "examples", code, "value");
    if (!isObject(value))
      throw new Error(`The mock needs an example of ${code} in the document, under components.examples.`);
    return value;
  };
  Object.keys(refusals).forEach(refusal);
  return { bundle, operations: readOperations(bundle), refusal };
}
