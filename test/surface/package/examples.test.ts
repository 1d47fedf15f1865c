import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { startMock } from "../../../src/mock.js";
import { startPortal } from "../../e2e/faults/portal.js";

const run = promisify(execFile);

describe("examples/", () => {
  it("type-checks by its JSDoc types", async () => {
    expect(await run("node_modules/.bin/tsc", ["-p", "examples"])).toEqual({ stdout: "", stderr: "" });
  });

  it("has short files", async () => {
    const names = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
    const { stdout } = await run("wc", ["-l", ...names.map((name) => `examples/${name}`)]);
    expect(names).not.toEqual([]);
    for (const [, lines] of stdout.matchAll(/(\d+) examples/g)) expect(Number(lines)).toBeLessThanOrEqual(80);
  });
});

describe("list-mailboxes", () => {
  const list = (BITRIX24_WEBHOOK: string) =>
    run(process.execPath, ["examples/list-mailboxes/list.js"], { env: { ...process.env, BITRIX24_WEBHOOK } });

  it("lists the mailboxes of the portal", async () => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
    expect((await list(mock.webhook)).stdout).toContain("1\tuser@example.com\t");
  });

  it("says what is wrong with the webhook's URL", async () => {
    await expect(list("")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("webhook") });
  });

  it("requests pages until one is not full", async () => {
    const pages: unknown[] = [];
    const mailbox = (id: number) => ({ id, email: `${id}@example.com`, name: "", senderName: "" });
    const portal = await startPortal(({ body }, response) => {
      const { page, limit } = JSON.parse(body).pagination;
      pages.push(page);
      const items = Array.from({ length: page < 3 ? limit : 1 }, (_, n) => mailbox((page - 1) * limit + n));
      response.end(JSON.stringify({ result: { items } }));
    });
    onTestFinished(() => portal.close());
    const { stdout } = await list(`${portal.origin}/rest/1/any-token/`);
    expect(pages).toEqual([1, 2, 3]);
    expect(stdout.trim().split("\n")).toHaveLength(201);
  });
});

describe("tests-with-the-mock", () => {
  it("passes", async () => {
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = await run(process.execPath, ["--test", "examples/tests-with-the-mock/label.test.js"], { env });
    expect(stdout).toMatch(/^# pass 5$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });
});

describe("tests-with-vitest", () => {
  it("passes", async () => {
    const env = { PATH: process.env.PATH, NO_COLOR: "1" };
    const { stdout } = await run("node_modules/.bin/vitest", ["run", "--root", "examples/tests-with-vitest"], { env });
    expect(stdout).toMatch(/Tests +3 passed \(3\)/);
  });
});
