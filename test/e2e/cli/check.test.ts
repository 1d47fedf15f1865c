import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { projectWithRedocly } from "../../unit/check/project.js";
import { methodNames } from "../../unit/untyped.js";
import { wholeDocumentOfPortal } from "../check/portal-document.js";
import { entry, har, mailbox } from "../check/recorded.js";
import { enveloped, flat, json, startPortal } from "../faults/portal.js";
import { canary, freePort, run, started } from "./command.js";

let folder: string;
const file = (name: string, value: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
};
const written = (place: string) => readdirSync(place, { recursive: true }).map((path) => basename(String(path)));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the check of a portal that passes two checks, and then says that it is gone. */
async function checkedUntilGone(...terminals: "stderr"[]) {
  const unknown = json(enveloped("BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION"), 404);
  const gone = json(flat("PORTAL_DELETED"), 403);
  const portal = await startPortal(unknown, json(flat("invalid_token"), 401), gone);
  const output = await run(["check"], { BITRIX24_WEBHOOK: `${portal.origin}/rest/1/${canary}/` }, { terminals });
  await portal.close();
  return output;
}

describe("bitrix24-openapi check", () => {
  it("checks the portal of BITRIX24_WEBHOOK, and reports its progress line by line", async () => {
    const { code, stdout, stderr } = await checkedUntilGone();
    expect(code).toBe(3);
    expect(stdout).toMatch(/^any method +bad-token +kept$/m);
    expect(stderr).toMatch(/^1\/\d+ any method unknown-method\n2\/\d+ any method bad-token\n3\/\d+ \S+ response\n$/);
    expect(stdout + stderr).not.toContain("\u001b");
  });

  it("rewrites one line of progress on a terminal, and wipes it before the report", async () => {
    const { stderr } = await checkedUntilGone("stderr");
    const [before, first, second, third, ...others] = stderr.split("\r\u001b[K");
    expect(before).toBe("");
    expect(first).toMatch(/^1\/\d+ any method unknown-method$/);
    expect(second).toMatch(/^2\/\d+ any method bad-token$/);
    expect(third).toMatch(/^3\/\d+ \S+ response$/);
    expect(others).toEqual([""]);
  });

  it.each([
    ["on a terminal", {}, true],
    ["but not when the user wants none", { NO_COLOR: "1" }, false],
  ])("colours its report %s", async (_when, env, coloured) => {
    const document = file("portal.json", wholeDocumentOfPortal());
    const { stdout } = await run(["check", "--portal-document", document], env, { terminals: ["stdout"] });
    expect(stdout.includes("\u001b[32mkept\u001b[0m")).toBe(coloured);
  });

  it("exits with 1 when a portal's document is broken, and shows where", async () => {
    const drifted = file("drifted.json", JSON.stringify(wholeDocumentOfPortal()).replaceAll("senderName", "sender"));
    const { code, stdout, stderr } = await run(["check", "--portal-document", drifted]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(
      /^mail\.mailbox\.get +response +broken\n {4}\/result\/item\/senderName: expected string; got nothing$/m,
    );
  });

  it("fetches a portal's document from an address, by POST, and from the portal of the webhook", async () => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.method} ${String(request.url).replace(canary, "TOKEN")}`);
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(wholeDocumentOfPortal()));
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const portal = `${base}/rest/api/1/${canary}`;
    const byAddress = await run(["check", "--portal-document", `${portal}/rest.documentation.openapi`]);
    const byWebhook = await run(["check", "--portal-document", "webhook"], { BITRIX24_WEBHOOK: `${portal}/` });
    const elsewhere = await run(["check", "--portal-document", `${base}/portal.json`]);
    server.close();
    for (const { code, stdout } of [byAddress, byWebhook, elsewhere]) {
      expect(code).toBe(0);
      expect(stdout).toMatch(/^mail\.mailbox\.list +response +known$/m);
    }
    const documentation = "POST /rest/api/1/TOKEN/rest.documentation.openapi";
    expect(requests).toEqual([documentation, documentation, "GET /portal.json"]);
  });

  it("validates recorded traffic, with coverage, and shows neither values nor secrets", async () => {
    const broken = { result: { item: { ...mailbox, name: 7, email: canary } } };
    const calls = [entry("mail.mailbox.get", { id: 1, auth: canary }, broken, 200, { token: canary })];
    const { code, stdout } = await run(["check", "--har", file("traffic.har", har(calls)), "--format", "json"]);
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ subject: "har", verdict: "broken", counts: { kept: 1, broken: 1 } });
    expect(report.findings[1].differences).toEqual([
      { pointer: "/result/item/name", expected: 'type "string"', got: "an integer" },
    ]);
    expect(report.coverage.operations).toEqual({ covered: 1, total: methodNames.length });
  });

  it.each(["SIGINT", "SIGTERM"] as const)("leaves no traffic behind when %s ends it", async (signal) => {
    const temporary = mkdtempSync(join(folder, "tmp-"));
    const project = projectWithRedocly("setInterval(() => {}, 1000)");
    const calls = [entry("mail.mailbox.get", { id: 1 }, { result: { item: mailbox } })];
    const check = started(["check", "--har", file("traffic.har", har(calls))], { TMPDIR: temporary }, project);
    await vi.waitFor(() => expect(written(temporary)).toContain("redocly.yaml"), { timeout: 120_000 });
    expect(written(temporary)).toContain("traffic.har");
    const { code } = await check.end(signal);
    expect(code).toBeNull();
    expect(written(temporary)).toEqual([]);
  });

  it.each([
    ["nothing to check is given", [], "Nothing to check is given. Set BITRIX24_WEBHOOK, or add --mock,"],
    ["the webhook cannot be one", ["--webhook", `http://a.example/rest/1/${canary}/`], "must begin with https:"],
  ])("exits with 2 when %s, and says so", async (_when, args, message) => {
    const { code, stdout, stderr } = await run(["check", ...args], { BITRIX24_WEBHOOK: undefined });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("See: bitrix24-openapi check --help");
  });

  it.each([
    ["the portal", [], "any method"],
    ["the portal's document, by webhook,", ["--portal-document", "webhook"], "rest.documentation.openapi"],
    [
      "the portal's document, by address,",
      ["--portal-document", `http://127.0.0.1:PORT/rest/api/1/${canary}/rest.documentation.openapi`],
      "rest.documentation.openapi",
    ],
  ])("exits with 3 when %s cannot be reached", async (_what, args, subject) => {
    const port = String(await freePort());
    const given = args.map((arg) => arg.replace("PORT", port));
    const env = { BITRIX24_WEBHOOK: `http://127.0.0.1:${port}/rest/1/${canary}/` };
    const { code, stdout } = await run(["check", ...given], env);
    expect(code).toBe(3);
    expect(stdout).toMatch(new RegExp(`^${subject} .*unreachable\\n {4}.*ECONNREFUSED`, "m"));
    expect(stdout).toContain(
      "1 unreachable. The rest could not be judged. Fix what the reason names, or wait; then run this again.",
    );
  });
});
