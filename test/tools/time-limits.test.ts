import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const twoMinutes = 120_000;
const files = [
  "vitest.config.ts",
  ...readdirSync("test", { recursive: true, encoding: "utf8" }).map((name) => join("test", name)),
].filter((name) => name.endsWith(".ts") && !name.includes("node_modules"));

// A limit of Vitest, of fast-check, of Playwright or of vi.waitFor, in ms; not the option of a client, which is tested.
const limits = [
  /\b(?:testTimeout|hookTimeout|teardownTimeout): ([\d_]+)/g,
  /^ {0,4}\}, ([\d_]+)\);$/gm,
  /^ {2}timeout: ([\d_]+),$/gm,
  /\bwait(?:For|Until)\(.*\btimeout: ([\d_]+)/g,
  /\bsetDefaultTimeout\(([\d_]+)\)/g,
];

describe("the time limits of the tests", () => {
  it("leave a busy machine two minutes, and so never decide", () => {
    const short = files.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const found = limits.flatMap((limit) =>
        [...text.matchAll(limit)].map(([, ms = ""]) => Number(ms.replaceAll("_", ""))),
      );
      return found.filter((ms) => ms < twoMinutes).map((ms) => `${file}: ${ms}`);
    });
    expect(short).toEqual([]);
  });
});
