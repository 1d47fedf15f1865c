import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";

const run = promisify(execFile);
// A socket as stdin is enough for bash to read ~/.bashrc.
const shell = (command: string, env: NodeJS.ProcessEnv) => run("bash", ["--norc", "-c", command], { env });
const readme = readFileSync("README.md", "utf8");

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text]) => text as string);
}

const commands = blocks("sh")
  .flatMap((block) => block.split("\n"))
  .map((line) => line.replace(/ +#.*/, ""))
  .filter(Boolean);

const snippets = blocks("ts");

// Commands that cannot be run from within a test, and why.
const elsewhere: Record<string, string> = {
  "npm ci && npm start": "has a test of its own, below",
  "npm ci && npm test": "runs this test; .ci/run runs it as written",
  "npx bitrix24-openapi check --portal-document webhook": "needs a portal; the command line's tests have one",
  "npx bitrix24-openapi check --har traffic.har": "needs a recording; the command line's tests have one",
};

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock();
  // Inside the project, where the package can import itself by its name.
  folder = mkdtempSync(join("dist", "readme-"));
  const files = snippets.map((_, n) => join(folder, `snippet-${n}.ts`));
  for (const [n, file] of files.entries()) writeFileSync(file, snippets[n] as string);
  const flags = ["--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "--skipLibCheck"];
  await run("node_modules/.bin/tsc", [...flags, ...files]);
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

describe("README.md", () => {
  it("stays within 200 lines", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(200);
  });

  it.each(commands.filter((command) => !(command in elsewhere)))("has a command that works: %s", async (command) => {
    // Plain HTTP goes to the mock, which answers at the addresses of a portal.
    const local = command.replace("https://example.bitrix24.com", mock.url);
    const { stdout, stderr } = await shell(local, { ...process.env, BITRIX24_WEBHOOK: "" });
    expect(stdout + stderr).not.toBe("");
    if (command.includes("mail.mailbox.get")) expect(stdout).toContain("user@example.com");
  });

  it("has a section with a command, code or settings for each way in", () => {
    const [, table = ""] = /^## Which way in\n(.*?)^###/ms.exec(readme) ?? [];
    const links = [...table.matchAll(/\]\(#(.*?)\)/g)].map(([, anchor]) => anchor);
    const sections = readme.split(/^(?=##)/m).map((section) => {
      const heading = /^#+ (.*)/.exec(section)?.[1] ?? "";
      return [heading.toLowerCase().replaceAll(" ", "-"), /^```(ts|sh|json)$/m.test(section)] as const;
    });
    expect(links).toHaveLength(5);
    expect(links.map((link) => new Map(sections).get(link as string))).toEqual([true, true, true, true, true]);
  });

  it("has settings for an assistant that start the server", async () => {
    const [settings = ""] = blocks("json");
    const { command, args, env } = JSON.parse(settings).mcpServers.bitrix24;
    expect(Object.keys(env)).toEqual(["BITRIX24_WEBHOOK"]);
    // In this folder npx runs the built package.
    const local = { ...process.env, ...env };
    const { stdout } = await shell(`${command} ${args.join(" ")} </dev/null; echo "ended with $?"`, local);
    expect(stdout).toBe("ended with 0\n");
  });

  it("lists only commands that it has among those that are not run", () => {
    for (const command of Object.keys(elsewhere)) expect(commands).toContain(command);
  });

  it("starts with a mailbox on the screen", async () => {
    // The dependencies are installed and the package is built already, so only the last part of the command is left.
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const [, start = ""] = /^npm run build --silent && (.+)$/.exec(scripts.start) ?? [];
    const { stdout } = await shell(start, { ...process.env, BITRIX24_WEBHOOK: "" });
    expect(stdout).toContain("user@example.com");
    expect(stdout).toContain("the mock");
    expect(stdout).toMatch(/\d+ ms/);
    expect(stdout).toContain("BITRIX24_WEBHOOK=");
  });

  it.each(snippets.map((_, n) => n))("has code that compiles and runs: %i", async (n) => {
    const { stdout } = await run("node", [join(folder, `snippet-${n}.js`)], {
      env: { ...process.env, BITRIX24_WEBHOOK: mock.webhook },
    });
    expect(stdout).toMatch(/user@example\.com|pass 1|function/);
  });
});
