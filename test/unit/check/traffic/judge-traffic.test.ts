import { describe, expect, it } from "vitest";
import { exitCode, type Finding } from "../../../../src/check/report/finding.js";
import type { Exchange } from "../../../../src/check/traffic/har.js";
import { judgeTraffic } from "../../../../src/check/traffic/judge-traffic.js";
import type { Problem } from "../../../../src/check/traffic/redocly.js";
import { mailboxContract } from "../../../e2e/check/mailboxes.js";
import { mailbox } from "../../../e2e/check/recorded.js";
import { exchange, without } from "./exchange.js";

const get = "mail.mailbox.get";
const list = "mail.mailbox.list";
const contract = mailboxContract();

const problem = (more: Partial<Problem> = {}): Problem => ({
  exchangeIndex: 0,
  occurrences: 1,
  ruleId: "schema-consistency",
  target: "response",
  dataPath: "",
  ...more,
});
const judge = (calls: Exchange[], problems: Problem[] = []) =>
  judgeTraffic(contract, calls, { problems, coverage: {} });
const verdictsOf = (findings: Finding[], check: string) =>
  findings.filter((each) => each.check === check).map(({ outcome, reason }) => [outcome, reason].join(" ").trim());
const broken = (findings: Finding[]) =>
  findings.flatMap(({ method, check, outcome, differences }) =>
    outcome === "broken" ? differences.map(({ pointer }) => `${method} ${check} ${pointer}`.trim()) : [],
  );
const listed = () => exchange({ method: list, request: {}, body: { result: { items: [] } } });

describe("judgeTraffic", () => {
  it("judges the methods one by one in the order of their names, requests and responses apart", async () =>
    expect(await judge([listed(), exchange(), exchange()])).toEqual([
      { method: get, check: "requests", outcome: "kept", differences: [], reason: "2 calls" },
      { method: get, check: "responses", outcome: "kept", differences: [], reason: "2 calls, 0 errors" },
      { method: list, check: "requests", outcome: "kept", differences: [], reason: "1 call" },
      { method: list, check: "responses", outcome: "kept", differences: [], reason: "1 call, 0 errors" },
    ]));

  it("reports what drift found where it found it: at the method, in the request or in the response", async () => {
    const problems = [
      problem({ exchangeIndex: 1, target: "request", dataPath: "/id" }),
      problem({ exchangeIndex: 0, dataPath: "/result/items" }),
    ];
    expect(broken(await judge([listed(), exchange()], problems))).toEqual([
      `${get} requests /id`,
      `${list} responses /result/items`,
    ]);
  });

  it("ignores drift's other rules, calls that it was not given, and whether there is a body", async () => {
    const problems = [problem({ ruleId: "undocumented-endpoint" }), problem({ exchangeIndex: 7 })];
    const { dataPath: _, ...bodiless } = problem({ target: "request" });
    expect(broken(await judge([exchange()], [...problems, bodiless]))).toEqual([]);
  });

  it("reports a problem that several items of a list have once", async () => {
    const problems = [0, 1].map((n) => problem({ dataPath: `/result/items/${n}/id` }));
    expect(broken(await judge([exchange()], problems))).toEqual([`${get} responses /result/items/0/id`]);
  });

  it("adds what drift did not find, and nothing at the same place", async () => {
    const { email: _, ...rest } = mailbox;
    const calls = [exchange({ body: { result: { item: { ...rest, id: "1" } } } })];
    expect(broken(await judge(calls, [problem({ dataPath: "/result/item/id" })]))).toEqual([
      `${get} responses /result/item/id`,
      `${get} responses /result/item/email`,
    ]);
  });

  it("objects to another verb than POST once, and does not judge the responses then", async () => {
    const calls = ["GET", "GET", "PUT"].map((verb) => exchange({ verb, body: {} }));
    const findings = await judge([...calls, exchange()]);
    expect(findings.find(({ check }) => check === "requests")?.differences).toEqual([
      { pointer: "", expected: "POST", got: "GET, PUT" },
    ]);
    expect(verdictsOf(findings, "responses")).toEqual([
      "kept 4 calls, 0 errors",
      "skipped 3 of 4 responses: the request was not a POST",
    ]);
  });

  it("counts errors, and reports codes that the document lacks as new", async () => {
    const locked = exchange({ status: 400, body: { error: { code: "LOCKED", message: "" } } });
    const findings = await judge([exchange(), locked, locked]);
    expect(findings.filter(({ check }) => check === "responses")).toEqual([
      expect.objectContaining({ outcome: "kept", reason: "3 calls, 2 errors" }),
      expect.objectContaining({
        outcome: "new",
        differences: [expect.objectContaining({ pointer: "/error/code", got: "LOCKED, HTTP 400" })],
      }),
    ]);
    expect(exitCode({ subject: "har", version: "", findings })).toBe(0);
  });

  it("judges what was recorded, and says what was not", async () => {
    const findings = await judge([without("response"), without("request"), exchange({ body: { result: {} } })]);
    expect(verdictsOf(findings, "requests")).toEqual([
      "kept 3 calls",
      "skipped 1 of 3 requests: recorded without a body",
    ]);
    expect(verdictsOf(findings, "responses")).toEqual(["broken", "skipped 1 of 3 responses: recorded without a body"]);
  });

  it("says nothing of responses when none can be judged", async () => {
    const page = exchange({ status: 502, type: "text/html" });
    const findings = await judge([without("response"), page, page]);
    expect(verdictsOf(findings, "responses")).toEqual([
      "skipped 1 of 3 responses: recorded without a body; " +
        "2 of 3 responses: something else than the portal responded: HTTP 502, text/html",
    ]);
    expect(exitCode({ subject: "har", version: "", findings })).toBe(3);
  });

  it.each([
    ["broken when the portal does not have it either", "mail.mailbox.gte", 404, "broken", ""],
    [
      "skipped when the portal has it",
      "mail.mailbox.gte",
      400,
      "skipped",
      "1 call of a method that is not documented here",
    ],
    [
      "skipped when its scope is not documented",
      "crm.gte",
      404,
      "skipped",
      "1 call of a method that is not documented here",
    ],
    ["skipped when it has no scope", "x", 404, "skipped", "1 call of a method that is not documented here"],
  ])("calls a method that is not documented %s", async (_what, method, status, outcome, reason) => {
    const differences = [
      { pointer: "", expected: "a documented method", got: "a method that the portal does not have" },
    ];
    expect(await judge([exchange({ method, status })])).toEqual([
      { method, check: "method", outcome, differences: outcome === "broken" ? differences : [], reason },
    ]);
  });

  it("takes time in proportion to the number of calls and methods", async () => {
    const calls = Array.from({ length: 50_000 }, (_, n) => exchange({ method: `box.get${n}` }));
    expect(
      await judge(
        calls,
        calls.map((_, n) => problem({ exchangeIndex: n })),
      ),
    ).toHaveLength(calls.length);
  });
});
