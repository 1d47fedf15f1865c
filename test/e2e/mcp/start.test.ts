import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { run } from "../cli/command.js";

const { bin } = JSON.parse(readFileSync("package.json", "utf8"));
const portal = { BITRIX24_WEBHOOK: "https://portal.invalid/rest/1/token/" };
const message = (id: number, method: string, params: object) => JSON.stringify({ jsonrpc: "2.0", id, method, params });
const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "assistant", version: "1.0.0" } };

/** Seconds of CPU from the start of the server to its list of tools. */
async function cpu(...flags: string[]): Promise<number> {
  const report = "process.on('exit',()=>console.error('cpu '+Object.values(process.cpuUsage())))";
  const args = ["--import", `data:text/javascript,${report}`, bin["bitrix24-openapi"], "mcp", ...flags];
  const child = spawn(process.execPath, args, { env: portal });
  child.stdin.end(`${message(1, "initialize", hello)}\n${message(2, "tools/list", {})}\n`);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  expect(stdout.split("\n").map((line) => line && JSON.parse(line).id)).toEqual([1, 2, ""]);
  const [, user = "", system = ""] = /cpu (\d+),(\d+)/.exec(stderr) ?? [];
  return (Number(user) + Number(system)) / 1e6;
}

describe("bitrix24-openapi mcp", () => {
  it.each([[[]], [["--scope", "mail,humanresources,note"]]])(
    "starts within a second of CPU, with %j",
    async (flags) => {
      const first = await cpu(...flags);
      // Another process may have had the caches of the machine.
      expect(first < 1 ? first : await cpu(...flags)).toBeLessThan(1);
    },
  );

  it.each([
    [["--scope", "mial"], /^--scope takes .*mail.* Did you mean mail\?\n/],
    [["--scope", ","], /^--scope takes /],
    [
      ["--allow-writes", "mail.mesage.send"],
      /^--allow-writes "mail\.mesage\.send" matches no .* Did you mean mail\.message\.send\?/,
    ],
    [["--allow-writes", "mail.mailbox.*"], /^--allow-writes "mail\.mailbox\.\*" matches no method that writes\./],
    [["--webhook", "https://portal.invalid/rest/1/CANARY-7f3a/"], /^There is no flag --webhook\./],
  ])("refuses %j with exit code 2, before it speaks to anybody", async (flags, wanted) => {
    const { code, stdout, stderr } = await run(["mcp", ...flags], portal);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(wanted);
    expect(stderr).toMatch(/See: bitrix24-openapi mcp --help\n$/);
  });

  it("refuses to start without a portal", async () => {
    const { code, stderr } = await run(["mcp"], { BITRIX24_WEBHOOK: undefined, BITRIX24_ACCESS_TOKEN: undefined });
    expect(code).toBe(2);
    expect(stderr).toContain("Set BITRIX24_WEBHOOK");
  });
});
