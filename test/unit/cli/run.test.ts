import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { run } from "../../../src/cli/run.js";
import { fakeTerminal } from "./terminal.js";

const env = { BITRIX24_WEBHOOK: "https://portal.invalid/rest/1/CANARY-7f3a/" };
const get = ["call", "mail.mailbox.get", "--id", "1"];

async function ran(...args: string[]) {
  const { written, ...terminal } = fakeTerminal(env);
  const code = await run(args, { ...terminal, red: (text) => `<${text}>` });
  return { code, out: written.out.join("\n"), err: written.err };
}

const respondWith = (fetch: () => Promise<Response>) => vi.stubGlobal("fetch", fetch);
afterEach(() => vi.unstubAllGlobals());

describe("run", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists the commands for %j", async (args) => {
    const { code, out, err } = await ran(...args);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    for (const name of ["call METHOD", "check", "mock"]) expect(out).toMatch(new RegExp(`^ {2}${name} {2}`, "m"));
  });

  it.each(["--version", "-v"])("prints the package's version for %s", async (flag) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await ran(flag)).toEqual({ code: 0, out: version, err: [] });
  });

  it.each([
    ["cal", " Did you mean call?"],
    ["mokc", " Did you mean mock?"],
    ["toString", ""],
  ])("refuses %j as a command, and lists the commands", async (name, suggestion) =>
    expect(await ran(name)).toEqual({
      code: 2,
      out: "",
      err: [
        `<There is no command "${name}"; there are call, check, mcp, mock.${suggestion}>`,
        "See: bitrix24-openapi --help",
      ],
    }),
  );

  it("passes the arguments and the terminal to the command", async () => {
    respondWith(async () => Response.json({ result: { item: { id: 1 } } }));
    expect(await ran(...get, "--json")).toEqual({ code: 0, out: '{\n  "item": {\n    "id": 1\n  }\n}', err: [] });
  });

  it("resolves to the exit code that the command sets", async () => {
    respondWith(async () => Response.json("no portal"));
    const { code, err } = await ran("check");
    expect({ code, err }).toEqual({ code: 3, err: [] });
  });

  it("says what is wrong with a command line, and which help to read", async () => {
    expect(await ran("call", "mail.mailbox.get")).toMatchObject({
      code: 2,
      err: ["<Missing: --id.>", "See: bitrix24-openapi call mail.mailbox.get --help"],
    });
    expect(await ran("call", "mail.mailbox.gte")).toMatchObject({
      code: 2,
      err: [expect.stringContaining("Did you mean mail.mailbox.get?"), "See: bitrix24-openapi call --help"],
    });
    const { code, err } = await ran("mock", "--colour");
    expect(code).toBe(2);
    expect(err).toEqual(["<There is no flag --colour.>", "See: bitrix24-openapi mock --help"]);
  });

  it("prints of a portal's error the message, the parameters, the code and the remedy", async () => {
    const code = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
    const validation = [{ field: "i\u009bd", message: "Too\nlow" }, { message: "No." }];
    respondWith(async () => Response.json({ error: { code, message: "a\u0007\u202eb", validation } }, { status: 400 }));
    const { code: exit, err } = await ran(...get);
    expect(exit).toBe(1);
    expect(err).toEqual([
      "<mail.mailbox.get failed: a b>",
      "  i d: Too low",
      "  No.",
      `  code    ${code} (HTTP 400)`,
      expect.stringMatching(/^ {2}remedy {2}[A-Z]/),
    ]);
  });

  it("prints of a deleted portal the code and what to do", async () => {
    const body = { error: "PORTAL_DELETED", error_description: "Portal was deleted" };
    for (const status of [403, 410, 500]) {
      respondWith(async () => Response.json(body, { status }));
      const { code, err } = await ran(...get);
      expect(code).toBe(1);
      expect(err).toEqual([
        "<mail.mailbox.get failed: Portal was deleted>",
        `  code    PORTAL_DELETED (HTTP ${status})`,
        expect.stringMatching(/^ {2}remedy {2}[A-Z]/),
      ]);
    }
  });

  it("leaves out what an error does not have: a message, a status, a remedy", async () => {
    respondWith(async () => Response.json({ error: { code: "ODD", message: "" } }, { status: 400 }));
    expect((await ran(...get)).err).toEqual(["<mail.mailbox.get failed: ODD>", "  code    ODD (HTTP 400)"]);
    respondWith(() => Promise.reject(new TypeError("fetch failed")));
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { code, err } = await ran(...get);
    vi.restoreAllMocks();
    expect(code).toBe(1);
    expect(err[1]).toBe("  code    NETWORK_FAILURE");
  });

  it.each<[unknown, string]>([
    [new RangeError("too far"), "<too far>"],
    ["a text", "<a text>"],
  ])("resolves to 1 when something else fails: %s", async (thrown, printed) => {
    const terminal = fakeTerminal();
    const broken = () => {
      throw thrown;
    };
    expect(await run(["--help"], { ...terminal, out: broken, red: (text) => `<${text}>` })).toBe(1);
    expect(terminal.written.err).toEqual([printed]);
  });
});
