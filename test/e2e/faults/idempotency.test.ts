import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Auth, call, createClient, oauth, webhook } from "../../../src/index.js";
import { timed, type Watch } from "./clock.js";
import { keepingPortal, writeFaults } from "./keeping-portal.js";
import { type Portal, startPortal } from "./portal.js";

const seed = Number(process.env.SEED ?? 1);

let portal: Portal;
beforeEach(async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  portal = await startPortal();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await portal.close();
});

/** Numbers from 0 to 1 that the seed determines. */
function randomly(from: number): () => number {
  let state = from;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Makes writes one after another, a third of the requests with a fault, and says how each ended. */
async function write(writes: number, honours: (path: string) => boolean, auth?: () => Auth) {
  const random = randomly(seed);
  const pick = () => (random() < 1 / 3 ? writeFaults[Math.floor(random() * writeFaults.length)] : undefined);
  const { answer, ledger, hangs } = keepingPortal(honours, pick);
  portal.answers = [answer];
  const credentials = auth?.() ?? webhook(`${portal.origin}/rest/1/t0ken/`);
  const outcomes: { id: number; method: string; done: boolean }[] = [];
  for (let id = 1; id <= writes; id++) {
    const method = `item.${id % 3 === 0 ? "update" : "add"}`;
    const start = ({ fetch, log }: Watch) => call(createClient(credentials, { fetch, log }), method, { id });
    const { outcome } = await timed(start, (ended) => hangs() && portal.hangs(ended));
    const done = outcome.status === "fulfilled";
    if (done) expect(outcome.value).toBe(id);
    outcomes.push({ id, method, done });
  }
  return { outcomes, ledger };
}

const honoured: [count: number, by: string, auth?: () => Auth][] = [
  [1000, "a webhook"],
  [300, "an application", () => oauth({ address: portal.origin, accessToken: "t0ken" })],
];

describe(`writes under random faults (seed ${seed})`, () => {
  it.each(honoured)(
    "%i to a portal that honours keys, by %s: none runs twice, none reported done is lost",
    async (...way) => {
      const [count, , auth] = way;
      const { outcomes, ledger } = await write(count, () => true, auth);
      for (const { id, done } of outcomes) {
        const times = ledger.executed.get(id) ?? 0;
        expect([id, times]).toEqual([id, done ? 1 : Math.min(times, 1)]);
      }
      // Not by doing nothing: most of what went wrong has been repeated, and came back from the portal's store.
      expect(outcomes.filter(({ done }) => done).length).toBeGreaterThan(count * 0.85);
      expect(ledger.replayed).toBeGreaterThan(count / 20);
    },
  );

  it("1000 to a portal that ignores keys: none is sent again once it may have run", async () => {
    const { outcomes, ledger } = await write(1000, () => false);
    for (const { id, done } of outcomes) {
      const times = ledger.executed.get(id) ?? 0;
      expect([id, times]).toEqual([id, done ? 1 : Math.min(times, 1)]);
      expect([id, done && ledger.ambiguous.has(id)]).toEqual([id, false]);
    }
    const repeated = outcomes.filter(({ id }) => (ledger.received.get(id) ?? 0) > 1);
    expect(repeated.length).toBeGreaterThan(20);
    expect(ledger.ambiguous.size).toBeGreaterThan(100);
  });

  it("300 to a portal that honours the keys of one method: the other is not sent again once it may have run", async () => {
    const { outcomes, ledger } = await write(300, (path) => path.endsWith(".add"));
    for (const { id, done } of outcomes) {
      const times = ledger.executed.get(id) ?? 0;
      expect([id, times]).toEqual([id, done ? 1 : Math.min(times, 1)]);
    }
    const survived = outcomes.filter(({ id, done }) => done && ledger.ambiguous.has(id));
    expect(survived.length).toBeGreaterThan(15);
    expect(new Set(survived.map(({ method }) => method))).toEqual(new Set(["item.add"]));
  });
});
