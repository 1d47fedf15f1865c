import fc from "fast-check";
import { contracts } from "../contract/document.js";

/** The longest time for an attempt, in ms. */
export const patience = 1_500;

/** What one attempt comes to, and whether the method may have been carried out by it. */
export interface Outcome {
  ran: "yes" | "no" | "who knows";
  status?: number;
  headers?: Record<string, string>;
  /** Of the answer; without one, `thrown` is thrown. */
  body?: string;
  thrown?: string;
  /** How long it takes, in ms. */
  ms: number;
}

// A code says that the portal refused the call; these are the refusals by a limit, of which the last is for good.
const limits = ["QUERY_LIMIT_EXCEEDED", "OPERATION_TIME_LIMIT", "OVERLOAD_LIMIT"];
const documented = [
  ...new Map(contracts.flatMap(({ replies }) => replies).map((reply) => [reply.key, reply])).values(),
];
const refusals = documented.filter(({ key }) => limits.includes(key));
const failures = documented.filter(({ status, key }) => status >= 500 && !limits.includes(key));

const ms = fc.oneof(fc.nat(2_000), fc.constant(Number.POSITIVE_INFINITY));
const count = fc.oneof(fc.constantFrom(0, 384, 480, 1e300, -1), fc.double({ min: 0, max: 600, noNaN: true }));
const time = fc.record({ operating: count, operating_reset_at: fc.oneof(count, fc.constantFrom(1e10, 8.7e12)) });
const headers = fc.oneof(
  fc.constant({}),
  fc
    .oneof(fc.nat(90).map(String), fc.constantFrom("1e9", "99999999999", "", "soon"))
    .map((after) => ({ "retry-after": after })),
);

const success = fc
  .option(time, { nil: undefined })
  .map((time) => ({ status: 200, body: JSON.stringify({ result: {}, time }) }));
const replied = (replies: typeof documented) =>
  fc.tuple(fc.constantFrom(...replies), headers).map(([{ status, value }, headers]) => ({
    status,
    headers,
    body: JSON.stringify(value),
  }));
const page = fc.tuple(fc.constantFrom(429, 500, 502, 503, 504), headers).map(([status, headers]) => ({
  status,
  headers,
  body: "<html>Bad Gateway</html>",
}));
const unconnected = fc.constantFrom("ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT");
const disconnected = fc.constantFrom("ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "");

/** Any outcome of one attempt. */
export const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  as("yes", success),
  as("no", replied(refusals)),
  as(
    "no",
    unconnected.map((thrown) => ({ thrown })),
  ),
  as(
    "who knows",
    fc.oneof(
      replied(failures),
      page,
      disconnected.map((thrown) => ({ thrown })),
    ),
  ),
);

// Of an answer that comes too late, the client knows nothing.
function as(ran: Outcome["ran"], what: fc.Arbitrary<Omit<Outcome, "ran" | "ms">>): fc.Arbitrary<Outcome> {
  return fc.tuple(what, ms).map(([what, ms]) => ({ ...what, ms, ran: ms < patience ? ran : "who knows" }));
}
