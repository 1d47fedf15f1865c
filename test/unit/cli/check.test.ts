import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { check } from "../../../src/cli/check.js";
import { UsageError } from "../../../src/cli/command.js";
import { startMock } from "../../../src/mock.js";
import { wholeDocumentOfPortal } from "../../e2e/check/portal-document.js";
import { entry, har, mailbox } from "../../e2e/check/recorded.js";
import { projectWithRedocly, reporting } from "../check/project.js";
import { fakeTerminal } from "./terminal.js";

const canary = "CANARY-7f3a";
const env = { BITRIX24_WEBHOOK: `https://example.com/rest/1/${canary}/` };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const file = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  return join(folder, name);
};

async function run(args: string[], environment: Record<string, string> = {}) {
  const terminal = fakeTerminal(environment);
  const error = await check(args, terminal).catch((thrown: unknown) => thrown);
  const out = terminal.written.out.join("\n");
  expect(out + String(error)).not.toContain(canary);
  return { out, err: terminal.written.err.join("\n"), error, code: terminal.code, progress: terminal.written.progress };
}

/** Lets the global `fetch` respond; the returned list fills with the requests. */
function responding(body: unknown, status = 200): string[] {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { method = "GET" }: RequestInit) => {
    requests.push(`${method} ${url}`);
    return Response.json(body, { status });
  });
  return requests;
}

describe("check", () => {
  it("checks the portal of BITRIX24_WEBHOOK, exits with 0, and reports its progress", async () => {
    const mock = await startMock();
    const { out, code, progress } = await run([], { BITRIX24_WEBHOOK: `${mock.url}/rest/1/${canary}/` });
    await mock.close();
    expect(code).toBe(0);
    expect(out).toMatch(/^mail\.mailbox\.get +unknown-mailbox +kept$/m);
    expect(out).toMatch(/\n\n\d+ kept, \d+ skipped\. The portal keeps the contract, version \d+\.\d+\.\d+\.$/);
    expect(progress[0]).toMatch(/^1\/\d+ any method unknown-method$/);
    expect(progress).toHaveLength(Number(progress[0]?.split(/[/ ]/)[1]));
  });

  it("checks the mock with --mock, past any proxy", async () => {
    const proxies = { HTTPS_PROXY: "http://127.0.0.1:1", HTTP_PROXY: "http://127.0.0.1:1" };
    const terminal = fakeTerminal({ ...env, ...proxies });
    // The third check begins when two have had a response. The test of the README runs all of them.
    terminal.progress = (line) => {
      if (line.startsWith("3/")) throw new Error("enough");
    };
    await check(["--mock"], terminal);
    expect(terminal.written.err).toEqual(["enough"]);
  });

  it("checks the portal of --webhook rather than that of the environment", async () => {
    const requests = responding("no portal");
    const { out, code } = await run(["--webhook", "https://other.example/rest/7/token/"], env);
    expect(code).toBe(3);
    expect(out).toContain("this is not a portal: HTTP 200, application/json");
    expect(requests).toEqual([
      expect.stringMatching(/^POST https:\/\/other\.example\/rest\/api\/7\/token\/\w+\.no\.such\.method$/),
    ]);
  });

  it("exits with 3 and the reason when it cannot check, for the contract is not broken", async () => {
    vi.spyOn(process, "cwd").mockReturnValue(projectWithRedocly(""));
    const traffic = file("traffic.har", har([entry("mail.mailbox.get", { id: 1 }, { result: { item: mailbox } })]));
    const { out, err, code } = await run(["--har", traffic]);
    expect({ out, code }).toEqual({ out: "", code: 3 });
    expect(err).toMatch(/^redocly drift wrote no report\./);
  });

  it("compares a portal's document, from a file, with a byte order mark as well", async () => {
    const document = `\ufeff${JSON.stringify({ result: wholeDocumentOfPortal() })}`;
    const { out, code } = await run(["--portal-document", file("portal.json", document)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^mail\.mailbox\.list +response +known$/m);
    expect(out).toContain("The portal's document keeps the contract");
  });

  it("fetches the document of the portal from the portal of the webhook", async () => {
    const requests = responding(wholeDocumentOfPortal());
    expect((await run(["--portal-document", "webhook"], env)).code).toBe(0);
    expect(requests).toEqual([`POST https://example.com/rest/api/1/${canary}/rest.documentation.openapi`]);
  });

  it.each([
    [403, { error: { code: "ACCESS", message: "" } }, "refused\n    HTTP 403, ACCESS"],
    [200, { result: {} }, "unreachable\n    the response is not an OpenAPI document: HTTP 200"],
    [404, "no", "unreachable\n    the response is not an OpenAPI document: HTTP 404"],
  ])("exits with 3 when the address of a document responds with %i %j", async (status, body, shown) => {
    responding(body, status);
    const { out, code } = await run(["--portal-document", `https://example.com/rest/api/1/${canary}/x`]);
    expect(code).toBe(3);
    expect(out).toContain(shown);
  });

  it("shows nothing of an address that does not respond", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError(canary)));
    const { out, code } = await run(["--portal-document", `https://example.com/${canary}`]);
    expect(code).toBe(3);
    expect(out).toContain("no response: ");
  });

  it("validates recorded traffic, by the redocly of the project that it is run in", async () => {
    const coverage = "{ operations: { covered: 1, total: 2 } }";
    vi.spyOn(process, "cwd").mockReturnValue(projectWithRedocly(reporting("[]", coverage)));
    const traffic = har([entry("mail.mailbox.get", { id: 1 }, { result: { item: mailbox } })]);
    const { out, code } = await run(["--har", file("traffic.har", traffic)]);
    expect(code).toBe(0);
    expect(out).toContain("The traffic used 1 of 2 operations");
    expect(out).toContain("The traffic keeps the contract");
  });

  it.each<[string, () => string[], RegExp]>([
    ["nothing", () => [], /^Nothing to check is given\./],
    ["two subjects", () => ["--mock", "--har", "x"], /^Check one thing at a time/],
    ["a document and traffic", () => ["--portal-document", "x", "--har", "x"], /^Check one thing at a time/],
    ["a misspelt format", () => ["--format", "jsno"], /^--format takes .*; not "jsno"\. Did you mean json\?$/],
    ["a misspelt flag", () => ["--fromat", "json"], /^There is no flag --fromat\. Did you mean --format\?$/],
    ["an empty webhook", () => ["--webhook", ""], /^--webhook is empty\./],
    [
      "an unknown format",
      () => ["--format", "toString"],
      /^--format takes pretty, json, junit, github; not "toString"/,
    ],
    ["a missing file", () => ["--har", join(folder, "none")], /cannot be read: there is no such file\.$/],
    ["a folder", () => ["--har", folder], /cannot be read: EISDIR/],
    ["text", () => ["--har", file("text", "text")], /is not JSON\.$/],
    ["an address", () => ["--har", `https://a.example/rest/x?auth=${canary}`], /^This takes a file, not an address;/],
    ["another JSON file", () => ["--har", file("empty.json", {})], /is not a HAR file/],
    [
      "a HAR file of other traffic",
      () => ["--har", file("other.har", har([]))],
      /contains no call below \/rest\/api\/, among 0 requests\.$/,
    ],
    ["no document", () => ["--portal-document", file("empty.json", {})], /is not an OpenAPI document/],
    [
      "an unsafe address",
      () => ["--portal-document", `http://a.example/${canary}`],
      /^The address of the portal's document must begin with https:.*\/rest\.documentation\.openapi$/,
    ],
    ["an unknown flag", () => ["--mocks"], /^There is no flag --mocks\. Did you mean --mock\?$/],
    ["a value without its flag", () => ["traffic.har"], /^Unexpected argument "traffic\.har"/],
    ["no webhook", () => ["--webhook", `https://a.example/${canary}`], /The webhook URL has no user id/],
  ])("refuses %s as bad usage", async (_what, args, message) => {
    const { error, out } = await run(args());
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty("name", "UsageError");
    expect(error).toHaveProperty("message", expect.stringMatching(message));
    expect(out).toBe("");
  });

  it("reads a file in UTF-16, as Windows PowerShell saves it", async () => {
    const path = join(folder, "portal.json");
    writeFileSync(path, `\ufeff${JSON.stringify(wholeDocumentOfPortal())}`, "utf16le");
    const { out, code } = await run(["--portal-document", path]);
    expect(code).toBe(0);
    expect(out).toContain("The portal's document keeps the contract");
  });

  it("goes through the proxy of the environment, which it names when it cannot be one", async () => {
    const proxied = { ...env, HTTPS_PROXY: `http://${canary}:x` };
    for (const args of [[], ["--portal-document", "webhook"]]) {
      const { error } = await run(args, proxied);
      expect(error).toHaveProperty("message", expect.stringMatching(/^HTTPS_PROXY is not the URL of a proxy/));
    }
  });

  it.each([canary, canary.toUpperCase(), canary.toLowerCase()])(
    "masks the token of the webhook wherever the portal's document repeats it: %s",
    async (token) => {
      const document: { paths: Record<string, unknown> } = wholeDocumentOfPortal();
      document.paths[`/mail.${token}`] = {};
      responding(document);
      const { out } = await run(["--portal-document", "webhook", "--format", "json"], env);
      expect(out.toLowerCase()).not.toContain(canary.toLowerCase());
      expect(out).toContain('"mail.***"');
    },
  );

  it("masks the secrets of a recording, also where one stands as an error code", async () => {
    vi.spyOn(process, "cwd").mockReturnValue(projectWithRedocly(reporting("[]")));
    const failure = { error: { code: canary.toUpperCase(), message: "" } };
    const traffic = har([entry("mail.mailbox.get", { id: 1, auth: canary }, failure, 400)]);
    const { out } = await run(["--har", file("secret.har", traffic), "--format", "json"]);
    expect(out).toContain('"got": "***, HTTP 400"');
    expect(out.toLowerCase()).not.toContain(canary.toLowerCase());
  });

  it.each<[string, string, string, number]>([
    ["a document with deep nesting beside its schemas", "--portal-document", deepDocument(), 0],
    ["a document of odd things", "--portal-document", oddDocument(), 1],
    ["a recording of odd things", "--har", JSON.stringify(har(oddEntries())), 1],
    ["a recording of bodies that are nested deeply", "--har", JSON.stringify(har([deepEntry()])), 3],
  ])("reports %s", async (_what, flag, json, expected) => {
    vi.spyOn(process, "cwd").mockReturnValue(projectWithRedocly(reporting("[]")));
    const { out, err, code } = await run([flag, file("odd.json", json)]);
    expect({ err, code }).toEqual({ err: "", code: expected });
    expect(out).toMatch(/\.$/);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it("exits with 3 and a sentence when schemas are nested too deeply to be read", async () => {
    const { out, err, code } = await run(["--portal-document", file("deep.json", deepSchemas())]);
    expect({ out, code }).toEqual({ out: "", code: 3 });
    expect(err).toBe("This cannot be checked: it is nested too deeply, or too large.");
  });

  it.each<[string, unknown, string]>([
    [
      "a fault of the program",
      new TypeError("Cannot convert object to primitive value"),
      "This cannot be checked: it contains something that the check does not expect. Please report it.",
    ],
    ["anything thrown", "out of paper", "out of paper"],
  ])("exits with 3 and a sentence after %s", async (_what, thrown, sentence) => {
    const failing = () => {
      throw thrown;
    };
    const terminal = Object.assign(fakeTerminal(env), { progress: failing });
    await check(["--mock"], terminal);
    expect(terminal.written.err).toEqual([sentence]);
    expect(terminal.code).toBe(3);
  });

  it("describes its flags, its outcomes and its exit codes for --help", async () => {
    const { out, code } = await run(["--help"]);
    expect(code).toBe(0);
    for (const flag of ["webhook URL", "mock", "portal-document FILE|URL", "har FILE", "format FORMAT"]) {
      expect(out).toContain(`--${flag}`);
    }
    for (const part of ["broken", "known", "Exit codes: 0 kept"]) expect(out).toContain(part);
  });

  it("names no object of one scope in --help, for it checks all of them", async () =>
    expect((await run(["--help"])).out).not.toMatch(/mail|task/i));
});

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

function deepDocument(): string {
  return JSON.stringify(wholeDocumentOfPortal()).replace("{", `{"x":${nested(50_000)},`);
}

function deepSchemas(): string {
  const deep = `${'{"allOf":['.repeat(50_000)}{}${"]}".repeat(50_000)}`;
  return JSON.stringify(wholeDocumentOfPortal()).replace('{"type":"integer","format":"int64"}', deep);
}

function deepEntry(): object {
  const { request, response, ...rest } = entry("mail.mailbox.get", { id: 1 }, {});
  const content = { ...response.content, text: nested(50_000) };
  return { ...rest, request: { ...request, postData: { text: nested(50_000) } }, response: { ...response, content } };
}

const odd = () => ({ toString: 1, valueOf: null, constructor: [], hasOwnProperty: {} });

function oddDocument(): string {
  const schemas = { "bitrix.mail.mailboxdto": { type: odd(), properties: { id: { type: [odd()], enum: [odd()] } } } };
  const document = { ...wholeDocumentOfPortal(), components: { schemas } };
  const { post } = document.paths["/mail.mailbox.list"];
  Object.assign(post, {
    parameters: [odd(), { name: odd(), in: odd() }],
    requestBody: { content: { "application/json": odd() } },
  });
  return JSON.stringify(document);
}

function oddEntries(): object[] {
  const call = entry("mail.mailbox.get", { id: 1 }, { result: {} });
  const { request, response } = call;
  return [
    ...Object.keys(request).map((key) => ({ ...call, request: { ...request, [key]: odd() } })),
    ...Object.keys(response).map((key) => ({ ...call, response: { ...response, [key]: odd() } })),
    {
      ...call,
      request: {
        ...request,
        headers: [odd(), { name: odd(), value: odd() }],
        postData: { text: odd(), params: [odd()] },
      },
    },
    call,
  ];
}
