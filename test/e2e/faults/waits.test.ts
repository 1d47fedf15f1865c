import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient, type RetryOptions, webhook } from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { methodNames, untyped } from "../../unit/untyped.js";
import { timed, type Watch } from "./clock.js";
import { type Answer, enveloped, flat, json, type Portal, raw, startPortal } from "./portal.js";

const [method = ""] = methodNames;
const fine = json({ result: 1 });

let portal: Portal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await portal.close();
});

async function waits(answers: Answer[], { random = 0.5, ...retry }: RetryOptions & { random?: number } = {}) {
  vi.spyOn(Math, "random").mockReturnValue(random);
  portal.answers = answers;
  const { waits, outcome } = await timed((watch) =>
    untyped(createClient(webhook(`${portal.origin}/rest/1/t0ken/`), { retry, ...watch }), method)(),
  );
  expect(portal.seen).toHaveLength(waits.length + 1);
  return { waits, error: outcome.status === "rejected" ? outcome.reason : undefined };
}

describe("the waits between attempts", () => {
  it.each([
    ["a reset", raw("", "reset")],
    ["a response that is cut off", raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", "end")],
    ["503 in an envelope", json(enveloped("BUSY"), 503)],
    ["503 in the flat shape", json(flat("BUSY"), 503)],
    ["429 without headers", json(flat("RATE_LIMITED"), 429)],
    ["429 with an unreadable Retry-After", json(flat("RATE_LIMITED"), 429, { "retry-after": "soon" })],
  ])("double after %s, up to eight seconds, with full jitter", async (_what, answer) => {
    expect((await waits([answer], { attempts: 7, random: 0.5 })).waits).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  });

  it("range from nothing to the whole back-off", async () => {
    const answer = json(flat("BUSY"), 503);
    expect((await waits([answer], { random: 0 })).waits).toEqual([0, 0]);
    portal.seen = [];
    expect((await waits([answer], { random: 1 })).waits).toEqual([500, 1000]);
  });

  it.each([enveloped, flat])("let the bucket leak after QUERY_LIMIT_EXCEEDED (%o)", async (shape) => {
    expect((await waits([json(shape("QUERY_LIMIT_EXCEEDED"), 503)])).waits).toEqual([750, 1000]);
  });

  it.each([429, 503])("are those a Retry-After in seconds asks for and jitter, with HTTP %i", async (status) => {
    const answers = ["7", "60"].map((after) => json(flat("BUSY"), status, { "retry-after": after }));
    expect((await waits([...answers, fine])).waits).toEqual([7250, 60_500]);
  });

  it.each([
    "0",
    "-7",
    "soon",
    "Wed, 21 Oct 2015 07:28:00 GMT",
    "Wed Oct 21 07:28:00 2015",
    "Wednesday, 21-Oct-15 07:28:00 GMT",
  ])("are those of the back-off after Retry-After: %s", async (after) => {
    const busy = json(flat("BUSY"), 429, { "retry-after": after });
    expect((await waits([busy], { attempts: 5 })).waits).toEqual([250, 500, 1000, 2000]);
  });

  it.each(["61", "9999999999999", "9".repeat(400), "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "are not started after Retry-After: %s",
    async (after) => {
      const { waits: made, error } = await waits([json(flat("BUSY"), 429, { "retry-after": after })]);
      expect(made).toEqual([]);
      expect(error).toMatchObject({ name: "LimitError", attempts: 1, retryAt: expect.any(Date) });
    },
  );

  it("are those a Retry-After as a date asks for", async () => {
    const moment = Math.ceil(Date.now() / 1000) * 1000 + 9000;
    let respondedAt = 0;
    const dated: Answer = (seen, response) => {
      respondedAt = Date.now();
      json(flat("BUSY"), 429, { "retry-after": new Date(moment).toUTCString() })(seen, response);
    };
    expect((await waits([dated, fine])).waits).toEqual([moment - respondedAt + 250]);
  });

  it("are not started if the portal asks for more than maxWait", async () => {
    const before = Date.now();
    const { waits: made, error } = await waits([json(flat("BUSY"), 429, { "retry-after": "61" })]);
    expect(made).toEqual([]);
    expect(error).toMatchObject({ name: "LimitError", attempts: 1 });
    expect(error.retryAt.getTime()).toBeGreaterThanOrEqual(before + 61_000);
  });
});

describe("a method that has used up its time budget", () => {
  const codes = ["OPERATION_TIME_LIMIT", "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION"] as const;
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ operating: { perCall: 1, budget: 2, period: 90 } });
  });
  afterEach(() => mock.reset());
  afterAll(() => mock.close());

  const mailbox = (watch: Watch) => createClient(webhook(mock.webhook), watch).mail.mailbox.get;

  it.each(codes)("fails at once if the reset is unknown: %s", async (code) => {
    mock.next("mail.mailbox.get", { code });
    const { waits: made, outcome } = await timed((watch) => mailbox(watch)({ id: 1 }));
    expect(made).toEqual([]);
    const reason = { name: "LimitError", code, attempts: 1, retryAt: undefined };
    expect(outcome).toMatchObject({ status: "rejected", reason });
  });

  const resets = [
    ["waits for the reset that an earlier response named", 30, 1],
    ["fails at once, with the time of the reset, if that is too far off", 90, 0],
  ] as const;
  it.each(codes.flatMap((code) => resets.map((reset) => [...reset, code] as const)))(
    "%s: in %i s, %i retries, %s",
    async (_what, seconds, repeats, code) => {
      vi.spyOn(Math, "random").mockReturnValue(0.5);
      let resetsAt = 0;
      const { waits: made, outcome } = await timed(async (watch) => {
        const call = mailbox(watch);
        const { time } = await call.withResponse({ id: 1 });
        resetsAt = (time?.operating_reset_at ?? 0) * 1000;
        if (code === "OPERATION_TIME_LIMIT") await call({ id: 1 });
        else mock.next("mail.mailbox.get", { code });
        vi.advanceTimersByTime((90 - seconds) * 1000);
        await call({ id: 1 });
        return Date.now();
      });
      const statuses = mock.requests.map(({ status }) => status);
      expect(statuses.slice(statuses.indexOf(429))).toEqual([429, 200].slice(0, 1 + repeats));
      if (repeats) expect(outcome).toEqual({ status: "fulfilled", value: resetsAt + 250 });
      else expect(outcome).toMatchObject({ reason: { attempts: 1, retryAt: new Date(resetsAt) } });
      expect(made).toHaveLength(statuses.length - 1);
    },
  );
});
