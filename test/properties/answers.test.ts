import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient, oauth, webhook } from "../../src/index.js";
import { ContractError, validate } from "../../src/layers/validate.js";
import { untyped } from "../unit/untyped.js";
import { type Arrival, arrival, hostile, tokens } from "./arrival.js";
import { arrive, made } from "./arrive.js";
import { operations } from "./operations.js";
import { seeded } from "./seeded.js";
import { expectContractError, expectEnvelope, expectTypedError, isA } from "./typed.js";

// Every layer is in; none of them waits.
const layers = { retry: { attempts: 1 }, limit: { burst: 1e9, perSecond: 1e9 }, log: raise };
const method = fc.constantFrom(...operations.map(({ method }) => method));
const strict = fc.boolean();

// What a case can end with; a property that never saw one of these would prove less than it says.
const errors = ["AccessError", "AuthError", "Bitrix24Error", "ContractError", "LimitError", "NetworkError"];
const rest = ["NotFoundError", "RedirectError", "ServerError", "TimeoutError", "UnexpectedAnswerError"];
const ends = [...errors, ...rest, "ValidationError", "success"];

function raise(): never {
  throw new Error("a log must not fail a call");
}

/** How a call ended; fails unless that is with the typed result or a typed error. */
async function end(client: object, method: string, strict: boolean, arrivals: Arrival[]): Promise<string> {
  const never = arrivals.some(({ kind }) => kind === "silence" || kind === "stall");
  const call = untyped(client, method).withResponse({}, never ? { timeout: 1 } : {});
  const [settled] = await Promise.allSettled([call]);
  if (settled.status === "rejected") {
    const { reason } = settled;
    if (strict && isA(ContractError, reason)) expectContractError(reason);
    else expectTypedError(reason, method);
    return reason.name;
  }
  expectEnvelope(settled.value);
  const operation = operations.find((each) => each.method === method);
  if (strict) expect(operation?.promises(JSON.parse(settled.value.body))).toBe(true);
  return "success";
}

describe("whatever arrives, a call ends in its typed result or a typed error", () => {
  it("by webhook", async () => {
    const seen = new Set<string>();
    const property = fc.asyncProperty(method, strict, arrival, async (method, strict, arrival) => {
      const options = { ...layers, fetch: () => arrive(arrival), ...(strict && { validate }) };
      const client = createClient(webhook("https://portal.example/rest/1/s3cr3t-t0k3n/"), options);
      seen.add(await end(client, method, strict, [arrival]));
    });
    await fc.assert(property, seeded);
    expect([...seen].sort()).toEqual(ends);
  });

  it("by an application that renews its tokens, whatever comes of that", async () => {
    const seen = new Set<string>();
    const expired: Arrival = { kind: "answer", status: 401, headers: [], body: '{"error":"expired_token"}' };
    const portal = fc.tuple(fc.oneof(arrival, fc.constant(expired)), arrival);
    const expires = fc.constantFrom(undefined, 0, 4e9, Number.NaN, 1e300);
    const stored = fc.option(hostile, { nil: undefined });
    const given = [method, strict, portal, tokens, expires, stored] as const;
    const property = fc.asyncProperty(...given, async (method, strict, portal, tokens, expires, stored) => {
      const arrivals = [...portal];
      const fetch = (url: string) => arrive(url.includes("oauth") ? tokens : (arrivals.shift() as Arrival));
      const onTokens = () => {
        if (stored) throw made(stored);
      };
      const application = { clientId: "app", clientSecret: "s3cr3t", accessToken: "t0k3n", refreshToken: "r3fr3sh" };
      const auth = oauth({
        ...application,
        address: "portal.example",
        onTokens,
        ...(expires !== undefined && { expires }),
      });
      const client = createClient(auth, { ...layers, fetch, ...(strict && { validate }) });
      seen.add(await end(client, method, strict, portal));
    });
    await fc.assert(property, seeded);
    expect([...seen].sort()).toEqual(ends);
  });
});
