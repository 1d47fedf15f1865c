import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { readData } from "../../../src/cli/data.js";
import { fakeTerminal } from "./terminal.js";

const folder = mkdtempSync(join(tmpdir(), "data-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(contents: string | Uint8Array): string {
  const path = join(folder, "params.json");
  writeFileSync(path, contents);
  return `@${path}`;
}

const text = '{"name":"имя 🔑"}';
const value = { name: "имя 🔑" };

describe("readData", () => {
  it("reads JSON as it is, from a file and from stdin", async () => {
    expect(await readData(text, fakeTerminal())).toEqual(value);
    expect(await readData(file(text), fakeTerminal())).toEqual(value);
    for (const source of ["-", "@-"]) expect(await readData(source, fakeTerminal({}, text))).toEqual(value);
  });

  it("reads a file, and stdin, in UTF-16", async () => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    expect(await readData(file(bytes), fakeTerminal())).toEqual(value);
    expect(await readData("-", fakeTerminal({}, bytes))).toEqual(value);
  });

  it("reads [] as no parameters", async () => {
    expect(await readData("[]", fakeTerminal())).toEqual({});
  });

  it.each(["", "{", "{'id':1}", "CANARY-7f3a"])(
    "refuses %j, which is not JSON, without repeating it",
    async (source) => {
      const error = await readData(source, fakeTerminal()).catch((thrown: unknown) => thrown);
      expect(error).toEqual(
        new UsageError("--data is not JSON. Where the shell takes quotes away, give a file: --data @params.json"),
      );
    },
  );

  it.each(["[1]", "null", "1", '"x"'])("refuses %s, which is not a JSON object", async (source) => {
    await expect(readData(source, fakeTerminal())).rejects.toThrow(
      new UsageError("--data takes a JSON object: the parameters by their names."),
    );
  });

  it("refuses a number that would be rounded, and names its place", async () => {
    await expect(readData('{"a":{"b":9007199254740993}}', fakeTerminal())).rejects.toThrow(
      new UsageError("--data has a number at a.b that could not be sent exactly; 9007199254740991 is the limit."),
    );
  });

  it("refuses nesting that no portal reads, however deep", async () => {
    for (const levels of [513, 100_000]) {
      const deep = `{"a":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;
      await expect(readData(deep, fakeTerminal())).rejects.toThrow(
        new UsageError("--data is nested in more than 512 levels."),
      );
    }
  });

  it("names a file that cannot be read, and the reason", async () => {
    await expect(readData("@no-such.json", fakeTerminal())).rejects.toThrow(
      new UsageError("no-such.json cannot be read: there is no such file."),
    );
    await expect(readData(`@${folder}`, fakeTerminal())).rejects.toThrow(/^.* cannot be read: EISDIR/);
  });
});
