import { methods } from "../generated/methods.js";
import type { Auth } from "./auth/auth.js";
import type { CallOptions, Send } from "./call.js";
import { type Facade, facade } from "./facade.js";
import { type ClientOptions, portalSend } from "./stack.js";

/** A client of one portal: the REST methods as functions. */
export type Client = Facade<typeof methods>;

const sends = new WeakMap<object, Send>();

/** A client for a portal, by webhook or application: `createClient(webhook("https://…"))`. */
export function createClient(auth: Auth, options: ClientOptions = {}): Client {
  const send = portalSend(auth, options);
  const client = facade(methods, send);
  sends.set(client, send);
  return client;
}

/** What a caller may set for a call by name. */
export interface NamedCallOptions extends CallOptions {
  /**
   * True when the method only reads, so that the call may be retried after a transient failure.
   * @default what the document says of the method; false for a method that it lacks
   */
  safe?: boolean;
}

/**
 * Calls a method by its REST name, also one that the document lacks: `call(b24, "crm.item.get", { id: 1 })`.
 * Resolves to what stands under `result`, which nothing checks against `R`.
 */
export async function call<R = unknown>(
  client: Client,
  method: string,
  params: object = {},
  options: NamedCallOptions = {},
): Promise<R> {
  const send = sends.get(client);
  if (!send) throw new TypeError("call takes a client that createClient made");
  const { result } = await send({ ...options, method, params });
  // The caller knows the method, which the document lacks.
  return result as R;
}
