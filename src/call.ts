import type { DefaultFields } from "../generated/default-fields.js";
import type { components, operations } from "../generated/schema.js";

/** The REST name of a documented method, such as `mail.mailbox.get`. */
export type MethodName = keyof operations;

type Body<M extends MethodName> = operations[M]["requestBody"]["content"]["application/json"];
type Success<M extends MethodName> = operations[M]["responses"][200]["content"]["application/json"];

/** The documented parameters of a method, without `auth`, which the client adds. */
export type Params<M extends MethodName> = Accepted<
  Body<M> extends readonly unknown[] ? Body<M> : Omit<Body<M>, "auth">
>;

// A caller's list may be read-only; a tuple stays one.
type Accepted<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Accepted<T[K]> }
  : T extends object
    ? { [K in keyof T]: Accepted<T[K]> }
    : T;

/** Names of the fields that a method's `select` takes; `never` for a method without `select`. */
export type Field<M extends MethodName> =
  Body<M> extends readonly unknown[] ? never : Body<M> extends { select?: (infer F)[] } ? F : never;

/**
 * The result of a method: only the selected fields with a list of fields `S`; without it all of them, or those that the
 * method returns by default.
 */
export type Result<M extends MethodName, S extends Selection = undefined> = S extends readonly unknown[]
  ? Picked<Whole<Content<M>>, S>
  : M extends keyof DefaultFields
    ? Picked<Whole<Content<M>>, readonly [DefaultFields[M]]>
    : Whole<Content<M>>;

// Without an envelope, the whole body.
type Content<M extends MethodName> = Success<M> extends { result: infer R } ? R : Success<M>;

/** The type of a call's `select`, a list of fields. */
export type Selection = readonly unknown[] | undefined;

// The document makes every field of a result optional, because `select` can leave it out; without `select` none is missing.
type Whole<T> = T extends readonly (infer U)[]
  ? Whole<U>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T;

type Picked<R, S extends readonly unknown[]> = {
  [K in keyof R]: K extends "item" | "items" ? Selected<R[K], S[number], S["length"]> : R[K];
};

// A list of unknown length may lack any field.
type Selected<T, N, Length> = T extends readonly (infer Item)[]
  ? Selected<Item, N, Length>[]
  : T extends object
    ? number extends Length
      ? Partial<Chosen<T, N, Length>>
      : Chosen<T, N, Length>
    : T;

// `overview.topic` selects a part of a field.
type Chosen<T, N, Length> = {
  [K in keyof T as K extends First<N> ? K : never]: K extends N ? T[K] : Selected<T[K], Rest<N, K>, Length>;
};
type First<N> = N extends `${infer F}.${string}` ? F : N;
type Rest<N, K> = N extends `${K & string}.${infer R}` ? R : never;

/** When the portal ran a call (ISO 8601 and Unix seconds) and how long it took (seconds); a portal may omit any of it. */
export type Time = components["schemas"]["Time"];

/** A successful response: `result` and `time` of its JSON body, with status, headers and the body itself. */
export interface Envelope<R = unknown> {
  result: R;
  time: Time | undefined;
  status: number;
  statusText: string;
  headers: Headers;
  /** The body as text, as it was received. */
  body: string;
  /**
   * What the portal made of the `Idempotency-Key`: `honoured` it, `replayed` the response of an earlier call with the same
   * key, or `ignored` it, so that a repeated call runs again. Undefined for a call without a key, such as a read.
   */
  idempotency?: "honoured" | "replayed" | "ignored";
}

/** Options of a single call. */
export interface CallOptions {
  /**
   * Aborts the call, also while it waits between attempts; the call then rejects with the signal's reason.
   * @default none
   */
  signal?: AbortSignal;
  /**
   * Time limit of each attempt, in ms.
   * @default the client's `timeout`
   */
  timeout?: number;
  /**
   * Sent as `Idempotency-Key` by a method that may write: 1 to 255 printable ASCII characters without spaces. A portal that
   * honours it runs calls with the same key and parameters once within 24 hours. `false` sends none.
   * @default a new UUID for each call; none for a batch, nor in a browser, where portals do not allow the header
   */
  idempotencyKey?: string | false;
  /**
   * More headers. Neither credentials nor what the client sets itself, such as `Content-Type`.
   * @default none
   */
  headers?: Readonly<Record<string, string>>;
}

/** One call, as each layer receives it. */
export interface Call extends CallOptions {
  /** REST name of the method, documented or not. */
  readonly method: string;
  readonly params: object;
  /**
   * True when the call only reads, so that it is safe to retry after any transient failure.
   * @default what the document says of the method; false for a method that it lacks
   */
  readonly safe?: boolean;
  /** Sent in place of `params`; a layer that changes `params` sets it to undefined. */
  readonly request?: RawRequest | undefined;
  /** `params` as JSON; the client sets it once per call, after the layers of your own. */
  readonly json?: string;
}

/** The request that a caller of `portalFetch` made, which is sent on byte for byte, with the credentials added. */
export interface RawRequest {
  readonly headers: Headers;
  /** Undefined when there is no body. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** The body as text if it is a JSON object, which is where an access token goes; undefined otherwise. */
  readonly json: string | undefined;
  /** Everything else that `fetch` was given, such as `cache` or undici's `dispatcher`. */
  readonly init: object;
}

/** Sends a call to the portal; resolves to its envelope or rejects with a typed error. */
export type Send = (call: Call) => Promise<Envelope>;

/**
 * Wraps a `Send`: `(next) => async (call) => next(call)`. What a layer puts in place of an envelope needs both `result`,
 * which `createClient` resolves to, and `body`, which `portalFetch` resolves to.
 */
export type Layer = (next: Send) => Send;
