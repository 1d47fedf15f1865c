import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../src/cli/call.js";
import { UsageError } from "../../../src/cli/command.js";
import { readBundle } from "../../../src/document/bundle.js";
import { readOperations } from "../../../src/document/operations.js";
import { Bitrix24Error } from "../../../src/errors.js";
import { fakeTerminal } from "./terminal.js";

const method = "mail.mailbox.get";
const canary = "CANARY-7f3a";
const byWebhook = { BITRIX24_WEBHOOK: `https://example.com/rest/1/${canary}/` };
const byToken = { BITRIX24_ADDRESS: "example.com", BITRIX24_ACCESS_TOKEN: canary };
const item = { id: 1, email: "user@example.com" };

/** Puts a portal behind the global `fetch`; the returned list fills with the requests it gets. */
function portal(reply: object, status = 200): { url: string; body: unknown }[] {
  const requests: { url: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: { body: string }) => {
    requests.push({ url, body: JSON.parse(init.body) });
    return Response.json(reply, { status });
  });
  return requests;
}

async function run(args: string[], env: Record<string, string> = {}) {
  const terminal = fakeTerminal(env);
  const error = await call(args, terminal).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const { out, err } = terminal.written;
  return { out: out.join("\n"), err: err.join("\n"), error };
}

afterEach(() => vi.unstubAllGlobals());

describe("call", () => {
  it("sends the flags as parameters to the webhook of the environment", async () => {
    const requests = portal({ result: { item } });
    const { error } = await run([method, "--id", "1", "--select", "id,email"], byWebhook);
    expect(error).toBeUndefined();
    expect(requests).toEqual([
      { url: `https://example.com/rest/api/1/${canary}/${method}`, body: { id: 1, select: ["id", "email"] } },
    ]);
  });

  it("sends the access token of the environment to its address", async () => {
    const requests = portal({ result: { item } });
    await run([method, "--id", "1"], byToken);
    expect(requests).toEqual([{ url: `https://example.com/rest/api/${method}`, body: { id: 1, auth: canary } }]);
  });

  it("prefers --webhook to the environment's webhook, and that to its access token", async () => {
    const requests = portal({ result: { item } });
    const env = { ...byWebhook, ...byToken };
    await run([method, "--id", "1", "--webhook", "https://other.example/rest/7/token/"], env);
    await run([method, "--id", "1"], env);
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      `/rest/api/7/token/${method}`,
      `/rest/api/1/${canary}/${method}`,
    ]);
  });

  it("prints the result for reading", async () => {
    portal({ result: { item } });
    const { out, err } = await run([method, "--id", "1"], byWebhook);
    expect(out).toBe("id     1\nemail  user@example.com");
    expect(err).toBe("");
  });

  it("prints the whole result as JSON with --json", async () => {
    portal({ result: { item }, time: {} });
    const { out } = await run([method, "--id", "1", "--json"], byWebhook);
    expect(JSON.parse(out)).toEqual({ item });
  });

  it("asks the mock with --mock, whatever the environment says, and says so", async () => {
    const { out, err, error } = await run([method, "--id", "1", "--select", "id,email", "--mock"], {
      BITRIX24_WEBHOOK: "https://portal.invalid/rest/1/token/",
    });
    expect({ out, error }).toEqual({ out: "id     1\nemail  user@example.com", error: undefined });
    expect(err).toBe("The mock answers, not a portal.");
  });

  it("passes the portal's error on", async () => {
    portal({ error: { code: "SOME_CODE", message: "No." } }, 400);
    const { out, error } = await run([method, "--id", "1"], byWebhook);
    expect(error).toBeInstanceOf(Bitrix24Error);
    expect(error).toMatchObject({ code: "SOME_CODE", status: 400, method });
    expect(out).toBe("");
  });

  it.each([["--help"], ["-h"]])("lists every method with its summary for %s", async (flag) => {
    const { out, error } = await run([flag]);
    expect(error).toBeUndefined();
    const methods = [...readOperations(readBundle())];
    const longest = Math.max(...methods.map(([name]) => name.length));
    for (const [name, { summary }] of methods) expect(out).toContain(`\n  ${name.padEnd(longest)}  ${summary}\n`);
  });

  it("lists them as well when no method is given, and then asks for one", async () => {
    const { out, error } = await run([]);
    expect(out).toBe((await run(["--help"])).out);
    expect(error).toEqual(new UsageError("Which method?"));
  });

  it("lists a method's flags with what the document says of them", async () => {
    const { out, error } = await run([method, "--help"]);
    expect(error).toBeUndefined();
    expect(out).toMatch(/^ {2}--id integer +required\. Identifier of the mailbox/m);
    expect(out).toMatch(
      /^ {2}--select string,… +Fields of the mailbox to return\..* One of id, name, email, senderName\.$/m,
    );
    expect(out).toMatch(/^ {2}--json +\S/m);
    expect(out).toMatch(/^ {2}--mock +\S/m);
    expect(out).toMatch(/^ {2}--webhook URL +\S/m);
    expect(out).not.toContain("--auth");
    expect(out).not.toMatch(/ \n|\. {2}/);
  });

  it.each([
    [
      "an unknown method",
      ["no.such.method"],
      /"no\.such\.method" is not documented; there are mail\.mailbox\.get, mail\.mailbox\.list/,
    ],
    ["a flag before the method", ["--mock", method], "Name the method first, then --mock and the other flags."],
    ["a missing flag", [method, "--mock"], "Missing: --id."],
    ["a misspelt field", [method, "--id", "1", "--select", "emial", "--mock"], /takes id, name, email, senderName/],
  ])("refuses %s as bad usage", async (_what, args, message) => {
    const { error } = await run(args);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
  });

  it.each([
    ["an unknown flag", ["--colour", "red"], "--colour"],
    ["auth as a flag", ["--auth", "secret"], "--auth"],
    ["an argument that belongs to no flag", ["twice"], "twice"],
    ["a flag without its value", ["--id"], "--id"],
  ])("refuses %s and names it", async (_what, args, name) => {
    const { error } = await run([method, ...args], byWebhook);
    expect(error).toHaveProperty("code", expect.stringMatching(/^ERR_PARSE_ARGS/));
    expect(error).toHaveProperty("message", expect.stringContaining(`'${name}`));
  });

  it.each([
    ["nothing", {}],
    ["an address without an access token", { BITRIX24_ADDRESS: "example.com" }],
    ["an access token without an address", { BITRIX24_ACCESS_TOKEN: canary }],
    ["an empty webhook", { BITRIX24_WEBHOOK: "" }],
  ])("says what to set when the environment has %s", async (_what, env) => {
    const { error } = await run([method, "--id", "1"], env);
    expect(error).toEqual(
      new UsageError(
        "No portal is given. Set BITRIX24_WEBHOOK, or BITRIX24_ADDRESS and BITRIX24_ACCESS_TOKEN, or add --mock.",
      ),
    );
  });

  it.each([
    ["webhook", { BITRIX24_WEBHOOK: `https://example.com/${canary}/` }, /^The webhook URL has no user id/],
    ["address", { ...byToken, BITRIX24_ADDRESS: "example.com/some/path" }, /^The address must be the portal's host/],
  ])("says what to mend in an %s that cannot be one, without repeating it", async (_what, env, message) => {
    const { error } = await run([method, "--id", "1"], env);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
    expect(String(error)).not.toContain(canary);
  });
});
