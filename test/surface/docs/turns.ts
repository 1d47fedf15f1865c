import { named } from "../../spec/bundle.js";

/** True for what is not among `shared`, and for the one of them whose turn it is at this method; with ALL=1, for each. */
export function isTurnOf(operationId: string, name: string, shared: readonly string[]): boolean {
  if (process.env.ALL || !shared.includes(name)) return true;
  return shared[named.findIndex(([each]) => each === operationId) % shared.length] === name;
}
