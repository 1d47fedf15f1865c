import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { check } from "../../../src/cli/check.js";
import { UsageError } from "../../../src/cli/command.js";
import { documentOfPortal } from "../../e2e/check/portal-document.js";
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

/** Puts an answer behind the global `fetch`; the returned list fills with what is asked. */
function answering(reply: unknown, status = 200): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { method = "GET" }: RequestInit) => {
    asked.push(`${method} ${url}`);
    return Response.json(reply, { status });
  });
  return asked;
}

describe("check", () => {
  it("checks the mock with --mock, and tells how far it has come", async () => {
    const { out, code, progress } = await run(["--mock"], env);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ kept, 1 skipped\. The portal keeps the contract/);
    expect(progress[0]).toMatch(/^1\/\d+ any method unknown-method$/);
  });

  it("checks the portal of --webhook rather than that of the environment", async () => {
    const asked = answering("no portal");
    const { out, code } = await run(["--webhook", "https://other.example/rest/7/token/"], env);
    expect(code).toBe(3);
    expect(out).toContain("what answers there is no portal: HTTP 200, application/json");
    expect(asked).toEqual(["POST https://other.example/rest/api/7/token/mail.no.such.method"]);
  });

  it("ends with 3, for the contract is not broken, when it cannot check, and says why", async () => {
    vi.spyOn(process, "cwd").mockReturnValue(projectWithRedocly(""));
    const traffic = file("traffic.har", har([entry("mail.mailbox.get", { id: 1 }, { result: { item: mailbox } })]));
    const { out, err, code } = await run(["--har", traffic]);
    expect({ out, code }).toEqual({ out: "", code: 3 });
    expect(err).toMatch(/^redocly drift did not report anything\./);
  });

  it("compares a portal's document, from a file, also from one that PowerShell wrote", async () => {
    const document = `\ufeff${JSON.stringify({ result: documentOfPortal() })}`;
    const { out, code } = await run(["--portal-document", file("portal.json", document)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^mail\.mailbox\.list +reply +known$/m);
    expect(out).toContain("The portal's document keeps the contract");
  });

  it("asks the portal of the webhook for its document", async () => {
    const asked = answering(documentOfPortal());
    expect((await run(["--portal-document", "webhook"], env)).code).toBe(0);
    expect(asked).toEqual([`POST https://example.com/rest/api/1/${canary}/rest.documentation.openapi`]);
  });

  it.each([
    [403, { error: { code: "ACCESS", message: "" } }, "refused\n    HTTP 403, ACCESS"],
    [200, { result: {} }, "unreachable\n    what answers there is no OpenAPI document: HTTP 200"],
    [404, "no", "unreachable\n    what answers there is no OpenAPI document: HTTP 404"],
  ])("ends with 3 when the address of a document answers %i %j", async (status, reply, told) => {
    answering(reply, status);
    const { out, code } = await run(["--portal-document", `https://example.com/rest/api/1/${canary}/x`]);
    expect(code).toBe(3);
    expect(out).toContain(told);
  });

  it("says nothing of an address that does not answer", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError(canary)));
    const { out, code } = await run(["--portal-document", `https://example.com/${canary}`]);
    expect(code).toBe(3);
    expect(out).toContain("no answer came: the connection failed.");
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
    [
      "an unknown format",
      () => ["--format", "toString"],
      /^--format takes pretty, json, junit, github; not "toString"/,
    ],
    ["a missing file", () => ["--har", join(folder, "none")], /cannot be read: there is no such file\.$/],
    ["a folder", () => ["--har", folder], /cannot be read: EISDIR/],
    ["text", () => ["--har", file("text", "text")], /is not JSON\.$/],
    ["an address", () => ["--har", `https://a.example/rest/x?auth=${canary}`], /^An address is given where a file/],
    ["another JSON file", () => ["--har", file("empty.json", {})], /is no HAR file/],
    [
      "a HAR file of other traffic",
      () => ["--har", file("other.har", har([]))],
      /holds no call below \/rest\/api\/, among 0 requests\.$/,
    ],
    ["no document", () => ["--portal-document", file("empty.json", {})], /is no OpenAPI document/],
    [
      "an unsafe address",
      () => ["--portal-document", `http://a.example/${canary}`],
      /^The address of the portal's document must begin with https:.*\/rest\.documentation\.openapi$/,
    ],
    ["no webhook", () => ["--webhook", `https://a.example/${canary}`], /The webhook URL has no user id/],
  ])("refuses %s as bad usage", async (_what, args, message) => {
    const { error, out } = await run(args());
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toHaveProperty("name", "UsageError");
    expect(error).toHaveProperty("message", expect.stringMatching(message));
    expect(out).toBe("");
  });

  it("tells its flags for --help", async () => {
    const { out, code } = await run(["--help"]);
    expect(code).toBe(0);
    for (const flag of ["webhook URL", "mock", "portal-document FILE|URL", "har FILE", "format FORMAT"]) {
      expect(out).toContain(`--${flag}`);
    }
  });
});
