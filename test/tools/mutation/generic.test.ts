import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = "tools/mutation";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(ts|md)$/.test(name));

describe("tools/mutation", () => {
  it.each(files)("knows nothing of this project: %s", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).not.toMatch(/bitrix|mailbox|webhook_token|rest\/api|x-safe|x-scope|KnownErrorCode/i);
    const imported = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) => join(folder, name, "..", path));
    expect(imported.filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
  });

  it.each(files)("has files of at most 150 lines: %s", (name) => {
    expect(readFileSync(join(folder, name), "utf8").split("\n").length).toBeLessThanOrEqual(151);
  });
});
