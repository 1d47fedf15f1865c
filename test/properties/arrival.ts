import fc from "fast-check";
import { type Json, key, text, wildJson, written } from "./json.js";
import { mutated, mutation } from "./mutation.js";
import { operations } from "./operations.js";

/** What a `fetch` may come to: an answer, an answer cut off, something else than an answer, a failure, or nothing. */
export type Arrival =
  | { kind: "answer"; status: number; headers: [string, string][]; body: Body }
  | { kind: "cut"; status: number; body: Body; thrown: Hostile }
  | { kind: "value"; value: unknown }
  | { kind: "rejection" | "throw"; thrown: Hostile }
  | { kind: "redirect" | "network error" | "silence" | "stall" };

type Body = string | number[];

/** Something thrown, described: what is truly hostile could not even be printed. */
export interface Hostile {
  what: "error" | "thrower" | "abyss" | "revoked" | "loop" | "unprintable" | "value";
  on: "message" | "name" | "code" | "cause" | "toString";
  value: unknown;
}

/** Anything thrown. */
export const hostile: fc.Arbitrary<Hostile> = fc.record(
  {
    what: fc.constantFrom("error", "thrower", "abyss", "revoked", "loop", "unprintable", "value"),
    on: fc.constantFrom("message", "name", "code", "cause", "toString"),
    value: fc.oneof(fc.anything(), text),
  },
  { noNullPrototype: true },
);

const status = fc.oneof(
  { weight: 4, arbitrary: fc.constant(200) },
  { weight: 2, arbitrary: fc.constantFrom(201, 204, 205, 301, 302, 304, 400, 401, 403, 404, 422, 429, 500, 502, 503) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 999 }) },
);

// Bytes that a header can hold.
const value = fc.string({
  unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});
const header = fc.oneof(
  fc.tuple(fc.constant("content-type"), fc.constantFrom("application/json", "text/html; charset=utf-8", "", "json;;")),
  fc.tuple(fc.constantFrom("retry-after", "content-length", "content-encoding", "location", "set-cookie"), value),
  fc.tuple(fc.constant("retry-after"), fc.oneof(fc.bigInt(0n, 10n ** 30n).map(String), fc.constantFrom("1.5", "-1"))),
  fc.tuple(fc.stringMatching(/^[\w-]+$/), value),
);

const reply: fc.Arbitrary<Json> = fc.constantFrom(
  ...operations.flatMap(({ replies }) => replies.map((each) => each.value)),
);
const mutatedReply = fc
  .tuple(reply, fc.array(mutation(wildJson), { maxLength: 3 }))
  .map(([reply, mutations]) => written(mutations.reduce(mutated, reply)));

const part = fc.oneof(wildJson, text);
const failure = fc.record(
  { code: part, message: part, validation: fc.oneof(part, fc.array(issue())) },
  { requiredKeys: [] },
);
const model = { error: fc.oneof(part, failure), error_description: part, result: part, time: fc.oneof(part, time()) };
const envelope = fc.record(model, { requiredKeys: [], noNullPrototype: true }).map(written);

function issue() {
  return fc.record({ field: part, message: part }, { requiredKeys: [] });
}

function time() {
  return fc.record({ operating: part, operating_reset_at: part }, { requiredKeys: [] });
}

const nearJson = fc
  .tuple(
    fc.oneof(mutatedReply, envelope),
    fc.nat(200),
    fc.constantFrom("", "\ufeff", ",", "}", "'", "NaN", "\0", '"error":"x",'),
  )
  .map(([whole, at, extra]) => whole.slice(0, at) + extra + whole.slice(at + (extra ? 0 : 1)));

const body: fc.Arbitrary<Body> = fc.oneof(
  fc.array(fc.nat(255), { maxLength: 60 }),
  wildJson.map(written),
  { weight: 3, arbitrary: mutatedReply },
  { weight: 3, arbitrary: envelope },
  { weight: 2, arbitrary: nearJson },
  reply.map((value) => `\ufeff${written(value)}`),
  fc.tuple(key, reply).map(([name, value]) => `{${JSON.stringify(name)}:0,${written(value).slice(1)}`),
);

/** Anything that can come of one request. */
export const arrival: fc.Arbitrary<Arrival> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant("answer"), status, headers: fc.array(header, { maxLength: 4 }), body }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("rejection", "throw"), thrown: hostile }) },
  fc.record({ kind: fc.constant("cut"), status, body, thrown: hostile }),
  fc.record({ kind: fc.constant("value"), value: fc.oneof(fc.anything(), fc.constantFrom(undefined, null, {}, "")) }),
  fc.record({ kind: fc.constantFrom("redirect", "network error", "silence", "stall") }),
);

const parts = { access_token: part, refresh_token: part, expires: part, expires_in: part };
const renewed = fc.record({ ...parts, error: part, error_description: part }, { requiredKeys: [] }).map(written);
const pair = renewed.map((reply) => `{"access_token":"n3w-t0k3n","refresh_token":"n3w-r3fr3sh",${reply.slice(1)}`);

/** Anything that can come of asking for new tokens, but nothing at all. */
export const tokens: fc.Arbitrary<Arrival> = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(renewed, pair, fc.constant('{"access_token":"n","refresh_token":"r"}')).map(ok) },
  { weight: 1, arbitrary: arrival.filter(({ kind }) => kind !== "silence" && kind !== "stall") },
);

function ok(body: string): Arrival {
  return { kind: "answer", status: 200, headers: [], body };
}
