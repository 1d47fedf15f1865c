import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";
import { compiled, type Programs } from "./programs.js";

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
let programs: Programs;
beforeAll(async () => {
  mock = await startMock();
  programs = await compiled(recipes.map(({ code }) => code));
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  programs.remove();
});

describe("the cookbook", () => {
  it("has the recipes that are tested here", () => {
    expect(recipes.map(({ title }) => title)).toEqual(Object.keys(expected));
  });

  it.each(recipes.map(({ title }, n) => ({ title, n })))("has a recipe that works: $title", async ({ title, n }) => {
    const { stdout, stderr } = await programs.run(n, { BITRIX24_WEBHOOK: mock.webhook });
    const keyed = mock.requests.filter(({ headers }) => headers["idempotency-key"]);
    expect({
      prints: stdout,
      complains: stderr,
      writes: keyed.map(({ method, headers }) => [method, headers["idempotency-key"]]),
    }).toEqual({ ...expected[title], complains: "" });
  });
});
