import type { components, operations } from "../generated/schema.js";

/** The REST name of a documented method, such as `mail.mailbox.get`. */
export type MethodName = keyof operations;

type Body<M extends MethodName> = operations[M]["requestBody"]["content"]["application/json"];
type Reply<M extends MethodName> = operations[M]["responses"][200]["content"]["application/json"];

/** What a caller gives a method: its documented parameters without `auth`, which the client adds. */
export type Params<M extends MethodName> = Given<Omit<Body<M>, "auth">>;

// A list that the caller may not change will do as well.
type Given<T> = T extends readonly (infer U)[]
  ? readonly Given<U>[]
  : T extends object
    ? { [K in keyof T]: Given<T[K]> }
    : T;

/** Names of the fields a method lets its caller select; `never` where it has no `select`. */
export type Field<M extends MethodName> = Body<M> extends { select?: (infer F)[] } ? F : never;

/** What the portal puts under `result`: in full without `S`, cut down to the fields of the list `S` with it. */
export type Result<M extends MethodName, S extends Selection = undefined> = S extends readonly unknown[]
  ? Cut<Whole<Reply<M>["result"]>, S>
  : Whole<Reply<M>["result"]>;

/** The `select` of a call, as far as its type is known. */
export type Selection = readonly unknown[] | undefined;

// Replies are documented with every field optional, for `select` leaves some out; without it none is.
type Whole<T> = T extends readonly (infer U)[]
  ? Whole<U>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T;

type Cut<R, S extends readonly unknown[]> = {
  [K in keyof R]: R[K] extends readonly (infer Item)[] ? Chosen<Item, S>[] : Chosen<R[K], S>;
};

// A list whose length is unknown may lack any of its fields.
type Chosen<T, S extends readonly unknown[]> = number extends S["length"]
  ? { [K in keyof T as K extends S[number] ? K : never]?: T[K] }
  : { [K in keyof T as K extends S[number] ? K : never]: T[K] };

/** When a request ran and what it cost, in seconds and Unix seconds; a portal may leave any of it out. */
export type Time = components["schemas"]["Time"];

/** A response as the client read it: `result` and `time` of its envelope, with status, headers and body. */
export interface Envelope<R = unknown> {
  result: R;
  time: Time | undefined;
  status: number;
  statusText: string;
  headers: Headers;
  /** The body as it came, as text. */
  body: string;
}

/** What a caller may set for one call. */
export interface CallOptions {
  /** Ends the call, wherever it waits; the call then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Longest time for each attempt, in ms. */
  timeout?: number;
}

/** One call on its way to the portal. */
export interface Call extends CallOptions {
  /** REST name of the method; it need not be documented. */
  readonly method: string;
  readonly params: object;
  /** True when the call may be repeated without harm; what the document says of the method unless given. */
  readonly safe?: boolean;
  /** Sent in place of `params`, byte for byte, with the credentials added. */
  readonly request?: RawRequest;
  /** `params` as JSON; the client sets it once per call, after the layers of your own. */
  readonly json?: string;
}

/** A request as a caller of `portalFetch` made it. */
export interface RawRequest {
  readonly headers: Headers;
  /** Undefined when there is no body. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** What else `fetch` was given, such as undici's `dispatcher`. */
  readonly init: object;
}

/** Carries a call to the portal and resolves to its envelope, or rejects with a typed error. */
export type Send = (call: Call) => Promise<Envelope>;

/** A `fetch` of the caller's choice; it is always called with a URL and an init. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One concern around a `Send`. */
export type Layer = (next: Send) => Send;
