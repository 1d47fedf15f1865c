import type { Layer } from "../call.js";
import { type AjvError, successErrors } from "../validators.js";

/** A response that differs from the document. The call itself succeeded, so this is no `Bitrix24Error`. */
export class ContractError extends Error {
  override name = "ContractError";
  readonly method: string;
  /** Where and how: JSON pointers into the body of the response, and what the document expects there. */
  readonly differences: { pointer: string; expected: string }[];

  constructor(method: string, errors: AjvError[]) {
    const differences = errors.map(({ instancePath, message = "" }) => ({ pointer: instancePath, expected: message }));
    const list = differences.map(({ pointer, expected }) => `${pointer || "the body"} ${expected}`);
    super(`${method}: the response differs from the document: ${list.join("; ")}.`);
    this.method = method;
    this.differences = differences;
  }
}

/**
 * Checks each response against the document: `createClient(auth, { validate })`. Rejects with a `ContractError`.
 * The validators of a scope are loaded by the first call to one of its methods.
 */
export const validate: Layer = (next) => async (call) => {
  const envelope = await next(call);
  const errors = await successErrors(call.method, JSON.parse(envelope.body));
  if (errors && errors.length > 0) throw new ContractError(call.method, errors);
  return envelope;
};
