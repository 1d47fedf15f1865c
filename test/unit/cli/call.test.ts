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
      /^ {2}--select string … +Fields of the mailbox to return; all of them unless given\..* One of id, name, email, senderName\.$/m,
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
  const names = ["data", "dry-run", "help", "idempotency-key", "json", "mock", "webhook", "yes"];
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string", description: "What it is." }]));
  const operation = { ...[...readOperations(readBundle()).values()][0]!, request: { type: "object", properties } };

  it("reaches a parameter that has the name of a flag of the command by --data", async () => {
    const requests = portal({ result: {} });
    const data = Object.fromEntries(names.map((name) => [name, "a"]));
    await callWith(["--json", "--data", JSON.stringify(data)], operation, {}, fakeTerminal(byWebhook));
    expect(requests[0]?.body).toEqual(data);
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

describe("callWith, a method that writes", () => {
  const operation = {
    ...[...readOperations(readBundle()).values()][0]!,
    safe: false,
    request: { type: "object", properties: { subject: { type: "string" } } },
  };
  const subject = ["--subject", "Hi"];
  const question = `${operation.method} writes to example.com. Really? (y/N) `;

  /** Calls it on a terminal where somebody types `answer`, or where nobody can. */
  async function write(args: string[], answer?: string, env: Record<string, string> = byWebhook, headers = {}) {
    const requests: { headers: Headers; body: unknown }[] = [];
    vi.stubGlobal("fetch", async (_url: string, init: { headers: Headers; body: string }) => {
      requests.push({ headers: new Headers(init.headers), body: JSON.parse(init.body) });
      return Response.json({ result: { id: 7 } }, { headers });
    });
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answer ?? "";
    };
    const terminal = { ...fakeTerminal(env), ask: answer === undefined ? undefined : ask };
    const [outcome] = await Promise.allSettled([callWith(args, operation, {}, terminal)]);
    const { out, err } = terminal.written;
    return {
      requests,
      asked,
      out: out.join("\n"),
      err,
      error: outcome.status === "rejected" ? outcome.reason : undefined,
    };
  }

  it.each(["y", "Y", "yes", " YES "])("asks on a terminal, and sends it after %j", async (answer) => {
    const { requests, asked, out, error } = await write(subject, answer);
    expect({ asked, out, error }).toEqual({ asked: [question], out: "id  7", error: undefined });
    expect(requests.map(({ body }) => body)).toEqual([{ subject: "Hi" }]);
  });

  it.each(["", "n", "no", "yeah", "sure", "ny"])("sends nothing after %j", async (answer) => {
    const { requests, asked, out, error } = await write(subject, answer);
    expect({ requests, asked, out }).toEqual({ requests: [], asked: [question], out: "" });
    expect(error).toEqual(new Error("Nothing was sent."));
    expect(error).not.toBeInstanceOf(UsageError);
  });

  it("refuses without a terminal, and says what to add", async () => {
    const { requests, error } = await write(subject);
    expect(requests).toEqual([]);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(
      `${operation.method} writes to example.com. There is no terminal to ask on: add --yes, or --dry-run to see the request.`,
    );
  });

  it.each([undefined, "n"])("is sent with --yes, and asks nothing, on a terminal or not: %j", async (answer) => {
    const { requests, asked, error } = await write([...subject, "--yes"], answer);
    expect([requests.length, asked, error]).toEqual([1, [], undefined]);
  });

  it("asks for the portal and the parameters first", async () => {
    expect((await write(subject, "y", {})).error.message).toMatch(/^No portal is given\./);
    expect((await write(["--subjct", "Hi"], "y")).error.message).toMatch(/^There is no flag --subjct\./);
  });

  it("asks nothing before a method that reads, nor with --dry-run or --mock", async () => {
    portal({ result: { item } });
    expect((await run([method, "--id", "1"], byWebhook)).error).toBeUndefined();
    expect((await write([...subject, "--dry-run"], "n")).asked).toEqual([]);
    vi.unstubAllGlobals();
    const terminal = fakeTerminal();
    const data = ["--data", '{"id":1}', "--mock"];
    await callWith(data, { ...operation, method, request: { type: "object" } }, {}, terminal);
    expect(terminal.written.err).toEqual(["The response comes from the mock, not from a portal."]);
  });

  it("has a key of its own, or that of --idempotency-key", async () => {
    const keys = [];
    for (const flags of [[], ["--idempotency-key", "order-7"]]) {
      const { requests } = await write([...subject, "--yes", ...flags]);
      keys.push(requests[0]?.headers.get("idempotency-key"));
    }
    expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), "order-7"]);
  });

  it.each([
    ["replayed", { "Idempotency-Key": "order-7", "Idempotent-Replayed": "true" }, [/^The portal had run a call with/]],
    ["ignored", {}, [/^The portal ignores the idempotency key/]],
    ["honoured", { "Idempotency-Key": "order-7" }, []],
  ])("says of the key that was given that the portal has %s it", async (_what, headers, remarks) => {
    const given = await write([...subject, "--yes", "--idempotency-key=order-7"], undefined, byWebhook, headers);
    expect(given.err).toEqual(remarks.map((remark) => expect.stringMatching(remark)));
    expect((await write([...subject, "--yes"], undefined, byWebhook, headers)).err).toEqual([]);
  });

  it.each(["two words", "", "ключ", "x".repeat(256)])("refuses the key %j as a usage error", async (key) => {
    const { requests, error } = await write([...subject, "--yes", `--idempotency-key=${key}`]);
    expect(requests).toEqual([]);
    expect(error).toEqual(
      new UsageError("--idempotency-key takes 1 to 255 printable ASCII characters without spaces."),
    );
  });

  it("has --yes and --idempotency-key in its help, which a method that reads has not", async () => {
    const { out } = await write(["--help"]);
    for (const flag of ["--yes", "--idempotency-key KEY", "--dry-run"])
      expect(out).toMatch(new RegExp(`^ {2}${flag} +\\S`, "m"));
    const help = (await run([method, "--help"])).out;
    expect(help).toMatch(/^ {2}--dry-run +\S/m);
    expect(help).not.toMatch(/--yes|--idempotency-key/);
  });

  it("shows the request with --dry-run, and sends nothing", async () => {
    const { requests, out, error } = await write([...subject, "--dry-run", "--idempotency-key=order-7"]);
    expect([requests, error]).toEqual([[], undefined]);
    expect(out).toBe(`POST https://example.com/rest/api/1/***/${operation.method}
Accept: application/json
Content-Type: application/json
Idempotency-Key: order-7

{
  "subject": "Hi"
}`);
  });
});

describe("call with --dry-run", () => {
  it.each([
    ["a webhook", byWebhook, [`POST https://example.com/rest/api/1/***/${method}`]],
    ["an access token", byToken, [`POST https://example.com/rest/api/${method}`, '  "auth": "***"']],
  ])("prints the request of a read without the secret of %s, and sends nothing", async (_by, env, lines) => {
    const requests = portal({ result: { item } });
    const { out, error } = await run([method, "--id", "1", "--select", "id", "--dry-run"], env);
    expect([requests, error]).toEqual([[], undefined]);
    expect(out.split("\n")).toEqual(expect.arrayContaining([...lines, '  "id": 1,']));
    expect(out).not.toContain("7f3a");
    expect(out).not.toContain("Idempotency-Key");
  });

  it("escapes what a terminal would obey, and masks a secret among the parameters", async () => {
    portal({ result: {} });
    const { out } = await run(["mail.mailbox.list", "--name", `a\u009b31m ${canary}`, "--dry-run"], byWebhook);
    expect(out).toContain('"name": "a\\u009b31m ***"');
  });

  it("prints the request to the mock with --mock", async () => {
    const { out, err, error } = await run([method, "--id", "1", "--mock", "--dry-run"]);
    expect({ err, error }).toEqual({ err: "", error: undefined });
    expect(out).toMatch(new RegExp(`^POST http://127\\.0\\.0\\.1:\\d+/rest/api/1/\\*{3}/${method}\n`));
  });
});
