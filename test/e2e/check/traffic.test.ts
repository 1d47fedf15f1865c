import { beforeAll, describe, expect, it } from "vitest";
import { type Contract, readMethods } from "../../../src/check/contract.js";
import { exitCode, type Finding } from "../../../src/check/report/finding.js";
import { exchangesIn, harOf } from "../../../src/check/traffic/har.js";
import { judgeTraffic } from "../../../src/check/traffic/judge-traffic.js";
import { type Drifted, drift } from "../../../src/check/traffic/redocly.js";
import { bundleUrl } from "../../../src/document/bundle.js";
import { entry, har, mailbox } from "./recorded.js";

const get = "mail.mailbox.get";
const list = "mail.mailbox.list";
const enf = "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION";
const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
const failure = (code: string) => ({ error: { code, message: "No." } });

let contract: Contract;
beforeAll(async () => {
  contract = await readMethods(bundleUrl);
});

// One recording of everything, so that drift runs once: the call, and the places that are broken by it.
const { email: _, ...withoutEmail } = mailbox;
const recorded: [string, ReturnType<typeof entry>, string[]][] = [
  ["a call as documented", entry(get, { id: 1 }, { result: { item: mailbox } }), []],
  ["a call of an application", entry(get, { id: 1, auth: "CANARY-7f3a" }, { result: { item: mailbox } }), []],
  ["a call that selects", entry(get, { id: 1, select: ["id"] }, { result: { item: { id: 1 } } }), []],
  ["a documented error", entry(get, { id: 404 }, failure(enf), 400), []],
  ["a refusal", entry(get, { id: 1 }, { error: "insufficient_scope" }, 403), []],
  ["an id as text", entry(get, { id: "CANARY-7f3a" }, { result: { item: mailbox } }), [`${get} requests /id`]],
  ["an unknown parameter", entry(list, { fields: ["id"] }, { result: { items: [] } }), [`${list} requests /fields`]],
  [
    "a misspelt field",
    entry(get, { id: 1, select: ["emial"] }, { result: { item: {} } }),
    [`${get} requests /select/0`],
  ],
  ["a missing id", entry(get, { select: ["id"] }, { result: { item: { id: 1 } } }), [`${get} requests /id`]],
  ["a wrong request that was refused", entry(get, {}, failure(invalid), 400), []],
  ["another verb", entry(list, undefined, { result: { items: [] } }, 200, { verb: "GET" }), [`${list} requests`]],
  [
    "a retyped field",
    entry(get, { id: 1 }, { result: { item: { ...mailbox, name: 7 } } }),
    [`${get} replies /result/item/name`],
  ],
  ["a bare array", entry(list, {}, { result: [mailbox] }), [`${list} replies /result`]],
  [
    "a field that is gone",
    entry(list, {}, { result: { items: [withoutEmail] } }),
    [`${list} replies /result/items/0/email`],
  ],
  [
    "a field that was not selected",
    entry(get, { id: 1, select: ["id"] }, { result: { item: { id: 1, name: "x" } } }),
    [`${get} replies /result/item/name`],
  ],
  ["an unknown code", entry(get, { id: 1 }, failure("NO_LUCK"), 400), [`${get} replies /error/code`]],
  ["a code under another status", entry(get, { id: 1 }, failure(enf), 404), [`${get} replies`]],
  ["an unknown status", entry(list, {}, failure("TEAPOT"), 418), [`${list} replies /error/code`]],
];

describe("check --har, of one recording", () => {
  let findings: Finding[];
  let drifted: Drifted;
  beforeAll(async () => {
    const found = exchangesIn(har(recorded.map(([, each]) => each)));
    drifted = await drift(harOf(found!.exchanges), process.cwd());
    findings = judgeTraffic(contract, found!.exchanges, drifted);
  });

  const places = () =>
    findings
      .filter(({ outcome }) => outcome === "broken")
      .flatMap(({ method, check, differences }) =>
        differences.map(({ pointer }) => `${method} ${check} ${pointer}`.trim()),
      );

  it.each(recorded.filter(([, , expected]) => expected.length > 0))("finds %s", (_what, _entry, expected) => {
    for (const place of expected) expect(places()).toContain(place);
  });

  it("finds nothing besides", () => {
    expect(new Set(places())).toEqual(new Set(recorded.flatMap(([, , expected]) => expected)));
    expect(exitCode({ subject: "har", version: "", findings })).toBe(1);
  });

  it("tells how much of the document the traffic used", () => {
    expect(drifted.coverage.operations).toEqual({ covered: 2, total: 2 });
    expect(drifted.coverage.responses?.covered).toBeGreaterThan(1);
    expect(drifted.coverage).not.toHaveProperty("parameters");
  });

  it("shows no value", () =>
    expect(JSON.stringify({ findings, coverage: drifted.coverage })).not.toMatch(/CANARY|user@/));
});

describe("check --har", () => {
  const judged = async (...entries: ReturnType<typeof entry>[]) => {
    const { exchanges } = exchangesIn(har(entries))!;
    return judgeTraffic(contract, exchanges, await drift(harOf(exchanges), process.cwd()));
  };

  it("keeps quiet about traffic as documented", async () => {
    const findings = await judged(entry(get, { id: 1 }, { result: { item: mailbox } }));
    expect(findings).toEqual([
      { method: get, check: "requests", outcome: "kept", differences: [], reason: "1 call" },
      { method: get, check: "replies", outcome: "kept", differences: [], reason: "1 call, 0 errors" },
    ]);
    expect(exitCode({ subject: "har", version: "", findings })).toBe(0);
  });

  it("skips methods that are not documented, unless the portal does not have them either", async () => {
    const findings = await judged(
      entry("mail.mailbox.gte", { id: 1 }, failure("BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION"), 404),
      entry("tasks.task.get", { id: 1 }, { result: { item: {} } }),
    );
    expect(findings).toEqual([
      expect.objectContaining({ method: "mail.mailbox.gte", outcome: "broken" }),
      expect.objectContaining({
        method: "tasks.task.get",
        outcome: "skipped",
        reason: "1 call of a method that is not documented here",
      }),
    ]);
  });

  it("says so when replies were recorded without their bodies", async () => {
    const bare = entry(get, { id: 1 }, { result: { item: mailbox } });
    const findings = await judged({
      ...bare,
      response: { ...bare.response, content: { size: 9, mimeType: "" } },
    } as never);
    expect(findings.at(-1)).toMatchObject({
      check: "bodies",
      outcome: "skipped",
      reason: expect.stringMatching(/^1 of 1 answer recorded/),
    });
  });
});
