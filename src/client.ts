import { type Methods, methods } from "../generated/methods.js";
import type { Auth } from "./auth/auth.js";
import type { CallOptions, Layer, Send } from "./call.js";
import { type Facade, facade, type Level, via } from "./facade.js";
import { seal } from "./layers/seal.js";
import { type ClientOptions, isSafeCall, portalSend } from "./stack.js";
import { interruptible } from "./timers.js";

/** The documented REST methods of one portal as functions: `b24.mail.mailbox.get({ id: 1 })`. */
export type Client = Facade<Methods>;

/** Options of `createClient`. */
export interface CreateClientOptions extends ClientOptions {
  /**
   * Sends reads of one method that wait together, in the same tick or in the queue before the limit, as one batch of up to
   * 50. Each call has its own result, error, signal and time limit all the same. A read that stays alone goes out a tick
   * later than it would.
   * @default false
   */
  coalesce?: boolean;
}

/** A typed client of a portal: `createClient(webhook("https://…"))`. Throws a `TypeError` for an invalid option. */
export function createClient(auth: Auth, options: CreateClientOptions = {}): Client {
  return facade<Methods>(methods, portalSend(auth, options, ...(options.coalesce ? [coalesced, seal] : [])));
}

// Loaded with the first call, for few programs use it. Where it cannot be loaded, calls go singly.
const coalesced: Layer = (next) => {
  let loaded: Promise<Send> | undefined;
  return async (call) => {
    loaded ??= import("./layers/coalesce.js").then(
      ({ coalesce }) => coalesce(isSafeCall, interruptible)(next),
      () => next,
    );
    return (await loaded)(call);
  };
};

/** Options of `call`. */
export interface NamedCallOptions extends CallOptions {
  /**
   * True when the method only reads, so that the call is safe to retry after any transient failure.
   * @default what the document says of the method; false for a method that it lacks
   */
  safe?: boolean;
}

/**
 * Calls a method by its REST name, documented or not: `call(b24, "crm.item.get", { id: 1 })`. Resolves to what is under
 * `result`, of type `R` if you name one; nothing checks it. Rejects as a method of the client does.
 */
export async function call<R = unknown>(
  client: Client,
  method: string,
  params: object = {},
  options: NamedCallOptions = {},
): Promise<R> {
  const send = (client as Partial<Level> | undefined)?.[via];
  // A branch of a client sends as well, but lacks the methods that have no scope.
  if (!send || !("batch" in client))
    throw new TypeError("The first argument of call must be a client from createClient");
  const { result } = await send({ ...options, method, params });
  // Only the caller knows what an undocumented method returns.
  return result as R;
}
