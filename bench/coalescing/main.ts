// How long gets of one method take at the limit of a portal, in virtual time: one by one, and gathered into batches.
import { writeFileSync } from "node:fs";
import { type FakeMethod, install } from "@sinonjs/fake-timers";
import { writeTable } from "../../scripts/marked-table.js";
import { notFound, simulatedPortal } from "../../test/unit/coalesce/simulated-portal.js";
import { spread } from "../../test/unit/coalesce/spread.js";
import { type Curve, curveOf } from "../curve.js";
import { markdownTable } from "../table.js";
import { type Contender, contenders } from "./contenders.js";

// Loading takes no virtual time.
await Promise.all([import("../../src/failure/failures.js"), import("../../src/layers/coalesce.js")]);

// Nothing that runs in its own time, such as reading a response.
const toFake: FakeMethod[] = ["Date", "performance", "setTimeout", "clearTimeout"];
const rows: string[][] = [];
const curves: Record<string, Curve> = {};
for (const [name, contender] of Object.entries(contenders)) {
  for (const missing of [0, 0.01, 0.5])
    rows.push([name, percent(missing), ...figures(await run(contender, 1000, missing))]);
  // The curve of its plain calls is that of anyone's, and its own work takes minutes for so many.
  if (name !== "@bitrix24/b24jssdk") curves[name] = curveOf((await run(contender, 10_000, 0)).done);
}

interface Run {
  requests: number;
  /** When each get had its mailbox, in seconds. */
  done: number[];
  /** Until the last get was settled, in seconds. */
  seconds: number;
  /** Gets that fail, although the portal has their mailbox. */
  lost: number;
}

async function run(contender: Contender, calls: number, missing: number): Promise<Run> {
  process.stderr.write(`${calls} gets, ${percent(missing)} missing …\n`);
  const clock = install({ now: 1_800_000_000_000, loopLimit: 1e8, toFake });
  const isMissing = spread(calls, missing);
  const portal = simulatedPortal((command) => (isMissing(command.query.id ?? 0) ? notFound(command) : undefined));
  const start = performance.now();
  const result: Run = { requests: 0, done: [], seconds: 0, lost: 0 };
  const get = contender(portal);
  const now = () => (performance.now() - start) / 1000;
  const settle = async (mailbox: Promise<unknown>, id: number) => {
    try {
      await mailbox;
      result.done.push(now());
    } catch {
      if (!isMissing(id)) result.lost++;
    }
    result.seconds = now();
  };
  // A thousand at once: the time that fake timers take grows with the square of their number.
  const all = async () => {
    for (let first = 0; first < calls; first += 1000) {
      const ids = Array.from({ length: 1000 }, (_, index) => first + index);
      await Promise.all(get(ids).map((mailbox, index) => settle(mailbox, first + index)));
    }
  };
  let isDone = false;
  const running = all().finally(() => {
    isDone = true;
  });
  while (!isDone) await clock.runAllAsync();
  await running;
  clock.uninstall();
  return { ...result, requests: portal.received.length };
}

function figures({ requests, seconds, lost }: Run): string[] {
  return [`${requests}`, `${seconds.toFixed(1)} s`, `${lost}`];
}

function percent(share: number): string {
  return `${100 * share} %`;
}

const head = ["1,000 gets", "missing", "requests", "took", "lost"];
const text = markdownTable(head, rows);
writeFileSync(new URL("results.md", import.meta.url), `${text}\n`);
writeTable("site/ten-thousand-calls.md", "coalescing", text);
writeFileSync(new URL("curves.json", import.meta.url), `${JSON.stringify(curves)}\n`);
process.stdout.write(`${text}\n`);
