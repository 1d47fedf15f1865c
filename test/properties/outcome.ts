import fc from "fast-check";
import { contracts } from "../contract/document.js";

/** Timeout of an attempt, in ms. */
export const timeLimit = 1_500;

/** The outcome of one attempt, and whether the portal may have executed the method. */
export interface Outcome {
  executed: "yes" | "no" | "unknown";
  status?: number;
  headers?: Record<string, string>;
  /** Body of the response; without one, `thrown` is thrown. */
  body?: string;
  thrown?: string;
  /** Duration in ms. */
  ms: number;
}

// Refusals by a limit: the portal did not execute the call. The last one is permanent.
const limits = ["QUERY_LIMIT_EXCEEDED", "OPERATION_TIME_LIMIT", "OVERLOAD_LIMIT"];
const documented = [
  ...new Map(contracts.flatMap(({ replies }) => replies).map((response) => [response.key, response])).values(),
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
const responding = (responses: typeof documented) =>
  fc.tuple(fc.constantFrom(...responses), headers).map(([{ status, value }, headers]) => ({
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
  as("no", responding(refusals)),
  as(
    "no",
    unconnected.map((thrown) => ({ thrown })),
  ),
  as(
    "unknown",
    fc.oneof(
      responding(failures),
      page,
      disconnected.map((thrown) => ({ thrown })),
    ),
  ),
);

// The client knows nothing of a response that comes too late.
function as(
  executed: Outcome["executed"],
  what: fc.Arbitrary<Omit<Outcome, "executed" | "ms">>,
): fc.Arbitrary<Outcome> {
  return fc.tuple(what, ms).map(([what, ms]) => ({ ...what, ms, executed: ms < timeLimit ? executed : "unknown" }));
}
