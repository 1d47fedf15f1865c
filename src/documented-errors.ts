import { canonical } from "./codes.js";
import { within } from "./timers.js";

/** What the document says of its error codes: the HTTP statuses each comes with, and what to do about it. */
export type DocumentedErrors = Record<string, [statuses: number[], remedy: string]>;

// In ms. A page whose own server has gone away must not wait for long.
const timeLimit = 2000;

/**
 * Loads the table with the first error response, since a program without one needs none of it. Where it cannot be
 * loaded it is empty, and the error has no remedy, and the class of the status that it came with.
 */
export async function documentedErrors(load = () => import("../generated/known-errors.js")): Promise<DocumentedErrors> {
  try {
    return (await within(load, timeLimit, () => undefined)).knownErrors;
  } catch {
    return {};
  }
}

/** The entry of a code, in the plural form of older builds too; undefined for an undocumented code. */
export function documented(errors: DocumentedErrors, code: string): DocumentedErrors[string] | undefined {
  const name = canonical(code);
  // A portal may send a code that is a property of every object, such as "constructor".
  return Object.hasOwn(errors, name) ? errors[name] : undefined;
}
