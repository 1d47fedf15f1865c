import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import type { TestContext } from "vitest";

const php = "php, with its curl extension (Debian: apt-get install php-cli php-curl)";
const chromium = "Chromium (Debian: apt-get install chromium, elsewhere name it in CHROMIUM)";

const folders = (process.env.PATH ?? "").split(delimiter);
const browsers = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium of this machine, undefined without one. */
export const browserPath = process.env.CHROMIUM ?? browsers.map(find).find(Boolean);

const tools = {
  curl: { is: "curl", here: find("curl") !== undefined },
  php: { is: php, here: hasCurl("php") },
  redis: { is: "redis-server (Debian: apt-get install redis-server)", here: find("redis-server") !== undefined },
  chromium: { is: chromium, here: browserPath !== undefined },
};

export type Tool = keyof typeof tools;

/** Skips the test where a tool is absent, and says so; in CI, where a skipped test would be a hole, it fails instead. */
export function need(tool: Tool, { skip }: TestContext): void {
  const { is, here } = tools[tool];
  if (here) return;
  if (process.env.CI) throw new Error(`This test needs ${is}. It is not here, and CI skips nothing.`);
  // The default reporter keeps the reason to itself.
  console.warn(`skipped, for it needs ${is}`);
  skip(`needs ${is}`);
}

function find(command: string): string | undefined {
  return folders.map((folder) => resolve(folder, command)).find(existsSync);
}

function hasCurl(command: string): boolean {
  return spawnSync(command, ["-r", "exit(extension_loaded('curl') ? 0 : 1);"]).status === 0;
}
