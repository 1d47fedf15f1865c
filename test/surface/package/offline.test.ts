import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { pack } from "./project.js";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "offline-"));
  copyFileSync(await pack(folder), join(folder, "x.tgz"));
});
afterAll(() => rmSync(folder, { recursive: true }));

// An empty cache, and a registry at a port where nothing listens.
const offline = () => ({
  PATH: process.env.PATH,
  HOME: folder,
  npm_config_cache: join(folder, "cache"),
  npm_config_registry: "http://127.0.0.1:9/",
  npm_config_offline: "true",
});
const npx = (...args: string[]) =>
  promisify(execFile)("npx", ["--yes", "./x.tgz", ...args], { cwd: folder, env: offline() });

describe("npx with the tarball alone, in an empty folder without a network", () => {
  it("calls a method of the mock", async () => {
    const { stdout } = await npx("call", "mail.mailbox.get", "--id", "1", "--mock");
    expect(stdout).toContain("user@example.com");
  });

  it("checks the mock", async () => {
    const { stdout } = await npx("check", "--mock", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "kept", counts: { kept: expect.any(Number) } });
  });

  it("starts the mock", async () => {
    const mock = spawn("npx", ["--yes", "./x.tgz", "mock", "--port", "0"], {
      cwd: folder,
      env: offline(),
      detached: true,
    });
    onTestFinished(() => void endGroup(mock));
    const url = await printed(mock, /webhook +(\S+)/);
    const call = url.replace("/rest/1/", "/rest/api/1/");
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${call}mail.mailbox.get`, { method: "POST", headers, body: '{"id":1}' });
    expect(await response.json()).toHaveProperty("result.item.email", "user@example.com");
  });
});

// npx starts the command as a process of its own.
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

async function printed({ stdout, stderr }: ChildProcess, pattern: RegExp): Promise<string> {
  let text = "";
  stderr?.on("data", (chunk) => {
    text += chunk;
  });
  for (;;) {
    const [chunk] = await Promise.race([once(stdout!, "data"), once(stdout!, "close")]);
    if (chunk === undefined) throw new Error(`ended without it: ${text}`);
    text += chunk;
    const [, found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
}
