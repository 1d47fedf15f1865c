import { beforeAll, describe, expect, it } from "vitest";
import { exitCode, type Finding } from "../../../src/check/report/finding.js";
import { readHar } from "../../../src/check/traffic/har.js";
import { judgeTraffic } from "../../../src/check/traffic/judge-traffic.js";
import { type DriftReport, type Problem, redoclyDrift } from "../../../src/check/traffic/redocly.js";
import { writeHar } from "../../../src/check/traffic/write-har.js";
import { methodNames } from "../../unit/untyped.js";
import { mailboxContract } from "./mailboxes.js";
import { entry, har, mailbox } from "./recorded.js";

const get = "mail.mailbox.get";
const list = "mail.mailbox.list";
const enf = "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION";
const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
const failure = (code: string) => ({ error: { code, message: "No." } });

const contract = mailboxContract();

// One recording of everything, so that drift runs once: the call, and the places that are broken by it.
const { email: _, ...withoutEmail } = mailbox;
const recorded: [string, object, string[]][] = [
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
    [`${get} responses /result/item/name`],
  ],
  ["a bare array", entry(list, {}, { result: [mailbox] }), [`${list} responses /result`]],
  [
    "a field that is gone",
    entry(list, {}, { result: { items: [withoutEmail] } }),
    [`${list} responses /result/items/0/email`],
  ],
  [
    "a field that was not selected",
    entry(get, { id: 1, select: ["id"] }, { result: { item: { id: 1, name: "x" } } }),
    [`${get} responses /result/item/name`],
  ],
  ["a code that is not documented", entry(get, { id: 1 }, failure("NO_LUCK"), 400), []],
  ["no parameters, as the PHP SDK sends them", entry(list, [], { result: { items: [] } }), []],
  ["no pagination, as the PHP SDK sends it", entry(list, { pagination: [] }, { result: { items: [] } }), []],
  ["no parameters of a method that needs one", entry(get, [], { result: { item: mailbox } }), [`${get} requests /id`]],
  ["a form", posted({ mimeType: "application/x-www-form-urlencoded", text: "id=1" }), [`${get} requests`]],
  ["a code under another status", entry(get, { id: 1 }, failure(enf), 404), [`${get} responses`]],
  ["an unknown status", entry(list, {}, failure("TEAPOT"), 418), [`${list} responses /error/code`]],
];

function posted(postData: object) {
  const call = entry(get, { id: 1 }, { result: { item: mailbox } });
  return { ...call, request: { ...call.request, postData } };
}

describe("check --har, of one recording", () => {
  let findings: Finding[];
  let drift: DriftReport;
  beforeAll(async () => {
    const { exchanges } = readHar(har(recorded.map(([, each]) => each)))!;
    drift = await redoclyDrift(writeHar(contract, exchanges), process.cwd());
    findings = await judgeTraffic(contract, exchanges, drift);
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

  it("finds nothing else", () => {
    expect(new Set(places())).toEqual(new Set(recorded.flatMap(([, , expected]) => expected)));
    expect(exitCode({ subject: "har", version: "", findings })).toBe(1);
  });

  it("reports how much of the document the traffic used", () => {
    expect(drift.coverage.operations).toEqual({ covered: 2, total: methodNames.length });
    expect(drift.coverage.responses?.covered).toBeGreaterThan(1);
  });

  it("shows no value", () =>
    expect(JSON.stringify({ findings, coverage: drift.coverage })).not.toMatch(/CANARY|user@/));
});

const judged = async (...entries: object[]) => {
  const { exchanges } = readHar(har(entries))!;
  return judgeTraffic(contract, exchanges, await redoclyDrift(writeHar(contract, exchanges), process.cwd()));
};

describe("check --har, of one call", () => {
  const call = entry(get, { id: 1 }, { result: { item: mailbox } });
  const response = (more: object) => ({ ...call, response: { ...call.response, ...more } });
  const request = (more: object) => ({ ...call, request: { ...call.request, ...more } });
  const kept = [
    { method: get, check: "requests", outcome: "kept", differences: [], reason: "1 call" },
    { method: get, check: "responses", outcome: "kept", differences: [], reason: "1 call, 0 errors" },
  ];
  const text = JSON.stringify({ result: { item: mailbox } });
  const cut = text.slice(0, 30);
  const withoutMimeType = response({ content: { size: text.length, text } });
  const sentCutShort = response({ content: { size: cut.length, text: cut } });
  const incomplete: [string, object, string, string][] = [
    ["a response without its body", response({ content: { size: 9, mimeType: "" } }), "responses", "without a body"],
    ["a response cut short", response({ content: { size: 900, text: cut } }), "responses", "only in part"],
    ["a response cut to nothing", response({ content: { size: 900, text: "" } }), "responses", "without a body"],
    ["a response of unknown size that breaks off", response({ content: { text: cut } }), "responses", "only in part"],
    [
      "a response nested too deeply",
      response({ content: { text: `[${"[".repeat(9999)}${"]".repeat(9999)}]` } }),
      "responses",
      "nested",
    ],
    ["a request without its body", request({ postData: undefined, bodySize: 8 }), "requests", "without a body"],
    ["a request cut short", request({ postData: { text: '{"i' }, bodySize: 8 }), "requests", "only in part"],
    [
      "a request nested too deeply",
      request({ postData: { text: `{"id":${"[".repeat(9999)}${"]".repeat(9999)}}` } }),
      "requests",
      "nested",
    ],
  ];

  // One recording of all of them, so that drift runs once; each is judged as if it were alone.
  const calls = [call, withoutMimeType, sentCutShort, ...incomplete.map(([, each]) => each)];
  let problems: Problem[];
  beforeAll(async () => {
    const { exchanges } = readHar(har(calls))!;
    ({ problems } = await redoclyDrift(writeHar(contract, exchanges), process.cwd()));
  });
  const judgedAlone = (each: object) => {
    const its = problems.filter(({ exchangeIndex }) => exchangeIndex === calls.indexOf(each));
    const { exchanges } = readHar(har([each]))!;
    return judgeTraffic(contract, exchanges, {
      problems: its.map((problem) => ({ ...problem, exchangeIndex: 0 })),
      coverage: {},
    });
  };

  it("finds nothing in traffic as documented", async () => {
    const findings = await judgedAlone(call);
    expect(findings).toEqual(kept);
    expect(exitCode({ subject: "har", version: "", findings })).toBe(0);
  });

  it("takes the media type from the header when the recorder left out mimeType", async () =>
    expect(await judgedAlone(withoutMimeType)).toEqual(kept));

  it.each(incomplete)("skips, with the reason, %s", async (_what, recordedCall, check, reason) => {
    const findings = await judgedAlone(recordedCall);
    expect(findings.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    expect(findings).toContainEqual({
      method: get,
      check,
      outcome: "skipped",
      differences: [],
      reason: expect.stringContaining(reason),
    });
  });

  it("calls broken what the portal itself sent cut short", async () => {
    const findings = await judgedAlone(sentCutShort);
    expect(findings.at(-1)).toMatchObject({
      outcome: "broken",
      differences: [{ pointer: "", got: "application/json, not JSON" }],
    });
  });

  it("judges a response with a hundred thousand new fields", async () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`field${n}`, n]));
    expect(await judged(entry(get, { id: 1 }, { result: { item: { ...mailbox, ...many } } }))).toEqual(kept);
  });
});

describe("check --har, of methods that are not documented", () => {
  it("skips them, unless the portal does not have them either", async () => {
    const findings = await judged(
      entry("mail.mailbox.gte", { id: 1 }, failure("BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION"), 404),
      entry("rest.scope.list", { id: 1 }, { result: { item: {} } }),
    );
    expect(findings).toEqual([
      expect.objectContaining({ method: "mail.mailbox.gte", outcome: "broken" }),
      expect.objectContaining({
        method: "rest.scope.list",
        outcome: "skipped",
        reason: "1 call of a method that is not documented here",
      }),
    ]);
  });
});
