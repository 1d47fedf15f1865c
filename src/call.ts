import type { components, operations } from "../generated/schema.js";

/** The REST name of a documented method, such as `mail.mailbox.get`. */
export type MethodName = keyof operations;

type Body<M extends MethodName> = operations[M]["requestBody"]["content"]["application/json"];
type Reply<M extends MethodName> = operations[M]["responses"][200]["content"]["application/json"];

/** What a caller gives a method: its documented parameters without `auth`, which the client puts in. */
export type Params<M extends MethodName> = Omit<Body<M>, "auth">;

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

/** A whole reply: the envelope's `result` and `time`, with status, headers and the body as it arrived. */
export interface Envelope<R = unknown> {
  result: R;
  time: Time | undefined;
  status: number;
  headers: Headers;
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
  readonly method: MethodName;
  readonly params: object;
}

/** Carries a call to the portal and brings the envelope back, or rejects with a typed error. */
export type Send = (call: Call) => Promise<Envelope>;

/** A `fetch` of the caller's choice; it is always called with a URL and an init. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One concern around a `Send`. */
export type Layer = (next: Send) => Send;
