import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../../scripts/pages/command.js";
import { page } from "./page.js";

let root: string;
let checkout: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
  checkout = join(root, "checkout");
  folder = join(root, "test/spec/pages");
  mkdirSync(checkout);
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(checkout, file), text);
const stored = (method: string) => readFileSync(join(folder, `${method}.json`), "utf8");

/** Commits the checkout, and resolves to the commit's hash. */
function commit(): string {
  const identity = ["-c", "user.name=Writer", "-c", "user.email=writer@docs.example"];
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", checkout, ...identity, ...args], {
      encoding: "utf8",
      env: { ...process.env, GIT_COMMITTER_DATE: "2026-01-02T12:00:00Z" },
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "Pages");
  return git("rev-parse", "HEAD").trim();
}

describe("run", () => {
  it("stores facts with --write, then finds no difference until the documentation changes", () => {
    write("open.md", page());
    const hash = commit();
    expect(run([checkout, "--write"], folder)).toEqual({ output: "new: box.item.open (open.md)", exitCode: 0 });
    expect(Object.keys(JSON.parse(stored("box.item.open"))).slice(0, 4)).toEqual(["method", "scope", "page", "source"]);
    expect(JSON.parse(stored("box.item.open")).source).toEqual({
      repository: "bitrix24/b24restdocs",
      commit: hash,
      date: "2026-01-02",
      licence: "MIT",
    });
    expect(run([checkout], folder)).toEqual({ output: "nothing differs, methods read: 1", exitCode: 0 });

    const before = stored("box.item.open");
    write("open.md", page().replace("`integer`", "`string`"));
    expect(run([checkout], folder)).toEqual({
      output: 'differs: box.item.open (open.md)\n  ~ parameters › id › type: "integer" → "string"',
      exitCode: 1,
    });
    expect(stored("box.item.open")).toBe(before);
  });

  it("stores the tables of a page of objects beside the facts of methods, then finds no difference", () => {
    const table =
      "## Box {#box}\n\n#|\n|| **Name**\n`type` | **Description** ||\n|| **id**\n[`integer`](t.md) | Its number ||\n|#";
    mkdirSync(join(checkout, "boxes"));
    write("open.md", page());
    write("boxes/fields-rest-v3.md", table);
    commit();
    expect(run([checkout], folder).output).toContain("new: the objects of boxes/fields-rest-v3.md");
    run([checkout, "--write"], folder);
    const { objects } = JSON.parse(readFileSync(join(folder, "../objects/boxes.json"), "utf8"));
    expect(objects).toEqual({ box: [{ name: "id", type: "integer" }] });
    expect(run([checkout], folder)).toEqual({ output: "nothing differs, methods read: 1", exitCode: 0 });
    write("boxes/fields-rest-v3.md", table.replace("integer", "string"));
    expect(run([checkout], folder)).toEqual({ output: "differs: the objects of boxes/fields-rest-v3.md", exitCode: 1 });
  });

  it("keeps with --write the source of what does not differ", () => {
    write("open.md", page());
    commit();
    run([checkout, "--write"], folder);
    const before = stored("box.item.open");
    write("shut.md", page().replaceAll("box.item.open", "box.item.shut"));
    commit();
    run([checkout, "--write"], folder);
    expect(stored("box.item.open")).toBe(before);
    expect(readdirSync(folder)).toEqual(["box.item.open.json", "box.item.shut.json"]);
  });

  it("removes with --write what is gone, and exits with 1 when a page cannot be read", () => {
    write("open.md", page());
    commit();
    run([checkout, "--write"], folder);
    write("open.md", page().replaceAll("box.item.open", "box.item.shut"));
    write("bad.md", "# Lose a Box box.item.lose\n\n[Overview](./rest-v3.md)");
    const { output, exitCode } = run([checkout, "--write"], folder);
    expect(output).toContain("cannot be read: bad.md:1: has no section “Code Examples”");
    expect(exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual(["box.item.shut.json"]);
  });

  it("stores nothing when it cannot know the commit of the checkout itself", () => {
    write("open.md", page());
    execFileSync("git", ["init", "-q", root]);
    expect(() => run([checkout, "--write"], folder)).toThrow("not a git repository");
    expect(readdirSync(root)).not.toContain("test");
  });

  it.each([
    ["no checkout", () => [], "expected one checkout"],
    ["two checkouts", () => [checkout, checkout], "expected one checkout"],
    ["a folder that does not exist", () => ["elsewhere"], "elsewhere does not exist"],
    ["a folder without method pages", () => [checkout], "holds no page of a REST 3.0 method"],
    ["an option that it does not know", () => [checkout, "--wrte"], "--wrte"],
  ])("throws when given %s", (_, args, message) => {
    expect(() => run(args(), folder)).toThrow(message);
  });

  it("explains itself with --help", () => {
    const { output, exitCode } = run(["--help"], folder);
    expect(output).toContain("npm run pages -- <checkout> --write");
    expect(exitCode).toBe(0);
  });
});

describe("npm run pages", () => {
  // What npm runs, without npm's own half second.
  const pages = (...args: string[]) =>
    spawnSync(resolve("node_modules/.bin/tsx"), [resolve("scripts/pages.ts"), ...args], {
      cwd: root,
      encoding: "utf8",
    });

  it("prints what differs, and exits with 1", () => {
    write("open.md", page());
    const { status, stdout, stderr } = pages("checkout");
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "new: box.item.open (open.md)\n", stderr: "" });
  });

  it("prints what it was called wrongly with, and exits with 2", () => {
    const { status, stdout, stderr } = pages("elsewhere");
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: "elsewhere does not exist\n" });
  });
});
