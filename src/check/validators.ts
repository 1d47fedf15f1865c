import { failures } from "../../generated/failures.js";
import { type Difference as AjvError, validators } from "../../generated/validators.js";

export type { AjvError };

/** Where the body of a success differs from the document; undefined for a method that the document lacks. */
export async function successErrors(method: string, body: unknown): Promise<AjvError[] | undefined> {
  const validator = Object.hasOwn(validators, method) ? validators[method] : undefined;
  return validator && (validator(body) ? [] : [...(validator.errors ?? [])]);
}

/** Where an error body differs from the document; a status that the document lacks has the shape of all others. */
export async function errorErrors(status: number, body: unknown): Promise<AjvError[]> {
  // All methods share the schemas of errors.
  const [shapes = {}] = Object.values(failures);
  const validator = shapes[status] ?? Object.values(shapes)[0];
  return !validator || validator(body) ? [] : [...(validator.errors ?? [])];
}
