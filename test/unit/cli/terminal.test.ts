import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { consoleOf } from "../../../src/cli/terminal.js";
import { fakeProcess } from "./process.js";

/** A console, and its process, whose `stdout.read()` is what was written. */
const started = (...args: Parameters<typeof fakeProcess>) => {
  const process = fakeProcess(...args);
  for (const stream of [process.stdout, process.stderr]) stream.setEncoding("utf8");
  return { process, console: consoleOf(process as never) };
};

describe("consoleOf", () => {
  it("writes output to stdout, and diagnostics to stderr", () => {
    const { process, console } = started();
    console.out("a result");
    console.err("a remark");
    console.progress("1/2");
    expect(process.stdout.read()).toBe("a result\n");
    expect(process.stderr.read()).toBe("a remark\n1/2\n");
  });

  it("shows progress on a terminal in one line, and erases it before whatever comes next", () => {
    const { process, console } = started({ isTTY: true });
    console.progress("1/2");
    console.progress("2/2");
    console.out("a result");
    console.err("a remark");
    expect(process.stdout.read()).toBe("a result\n");
    expect(process.stderr.read()).toBe("\r\x1b[K1/2\r\x1b[K2/2\r\x1b[Ka remark\n");
  });

  it.each([
    [10, 9],
    [undefined, 79],
  ])("cuts progress to one less than the %s columns of the terminal", (columns, length) => {
    const { process, console } = started({ isTTY: true, ...(columns && { columns }) });
    console.progress("x".repeat(100));
    expect(process.stderr.read()).toBe(`\r\x1b[K${"x".repeat(length)}`);
  });

  it("masks secrets in diagnostics and in progress", () => {
    for (const isTTY of [true, false]) {
      const { process, console } = started({ isTTY }, { BITRIX24_ACCESS_TOKEN: "CANARY-7f3a" });
      for (const text of ["https://a.example/REST/1/CANARY-1/", "%2Frest%2F1%2FCANARY-2", "it is CANARY-7f3a"]) {
        console.err(text);
        console.progress(text);
      }
      const written = String(process.stderr.read());
      expect(written).not.toContain("CANARY");
      expect(written.match(/\*{3}/g)).toHaveLength(6);
    }
  });

  it("reads stdin to its end", async () => {
    const { process, console } = started();
    process.stdin.write("имя".slice(0, 1));
    process.stdin.end("мя");
    expect(Buffer.from(await console.input()).toString()).toBe("имя");
  });

  it.each([
    ["a line", "y\n", "y"],
    ["nothing but the end of the input", "", ""],
    ["Ctrl+C", "\u0003", ""],
  ])("asks on a terminal, on stderr, and resolves to the line: %s", async (_what, typed, expected) => {
    const { process, console } = started({ isTTY: true });
    const answer = console.ask?.("Really? ");
    if (typed) process.stdin.write(typed);
    else process.stdin.end();
    expect(await answer).toBe(expected);
    expect(process.stderr.read()).toMatch(/Really\? .*\n$/s);
    expect(process.stdout.read()).toBeNull();
  });

  it("asks nobody where the input or the diagnostics are no terminal", () => {
    expect(started().console.ask).toBeUndefined();
    const { process } = started({ isTTY: true });
    for (const stream of ["stdin", "stderr"] as const) {
      const console = consoleOf({ ...process, once: process.once, [stream]: new PassThrough() } as never);
      expect(console.ask).toBeUndefined();
    }
  });

  it("has colours on a terminal, unless the user wants none", () => {
    expect(started({ isTTY: true }).console).toMatchObject({ coloured: true });
    expect(started({ isTTY: true }).console.red("no")).toBe("\x1b[31mno\x1b[0m");
    for (const { console } of [started(), started({ isTTY: true }, { NO_COLOR: "1" })]) {
      expect(console.coloured).toBe(false);
      expect(console.red("no")).toBe("no");
    }
  });

  it("ignores a reader that leaves early, but no other failure to write", () => {
    const { process } = started();
    for (const stream of [process.stdout, process.stderr]) {
      stream.emit("error", Object.assign(new Error("gone"), { code: "EPIPE" }));
      expect(() => stream.emit("error", Object.assign(new Error("full"), { code: "ENOSPC" }))).toThrow("full");
    }
  });

  it.each(["SIGINT", "SIGTERM"])("resolves interrupted at %s, not before", async (signal) => {
    const { process, console } = started();
    const interrupted = console.interrupted().then(() => "interrupted");
    expect(await Promise.race([interrupted, Promise.resolve("still running")])).toBe("still running");
    process.emit(signal);
    expect(await interrupted).toBe("interrupted");
  });

  it("passes the environment on", () => expect(started({}, { A: "b" }).console.env).toEqual({ A: "b" }));
});
