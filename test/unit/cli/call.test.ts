import { afterEach, describe, expect, it, vi } from "vitest";
import { call, callWith } from "../../../src/cli/call.js";
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
function portal(response: object, status = 200): { url: string; body: unknown }[] {
  const requests: { url: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: { body: string }) => {
    requests.push({ url, body: JSON.parse(init.body) });
    return Response.json(response, { status });
  });
  return requests;
}

async function run(args: string[], env: Record<string, string> = {}, input = "") {
  const terminal = fakeTerminal(env, input);
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
    const { error } = await run([method, "--id", "1", "--select", "id", "--select", "email"], byWebhook);
    expect(error).toBeUndefined();
    expect(requests).toEqual([
      { url: `https://example.com/rest/api/1/${canary}/${method}`, body: { id: 1, select: ["id", "email"] } },
    ]);
  });

  it("sends the parameters of --data, which flags override", async () => {
    const requests = portal({ result: { items: [] } });
    const data = '{"name":"work","pagination":{"page":2,"limit":5}}';
    const list = ["mail.mailbox.list", "--pagination.limit=10", "--data"];
    await run([...list, data], byWebhook);
    await run([...list, "-"], byWebhook, data);
    const body = { name: "work", pagination: { page: 2, limit: 10 } };
    expect(requests.map((request) => request.body)).toEqual([body, body]);
  });

  it("takes a required parameter from --data as well", async () => {
    const requests = portal({ result: { item } });
    expect((await run([method, "--data", '{"id":1}'], byWebhook)).error).toBeUndefined();
    expect(requests[0]?.body).toEqual({ id: 1 });
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

  it("escapes in JSON what a terminal would obey, and leaves it out of a table", async () => {
    const name = "a\u009b31mb\u202ec\u2066d\u0007";
    portal({ result: { item: { name } } });
    const { out } = await run([method, "--id", "1", "--json"], byWebhook);
    expect(out).toMatch(/"a\\u009b31mb\\u202ec\\u2066d\\u0007"/);
    expect(JSON.parse(out)).toEqual({ item: { name } });
    expect((await run([method, "--id", "1"], byWebhook)).out).toBe("name  a 31mb c d");
  });

  it("says so when a result is nested too deeply to be printed", async () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    vi.stubGlobal("fetch", async () => new Response(`{"result":${deep}}`));
    for (const flags of [[], ["--json"]]) {
      const { error } = await run([method, "--id", "1", ...flags], byWebhook);
      expect(error).toEqual(new Error("The result is nested in more than 512 levels, too many to be printed."));
    }
  });

  it("calls the mock with --mock, whatever the environment says, and says so", async () => {
    const { out, err, error } = await run([method, "--id", "1", "--select", "id", "--select", "email", "--mock"], {
      HTTPS_PROXY: "http://127.0.0.1:1",
      HTTP_PROXY: "http://127.0.0.1:1",
      BITRIX24_WEBHOOK: "https://portal.invalid/rest/1/token/",
    });
    expect({ out, error }).toEqual({ out: "id     1\nemail  user@example.com", error: undefined });
    expect(err).toBe("The response comes from the mock, not from a portal.");
  });

  it("rejects with the portal's error", async () => {
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

  it("lists them as well when no method is given, then requires one", async () => {
    const { out, error } = await run([]);
    expect(out).toBe((await run(["--help"])).out);
    expect(error).toEqual(new UsageError("Which method?"));
  });

  it("lists a method's flags with their descriptions in the document", async () => {
    const { out, error } = await run([method, "--help"]);
    expect(error).toBeUndefined();
    expect(out).toMatch(/^ {2}--id integer +required\. Identifier of the mailbox/m);
    expect(out).toMatch(
      /^ {2}--select string … +Fields of the mailbox to return\..* One of id, name, email, senderName\.$/m,
    );
    expect(out).toMatch(/^ {2}--data JSON\|@FILE\|- +\S/m);
    expect(out).toMatch(/^ {2}--json +\S/m);
    expect(out).toMatch(/^ {2}--mock +\S/m);
    expect(out).toMatch(/^ {2}--webhook URL +\S/m);
    expect(out).toMatch(/\nRepeat the flag of a list \(…\) for each of its values\.$/);
    expect(out).not.toContain("--auth");
    expect(out).not.toMatch(/ \n|\. {2}/);
  });

  it.each([
    ["an unknown method", ["no.such.method"], /^"no\.such\.method" is not a documented method\.$/],
    ["a misspelt method", ["mail.mailbox.gte"], /Did you mean mail\.mailbox\.get\?$/],
    ["an empty webhook", [method, "--id", "1", "--webhook", ""], /^--webhook is empty\. Give the webhook's URL/],
    ["a flag before the method", ["--mock", method], "Name the method first, then --mock and the other flags."],
    ["a missing flag", [method, "--mock"], "Missing: --id."],
    [
      "a misspelt field",
      [method, "--id", "1", "--select", "emial", "--mock"],
      /^--select takes id, .*Did you mean email\?$/,
    ],
    ["fields with commas", [method, "--id", "1", "--select", "id,email"], /Repeat the flag for each value\.$/],
    ["an id beyond 2^53", [method, "--id", "9007199254740993"], /^--id takes no integer beyond 9007199254740991/],
    ["a flag twice", [method, "--id", "1", "--id", "2"], "--id takes one value, and is given twice."],
    ["an unknown flag", [method, "--colour", "red"], "There is no flag --colour."],
    ["a misspelt flag", [method, "--slect", "id"], "There is no flag --slect. Did you mean --select?"],
    ["auth as a flag", [method, "--auth", "secret"], "There is no flag --auth."],
    ["an argument that belongs to no flag", [method, "twice"], /^Unexpected argument "twice"/],
    ["a flag without its value", [method, "--id"], "--id needs a value."],
  ])("refuses %s as a usage error", async (_what, args, message) => {
    const { error } = await run(args);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
  });

  it("names the method whose help to read in a usage error, once the method is known", async () => {
    expect((await run([method, "--ied", "1"])).error).toHaveProperty("command", `call ${method}`);
    expect((await run([method, "--id", "1"])).error).toHaveProperty("command", `call ${method}`);
    expect((await run(["no.such.method"])).error).toHaveProperty("command", undefined);
  });

  it.each([
    ["nothing", {}],
    ["an address without an access token", { BITRIX24_ADDRESS: "example.com" }],
    ["an access token without an address", { BITRIX24_ACCESS_TOKEN: canary }],
    ["an empty webhook", { BITRIX24_WEBHOOK: "" }],
  ])("says what to set when the environment has %s", async (_what, env) => {
    const { error } = await run([method, "--id", "1"], env);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty(
      "message",
      "No portal is given. Set BITRIX24_WEBHOOK, or BITRIX24_ADDRESS and BITRIX24_ACCESS_TOKEN, or add --mock.",
    );
  });

  it.each([
    ["webhook", { BITRIX24_WEBHOOK: `https://example.com/${canary}/` }, /^The webhook URL has no user id/],
    ["address", { ...byToken, BITRIX24_ADDRESS: "example.com/some/path" }, /^The address must be a host/],
  ])("says what to fix in an %s that cannot be one, without repeating it", async (_what, env, message) => {
    const { error } = await run([method, "--id", "1"], env);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
    expect(String(error)).not.toContain(canary);
  });
});

describe("callWith", () => {
  const names = ["data", "help", "json", "mock", "webhook", "yes"];
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string", description: "What it is." }]));
  const operation = { ...[...readOperations(readBundle()).values()][0]!, request: { type: "object", properties } };

  it("reaches a parameter that has the name of a flag of the command by --data", async () => {
    const requests = portal({ result: {} });
    const data = Object.fromEntries(names.map((name) => [name, "a"]));
    await callWith(["--json", "--data", JSON.stringify(data)], operation, {}, fakeTerminal(byWebhook));
    expect(requests[0]?.body).toEqual(data);
    await expect(callWith(["--yes", "a"], operation, {}, fakeTerminal(byWebhook))).rejects.toThrow(
      new UsageError("There is no flag --yes."),
    );
  });

  it("says so in the help of the method", async () => {
    const terminal = fakeTerminal();
    await callWith(["--help"], operation, {}, terminal);
    for (const name of names) {
      expect(terminal.written.out[0]).toMatch(
        new RegExp(`^  ${name}, in --data +What it is\\. The flag --${name} is the command's own\\.$`, "m"),
      );
    }
    expect(terminal.written.out[0]).not.toContain("Repeat the flag");
  });
});
