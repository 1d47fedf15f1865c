import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { mock } from "../../../src/cli/mock.js";
import { type FakeTerminal, fakeTerminal } from "./terminal.js";

const running: { terminal: FakeTerminal; ended: Promise<void> }[] = [];

/** Starts the command and waits until it has printed where it answers. */
async function started(...args: string[]): Promise<{ terminal: FakeTerminal; ended: Promise<void>; url: string }> {
  const terminal = fakeTerminal();
  const ended = mock(args, terminal);
  running.push({ terminal, ended });
  while (terminal.written.out.length === 0) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5))]);
  }
  const [, url = ""] = /answers at (http\S+)\. /.exec(terminal.written.out[0] ?? "") ?? [];
  return { terminal, ended, url };
}

afterEach(async () => {
  for (const { terminal, ended } of running.splice(0)) {
    terminal.interrupt();
    await ended;
  }
});

describe("mock", () => {
  it("says where to point a client, by webhook and as an application", async () => {
    const { terminal, url } = await started("--port", "0");
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    const [text = ""] = terminal.written.out;
    expect(text).toMatch(new RegExp(`^  webhook +${url}/rest/1/[^/]+/$`, "m"));
    expect(text).toMatch(new RegExp(`^  application +${url}, `, "m"));
  });

  it("answers on the host it is told", async () => {
    const { url } = await started("--port", "0", "--host", "localhost");
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it("prints a line for each request, without its secret", async () => {
    const { terminal, url } = await started("--port", "0");
    await fetch(`${url}/rest/api/1/CANARY-7f3a/no.such.method`, { method: "POST", body: "{}" });
    await expect
      .poll(() => terminal.written.out.slice(1))
      .toEqual([expect.stringMatching(/^POST \/rest\/api\/1\/\*\*\*\/no\.such\.method 404 /)]);
  });

  it("ends when it is interrupted, and answers no more", async () => {
    const { terminal, ended, url } = await started("--port", "0");
    terminal.interrupt();
    await ended;
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("fails with a clear error when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(mock(["--port", String(port)], fakeTerminal())).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`);
    other.close();
  });

  it.each([["--help"], ["-h"]])("tells its flags for %s, and starts nothing", async (flag) => {
    const terminal = fakeTerminal();
    await mock([flag], terminal);
    expect(terminal.written.out.join("\n")).toMatch(/^bitrix24-openapi mock \[--port 4010\] \[--host 127\.0\.0\.1\]/);
  });

  it.each(["", "http", "-1", "1.5", "65536", "0x10"])("refuses %j as a port", async (port) => {
    const refused = mock([`--port=${port}`], fakeTerminal());
    await expect(refused).rejects.toThrow(
      new UsageError(`--port takes a number from 0 to 65535; not ${JSON.stringify(port)}.`),
    );
  });

  it("refuses a flag that it does not have", async () => {
    await expect(mock(["--colour"], fakeTerminal())).rejects.toHaveProperty("code", "ERR_PARSE_ARGS_UNKNOWN_OPTION");
  });
});
