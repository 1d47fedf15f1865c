import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { mock } from "../../../src/cli/mock.js";
import { type FakeTerminal, fakeTerminal } from "./terminal.js";

const running: { terminal: FakeTerminal; ended: Promise<void> }[] = [];

/** Starts the command and waits until it has printed its address. */
async function started(...args: string[]): Promise<{ terminal: FakeTerminal; ended: Promise<void>; url: string }> {
  const terminal = fakeTerminal();
  const ended = mock(args, terminal);
  running.push({ terminal, ended });
  while (terminal.written.out.length === 0) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5))]);
  }
  const [, url = ""] = /listens at (http\S+)\. /.exec(terminal.written.out[0] ?? "") ?? [];
  return { terminal, ended, url };
}

afterEach(async () => {
  for (const { terminal, ended } of running.splice(0)) {
    terminal.interrupt();
    await ended;
  }
});

describe("mock", () => {
  it("prints the addresses for a client, by webhook and as an application", async () => {
    const { terminal, url } = await started("--port", "0");
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    const [text = ""] = terminal.written.out;
    expect(text).toMatch(new RegExp(`^  webhook +${url}/rest/1/[^/]+/$`, "m"));
    expect(text).toMatch(new RegExp(`^  application +${url}, `, "m"));
  });

  it("listens on the given host", async () => {
    const { url } = await started("--port", "0", "--host", "localhost");
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it("prints a line for each request, without its secret", async () => {
    const { terminal, url } = await started("--port", "0");
    await fetch(`${url}/rest/api/1/CANARY-7f3a/mail.no.such`, { method: "POST", body: "{}" });
    await expect
      .poll(() => terminal.written.out.slice(1))
      .toEqual([expect.stringMatching(/^POST \/rest\/api\/1\/\*\*\*\/mail\.no\.such 404 /)]);
  });

  it("stops when it is interrupted", async () => {
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

  it.each([["--help"], ["-h"]])("prints its flags for %s, and starts nothing", async (flag) => {
    const terminal = fakeTerminal();
    await mock([flag], terminal);
    expect(terminal.written.out.join("\n")).toMatch(
      /^bitrix24-openapi mock \[--port 4010\] \[--host 127\.0\.0\.1\] \[--no-strict\] \[--open-cors\]\n/,
    );
  });

  it.each(["", "http", "-1", "1.5", "65536", "0x10"])("refuses %j as a port", async (port) => {
    const refused = mock([`--port=${port}`], fakeTerminal());
    await expect(refused).rejects.toThrow(
      new UsageError(`--port ${JSON.stringify(port)} cannot be used. A port is an integer from 0 to 65535.`),
    );
  });

  it("refuses a port that fetch refuses to call", async () => {
    await expect(mock(["--port", "6000"], fakeTerminal())).rejects.toThrow(
      new UsageError(
        '--port "6000" cannot be used. fetch and browsers refuse to call port 6000. Use another one, or 0 for any free port.',
      ),
    );
  });

  it.each(["", " "])("refuses %j as a host", async (host) => {
    await expect(mock(["--host", host], fakeTerminal())).rejects.toThrow(/^--host is empty\./);
  });

  it("refuses a flag that it does not have", async () => {
    await expect(mock(["--prot"], fakeTerminal())).rejects.toThrow(
      new UsageError("There is no flag --prot. Did you mean --port?"),
    );
  });

  it("ignores what is unknown with --no-strict, and lets pages send any header with --open-cors", async () => {
    const call = (url: string) =>
      fetch(`${url}/rest/api/1/any/mail.mailbox.list`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: "https://app.example" },
        body: '{"colour":"red"}',
      });
    const strict = await call((await started("--port", "0")).url);
    expect([strict.status, strict.headers.get("access-control-expose-headers")]).toEqual([400, null]);
    const lenient = await call((await started("--port", "0", "--no-strict", "--open-cors")).url);
    expect(lenient.status).toBe(200);
    expect(lenient.headers.get("access-control-expose-headers")).toContain("sl-violations");
  });
});
