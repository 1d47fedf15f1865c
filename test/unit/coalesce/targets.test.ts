import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import { settled } from "./settled.js";
import { notFound, simulatedPortal } from "./simulated-portal.js";
import { spread } from "./spread.js";

// Loading takes no virtual time.
beforeAll(() => import("../../../src/layers/coalesce.js"));
beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => void vi.useRealTimers());

const calls = 1000;
const ids = Array.from({ length: calls }, (_, n) => n);

/** What becomes of 1,000 simultaneous gets, of which those of `missing` fail: requests and the time of the last one. */
async function gets(missing: (id: number) => boolean, coalesce = true) {
  const portal = simulatedPortal((command) => (missing(command.query.id ?? 0) ? notFound(command) : undefined));
  const b24 = portal.client({ coalesce });
  const outcomes = await settled(ids.map((id) => b24.mail.mailbox.get({ id, select: ["id"] })));
  for (const [id, outcome] of outcomes.entries()) {
    if (outcome.status === "fulfilled") expect(outcome.value).toEqual({ item: { id } });
    else
      expect(outcome.reason).toMatchObject({
        method: "mail.mailbox.get",
        detail: expect.stringContaining(`\`${id}\``),
      });
    expect(outcome.status).toBe(missing(id) ? "rejected" : "fulfilled");
    if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(NotFoundError);
  }
  return { requests: portal.received.length, seconds: (portal.received.at(-1)?.at ?? 0) / 1000 };
}

describe("1,000 simultaneous gets", () => {
  it("take 475 s singly, at the limit of the portal", async () => {
    expect(await gets(() => false, false)).toEqual({ requests: 1000, seconds: 475 });
  });

  it("take at most 25 requests and one second together", async () => {
    const { requests, seconds } = await gets(() => false);
    expect(requests).toBeLessThanOrEqual(25);
    expect(seconds).toBeLessThanOrEqual(1);
  });

  it.each([
    ["spread over them", spread(calls, 0.01)],
    ["first in half of the batches", (id: number) => id % 100 === 0],
    ["last in half of the batches", (id: number) => id % 100 === 49],
    ["side by side", (id: number) => id >= 500 && id < 510],
  ])("take at most 150 requests when one in a hundred fails, %s", async (_where, missing) => {
    const { requests } = await gets(missing);
    expect(requests).toBeLessThanOrEqual(150);
  });

  it.each([0.05, 1 / 8, 0.25, 0.5, 1])(
    "take at most 1.2 times as many requests as singly when a share of %d fails",
    async (share) => {
      const { requests } = await gets(spread(calls, share));
      expect(requests).toBeLessThanOrEqual(1.2 * calls);
    },
  );

  it("pay for batches up to about one failing in eight", async () => {
    const { requests } = await gets(spread(calls, 0.08));
    expect(requests).toBeLessThanOrEqual(0.9 * calls);
  });
});
