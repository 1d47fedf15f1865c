import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBundle } from "../../../src/document/bundle.js";
import { readOperations } from "../../../src/document/operations.js";
import { type Project, startProject } from "./project.js";

const run = promisify(execFile);
// All but batch.
const methods = [...readOperations(readBundle()).values()].filter(({ takesList }) => !takesList);
const scopes = [...new Set(methods.map(({ scope }) => scope))];

let project: Project;
beforeAll(async () => {
  // A public client of another version of the SDK. It is large, so it is not among the dependencies of the project.
  project = await startProject("@modelcontextprotocol/inspector@2.12.0");
});
afterAll(() => project.remove());

/** What the inspector prints of the installed server, which it starts with the mock and these flags. */
async function inspected(flags: string[], method: string, ...args: string[]) {
  const bin = (name: string) => join(project.folder, "node_modules/.bin", name);
  const server = [bin("bitrix24-openapi"), "mcp", "--mock", ...flags];
  const { stdout, stderr } = await run(bin("mcp-inspector"), ["--cli", ...server, "--method", method, ...args], {
    cwd: project.folder,
    maxBuffer: 2 ** 26,
    env: { ...process.env, BITRIX24_WEBHOOK: "https://portal.invalid/rest/1/CANARY-7f3a/" },
  });
  expect(stdout + stderr).not.toContain("CANARY-7f3a");
  return { output: JSON.parse(stdout), stderr };
}

describe("@modelcontextprotocol/inspector", () => {
  it.each([
    [[], 3],
    [["--scope", scopes.join()], methods.length],
  ])("lists the tools of the installed server with %j, without a complaint", async (flags, count) => {
    const { output, stderr } = await inspected(flags, "tools/list", "--strict");
    expect(output.tools).toHaveLength(count);
    expect(stderr).toBe("The responses come from the mock, not from a portal.\n");
  });

  it("calls a method", async () => {
    const args = ["--tool-name", "mail_mailbox_get", "--tool-arg", "id=1", "--tool-arg", 'select=["email"]'];
    const { output } = await inspected(["--scope", "mail"], "tools/call", ...args);
    expect(output.structuredContent).toEqual({ result: { item: { email: "user@example.com" } } });
  });

  it("reads the guide, and lists the prompts", async () => {
    const { output } = await inspected([], "resources/read", "--uri", "bitrix24://guide");
    expect(output.contents[0].text).toContain("## Get a webhook");
    expect((await inspected([], "prompts/list")).output.prompts).toHaveLength(3);
  });
});
