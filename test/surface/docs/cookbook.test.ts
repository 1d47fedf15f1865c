import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";

const run = promisify(execFile);
const guide = readFileSync("site/guide.md", "utf8");
const [, cookbook = ""] = /^## Cookbook\n(.*?)^## /ms.exec(guide) ?? [];
const recipes = [...cookbook.matchAll(/^### (.*?)\n.*?^```ts\n(.*?)^```/gms)].map(([, title = "", code = ""]) => ({
  title,
  code,
}));

/** What each recipe prints, and what it changes on the portal. */
const expected: Record<string, { prints: string; writes: [method: string, key: string][] }> = {
  "Read the unseen mail": { prints: "client@example.com: Contract\n", writes: [] },
  "Answer a message": { prints: "", writes: [["mail.message.reply", "answer-to-15"]] },
  "Turn a message into a task": { prints: "Task 42\n", writes: [["mail.message.createtask", "task-of-15"]] },
  "Page through a mailbox": { prints: "1 messages\n", writes: [] },
};

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock();
  // Inside the project, where the package can import itself by its name.
  folder = mkdtempSync(join("dist", "cookbook-"));
  for (const [n, { code }] of recipes.entries()) writeFileSync(join(folder, `${n}.ts`), code);
  const flags = ["--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "--skipLibCheck"];
  await run("node_modules/.bin/tsc", [...flags, ...recipes.map((_, n) => join(folder, `${n}.ts`))]);
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

describe("the cookbook", () => {
  it("has the recipes that are tested here", () => {
    expect(recipes.map(({ title }) => title)).toEqual(Object.keys(expected));
  });

  it.each(recipes.map(({ title }, n) => ({ title, n })))("has a recipe that works: $title", async ({ title, n }) => {
    const env = { ...process.env, BITRIX24_WEBHOOK: mock.webhook };
    const { stdout, stderr } = await run(process.execPath, [join(folder, `${n}.js`)], { env });
    const keyed = mock.requests.filter(({ headers }) => headers["idempotency-key"]);
    expect({
      prints: stdout,
      complains: stderr,
      writes: keyed.map(({ method, headers }) => [method, headers["idempotency-key"]]),
    }).toEqual({ ...expected[title], complains: "" });
  });
});
