import { type Difference, validators } from "../../generated/validators.js";
import type { Layer } from "../call.js";

/** A reply that differs from the document. The call itself succeeded, so this is no `Bitrix24Error`. */
export class ContractError extends Error {
  override name = "ContractError";
  readonly method: string;
  /** Where and how: JSON pointers into the reply, and what the document expects there. */
  readonly differences: { pointer: string; expected: string }[];

  constructor(method: string, found: Difference[]) {
    const differences = found.map(({ instancePath, message = "" }) => ({ pointer: instancePath, expected: message }));
    const list = differences.map(({ pointer, expected }) => `${pointer || "the reply"} ${expected}`);
    super(`${method}: the reply is not as documented: ${list.join("; ")}.`);
    this.method = method;
    this.differences = differences;
  }
}

/** Checks each reply against the document: `createClient(auth, { validate })`. Rejects with a `ContractError`. */
export const validate: Layer = (next) => async (call) => {
  const envelope = await next(call);
  const conforms = validators[call.method];
  if (conforms && !conforms(JSON.parse(envelope.body))) throw new ContractError(call.method, conforms.errors ?? []);
  return envelope;
};
