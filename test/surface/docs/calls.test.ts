import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Curve, curveOf } from "../../../bench/curve.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { type RedisServer, startRedis } from "../../e2e/fleet/redis-server.js";
import { launchBrowser, openContext } from "../browser.js";
import { need } from "../tools.js";
import { compiled, type Programs } from "./programs.js";

const read = (path: string) => readFileSync(path, "utf8");
const source = read("site/ten-thousand-calls.md");
const sections = source
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ title: /.*/.exec(text)?.[0] ?? "", code: /^```ts\n(.*?)^```/ms.exec(text)?.[1] }));
const snippets = sections.flatMap(({ title, code }) => (code ? [{ title, code }] : []));

/** What each snippet prints, and the requests it makes of the mock. */
const expected: Record<string, { prints: RegExp; requests: string[] }> = {
  "Ask for less": { prints: /^15 Contract\n$/, requests: ["mail.message.list", "mail.message.list"] },
  "Let reads travel together": { prints: /^100\n$/, requests: ["batch", "batch"] },
  "Send a batch of different calls": { prints: /^\S+@\S+ \d+\n$/, requests: ["batch"] },
  "Share the limit between workers": { prints: /^\d+\n$/, requests: ["mail.mailbox.list"] },
};

describe("the snippets of Ten thousand calls", () => {
  let mock: Mock;
  let programs: Programs;
  let redis: RedisServer | undefined;
  beforeAll(async () => {
    mock = await startMock();
    programs = await compiled(snippets.map(({ code }) => code));
  });
  afterAll(async () => {
    await mock.close();
    programs.remove();
    await redis?.kill();
  });

  it("are those that are tested here", () => {
    expect(snippets.map(({ title }) => title)).toEqual(Object.keys(expected));
  });

  it.for(snippets.map(({ title, code }, n) => ({ title, code, n })))(
    "work: $title",
    async ({ title, code, n }, context) => {
      const env: Record<string, string> = { BITRIX24_WEBHOOK: mock.webhook };
      if (code.includes("REDIS_URL")) {
        need("redis", context);
        redis = await startRedis();
        env.REDIS_URL = `redis://127.0.0.1:${redis.port}`;
      }
      mock.reset();
      const { stdout, stderr } = await programs.run(n, env);
      expect(stderr).toBe("");
      expect(stdout).toMatch(expected[title]?.prints ?? /^$/);
      expect(mock.requests.map(({ method }) => method)).toEqual(expected[title]?.requests);
    },
  );
});

describe("the page Ten thousand calls", () => {
  it("opens from a file, without a request or an error, and shows both pictures", async (context) => {
    need("chromium", context);
    const browser = await launchBrowser();
    const page = await (await openContext(browser!, { offline: true })).newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => faults.push(message.text()));
    page.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) faults.push(request.url());
    });
    await page.goto(pathToFileURL(resolve("dist/docs/ten-thousand-calls.html")).href);
    const widths = await page
      .locator("img")
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
    const titles = await page.getByRole("heading").allTextContents();
    await browser!.close();
    expect(widths).toEqual([720, 720]);
    expect(titles).toEqual(["Ten thousand calls", ...sections.map(({ title }) => title)]);
    expect(faults).toEqual([]);
  });

  it("has the table of the last benchmark", () => {
    expect(source).toContain(read("bench/coalescing/results.md"));
  });

  it.each([
    ["coalescing.svg", JSON.parse(read("bench/coalescing/curves.json"))],
    ["fleet.svg", JSON.parse(read("bench/fleet/curves.json"))["half of the calls in one worker"]],
  ])("draws a line in %s for each curve of the last benchmark", (file, curves: Record<string, Curve>) => {
    const svg = read(`dist/docs/${file}`);
    for (const name of Object.keys(curves)) expect(svg).toContain(`>${name}</text>`);
    // A path of more points than a frame or a tick has.
    const lines = [...svg.matchAll(/<path d="([^"]*)"/g)].filter(([, path = ""]) => path.split(/[LC ]/).length > 40);
    expect(lines).toHaveLength(Object.keys(curves).length);
  });
});

describe("curveOf", () => {
  it("has a hundred points at most besides the first and the last", () => {
    const curve = curveOf(Array.from({ length: 1234 }, (_, n) => (1234 - n) / 100));
    expect(curve.length).toBeLessThanOrEqual(102);
    expect([curve[0], curve.at(-1)]).toEqual([
      [0, 0],
      [12.34, 1234],
    ]);
  });
});
