import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";

// A test file for one mutant: runs the suites that its own address names, with the files that its address names in the
// place of the project's. A worker runs many of them, one after another, so modules are evaluated anew and packages
// stay loaded.
const [, address] = String(expect.getState().testPath).split("?");
const asked = new URLSearchParams(address);
const overlay = asked.get("files") ?? "";

vi.resetModules();
for (const file of readdirSync(overlay, { recursive: true, encoding: "utf8" }))
  if (/\.[cm]?[jt]s$/.test(file))
    vi.doMock(join(process.cwd(), file), () => import(/* @vite-ignore */ join(overlay, file)));
vi.doMock("node:fs", async (actual) => {
  const fs = await actual<typeof import("node:fs")>();
  const readFileSync = (path: unknown, ...options: unknown[]) =>
    Reflect.apply(fs.readFileSync, fs, [replaced(path), ...options]);
  return { ...fs, default: { ...fs, readFileSync }, readFileSync };
});

/** The path of the overlay's file where it has one. */
function replaced(path: unknown): unknown {
  if (typeof path !== "string" && !(path instanceof URL)) return path;
  const file = relative(process.cwd(), path instanceof URL ? fileURLToPath(path) : path);
  const other = join(overlay, file);
  return !file.startsWith("..") && existsSync(other) ? other : path;
}

let killed = false;
beforeEach(({ skip }) => skip(killed, "the mutant is dead"));
afterEach(({ task }) => {
  killed ||= task.result?.state === "fail";
});

for (const suite of asked.getAll("suite")) {
  describe(suite, async () => {
    await import(/* @vite-ignore */ `/${suite}`);
  });
}
