import fc from "fast-check";
import { type Json, key, text, wildJson, written } from "./json.js";
import { mutated, mutation } from "./mutation.js";
import { operations } from "./operations.js";

/** What a `fetch` may do: resolve to a response, to one cut short or to another value, reject, throw, or never settle. */
export type FetchOutcome =
  | { kind: "response"; status: number; headers: [string, string][]; body: Body }
  | { kind: "cut"; status: number; body: Body; thrown: Hostile }
  | { kind: "value"; value: unknown }
  | { kind: "rejection" | "throw"; thrown: Hostile }
  | { kind: "redirect" | "network error" | "silence" | "stall" };

type Body = string | number[];

/** A description of a thrown value: the value itself may not even be printable. */
export interface Hostile {
  what: "error" | "thrower" | "hostile cause" | "revoked" | "loop" | "unprintable" | "value";
  on: "message" | "name" | "code" | "cause" | "toString";
  value: unknown;
}

/** Any thrown value. */
export const hostile: fc.Arbitrary<Hostile> = fc.record(
  {
    what: fc.constantFrom("error", "thrower", "hostile cause", "revoked", "loop", "unprintable", "value"),
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

// The bytes allowed in a header.
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

const documented: fc.Arbitrary<Json> = fc.constantFrom(
  ...operations.flatMap(({ responses }) => responses.map((each) => each.value)),
);
const mutatedResponse = fc
  .tuple(documented, fc.array(mutation(wildJson), { maxLength: 3 }))
  .map(([response, mutations]) => written(mutations.reduce(mutated, response)));

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
    fc.oneof(mutatedResponse, envelope),
    fc.nat(200),
    fc.constantFrom("", "\ufeff", ",", "}", "'", "NaN", "\0", '"error":"x",'),
  )
  .map(([whole, at, extra]) => whole.slice(0, at) + extra + whole.slice(at + (extra ? 0 : 1)));

const body: fc.Arbitrary<Body> = fc.oneof(
  fc.array(fc.nat(255), { maxLength: 60 }),
  wildJson.map(written),
  { weight: 3, arbitrary: mutatedResponse },
  { weight: 3, arbitrary: envelope },
  { weight: 2, arbitrary: nearJson },
  documented.map((value) => `\ufeff${written(value)}`),
  fc.tuple(key, documented).map(([name, value]) => `{${JSON.stringify(name)}:0,${written(value).slice(1)}`),
);

/** Any outcome of one request. */
export const fetchOutcome: fc.Arbitrary<FetchOutcome> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant("response"), status, headers: fc.array(header, { maxLength: 4 }), body }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("rejection", "throw"), thrown: hostile }) },
  fc.record({ kind: fc.constant("cut"), status, body, thrown: hostile }),
  fc.record({ kind: fc.constant("value"), value: fc.oneof(fc.anything(), fc.constantFrom(undefined, null, {}, "")) }),
  fc.record({ kind: fc.constantFrom("redirect", "network error", "silence", "stall") }),
);

const parts = { access_token: part, refresh_token: part, expires: part, expires_in: part };
const renewed = fc.record({ ...parts, error: part, error_description: part }, { requiredKeys: [] }).map(written);
const pair = renewed.map((body) => `{"access_token":"n3w-t0k3n","refresh_token":"n3w-r3fr3sh",${body.slice(1)}`);

/** Any outcome of a request for new tokens that settles. */
export const tokens: fc.Arbitrary<FetchOutcome> = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(renewed, pair, fc.constant('{"access_token":"n","refresh_token":"r"}')).map(ok) },
  { weight: 1, arbitrary: fetchOutcome.filter(({ kind }) => kind !== "silence" && kind !== "stall") },
);

function ok(body: string): FetchOutcome {
  return { kind: "response", status: 200, headers: [], body };
}
