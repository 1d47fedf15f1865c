import type { CallOptions, Envelope, MethodName } from "../../src/call.js";
import { methodNames as names } from "../../src/names.js";

/** A method of the client without its types, for tests that know no method by name. */
export interface Untyped {
  (params?: object, options?: CallOptions): Promise<unknown>;
  withResponse(params?: object, options?: CallOptions): Promise<Envelope>;
}

/** Every documented method. */
export const methodNames = names() as MethodName[];

/** The function that stands in a client, or in a part of one, under a method's name. */
export function untyped(client: object, method: string): Untyped {
  return method.split(".").reduce((node: object, name) => Reflect.get(node, name), client) as Untyped;
}
