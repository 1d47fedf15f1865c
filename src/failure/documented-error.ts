import { knownErrors } from "../../generated/known-errors.js";
import { canonical } from "../canonical.js";

/**
 * What the document says of a code: what to do about it, and the status that says most, which is the one it came with if
 * that is documented, else a documented one. Undefined for a code that is not documented.
 */
export function documentedError(code: string, status: number): { status: number; remedy: string } | undefined {
  const name = canonical(code);
  // A portal may send a code that is a property of every object, such as "constructor".
  if (!Object.hasOwn(knownErrors, name)) return undefined;
  const [statuses, remedy]: [number[], string] = knownErrors[name as keyof typeof knownErrors];
  return { status: statuses.includes(status) ? status : (statuses.at(-1) ?? status), remedy };
}
