import { type AjvError, envelope, errors, type Load, scopes } from "../generated/validators/index.js";

import { isBare } from "./names.js";

export type { AjvError } from "../generated/validators/index.js";

/** Where the body of a success differs from the document; undefined for a method that the document lacks. */
export async function successErrors(method: string, body: unknown): Promise<AjvError[] | undefined> {
  const scope = method.split(".")[0]!;
  const load = Object.hasOwn(scopes, scope) ? scopes[scope] : undefined;
  if (!load || !Object.hasOwn((await load()).validators, method)) return undefined;
  if (isBare(method)) return found(load, method, body);
  const wrong = await found(envelope, "envelope", body);
  // The envelope's own complaint says that there is no result.
  const { result } = Object(body) as { result?: unknown };
  if (result === undefined) return wrong;
  const inside = await found(load, method, result);
  return [...wrong, ...inside.map((each) => ({ ...each, instancePath: `/result${each.instancePath}` }))];
}

/** Where an error body differs from the document; a status that the document lacks has the shape of all others. */
export async function errorErrors(status: number, body: unknown): Promise<AjvError[]> {
  const { validators } = await errors();
  const name = Object.hasOwn(validators, status) ? String(status) : Object.keys(validators)[0]!;
  return found(errors, name, body);
}

async function found(load: Load, name: string, value: unknown): Promise<AjvError[]> {
  const { validators } = await load();
  const validator = validators[name]!;
  return validator(value) ? [] : [...(validator.errors ?? [])];
}
