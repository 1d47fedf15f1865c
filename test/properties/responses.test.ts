import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient, oauth, webhook } from "../../src/index.js";
import { ContractError, validate } from "../../src/layers/validate.js";
import { untyped } from "../unit/untyped.js";
import { type FetchOutcome, fetchOutcome, hostile, tokens } from "./fetch-outcome.js";
import { operations } from "./operations.js";
import { perform, thrownValue } from "./perform.js";
import { seeded } from "./seeded.js";
import { expectContractError, expectEnvelope, expectTypedError, isA } from "./typed.js";

// Every layer is in use; none of them waits.
const layers = { retry: { attempts: 1 }, limit: { burst: 1e9, perSecond: 1e9 }, log: raise };
const method = fc.constantFrom(...operations.map(({ method }) => method));
const strict = fc.boolean();

// All the ways a case can end; each must have been seen, or the property proves less than it says.
const errors = ["AccessError", "AuthError", "Bitrix24Error", "ContractError", "LimitError", "NetworkError"];
const rest = ["NotFoundError", "RedirectError", "ServerError", "TimeoutError", "UnexpectedAnswerError"];
const ends = [...errors, ...rest, "ValidationError", "success"];

function raise(): never {
  throw new Error("a log must not fail a call");
}

/** How a call ended; fails unless that was with a typed result or a typed error. */
async function end(client: object, method: string, strict: boolean, outcomes: FetchOutcome[]): Promise<string> {
  const never = outcomes.some(({ kind }) => kind === "silence" || kind === "stall");
  const call = untyped(client, method).withResponse({}, never ? { timeout: 1 } : {});
  const [settled] = await Promise.allSettled([call]);
  if (settled.status === "rejected") {
    const { reason } = settled;
    if (strict && isA(ContractError, reason)) expectContractError(reason);
    else expectTypedError(reason, method);
    return reason.name;
  }
  const operation = operations.find((each) => each.method === method);
  expectEnvelope(settled.value, operation?.isBare);
  if (strict) expect(operation?.isSuccess(JSON.parse(settled.value.body))).toBe(true);
  return "success";
}

describe("a call ends with a typed result or a typed error, whatever the response", () => {
  it("with a webhook", async () => {
    const seen = new Set<string>();
    const property = fc.asyncProperty(method, strict, fetchOutcome, async (method, strict, outcome) => {
      const options = { ...layers, fetch: () => perform(outcome), ...(strict && { validate }) };
      const client = createClient(webhook("https://portal.example/rest/1/s3cr3t-t0k3n/"), options);
      seen.add(await end(client, method, strict, [outcome]));
    });
    await fc.assert(property, seeded);
    expect([...seen].sort()).toEqual(ends);
  });

  it("with an application, whatever the outcome of its renewals", async () => {
    const seen = new Set<string>();
    const expired: FetchOutcome = { kind: "response", status: 401, headers: [], body: '{"error":"expired_token"}' };
    const portal = fc.tuple(fc.oneof(fetchOutcome, fc.constant(expired)), fetchOutcome);
    const expires = fc.constantFrom(undefined, 0, 4e9);
    const stored = fc.option(hostile, { nil: undefined });
    const given = [method, strict, portal, tokens, expires, stored] as const;
    const property = fc.asyncProperty(...given, async (method, strict, portal, tokens, expires, stored) => {
      const outcomes = [...portal];
      const fetch = (url: string) => perform(url.includes("oauth") ? tokens : (outcomes.shift() as FetchOutcome));
      const onTokens = () => {
        if (stored) throw thrownValue(stored);
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
