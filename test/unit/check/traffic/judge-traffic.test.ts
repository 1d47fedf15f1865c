import { beforeAll, describe, expect, it } from "vitest";
import { type Contract, readMethods } from "../../../../src/check/contract.js";
import type { Finding } from "../../../../src/check/report/finding.js";
import type { Exchange } from "../../../../src/check/traffic/har.js";
import { judgeTraffic } from "../../../../src/check/traffic/judge-traffic.js";
import type { Problem } from "../../../../src/check/traffic/redocly.js";
import { bundleUrl } from "../../../../src/document/bundle.js";
import { mailbox } from "../../../e2e/check/recorded.js";

const get = "mail.mailbox.get";
const list = "mail.mailbox.list";

let contract: Contract;
beforeAll(async () => {
  contract = await readMethods(bundleUrl);
});

interface Call extends Partial<Omit<Exchange, "reply">> {
  status?: number;
  type?: string;
  body?: unknown;
}

function call({ verb = "POST", method = get, request = { id: 1 }, status = 200, ...reply }: Call = {}): Exchange {
  const { type = "application/json", body = { result: { item: mailbox } } } = reply;
  return { verb, method, request, reply: { status, type, text: JSON.stringify(body) } };
}

const bodiless = (each = call()): Exchange => ({ ...each, reply: { ...each.reply, text: undefined } });
const problem = (more: Partial<Problem> = {}): Problem => ({
  exchangeIndex: 0,
  occurrences: 1,
  ruleId: "schema-consistency",
  target: "response",
  ...more,
});
const judge = (calls: Exchange[], problems: Problem[] = []) =>
  judgeTraffic(contract, calls, { problems, coverage: {} });
const of = (findings: Finding[], check: string, method = get) =>
  findings.find((each) => each.check === check && each.method === method);
const broken = (findings: Finding[]) =>
  findings.flatMap(({ method, check, differences }) =>
    differences.map(({ pointer }) => `${method} ${check} ${pointer}`.trim()),
  );

describe("judgeTraffic", () => {
  it("judges the methods one by one in the order of their names, requests and replies apart", () => {
    const listed = call({ method: list, body: { result: { items: [] } } });
    expect(judge([listed, call(), call()])).toEqual([
      { method: get, check: "requests", outcome: "kept", differences: [], reason: "2 calls" },
      { method: get, check: "replies", outcome: "kept", differences: [], reason: "2 calls, 0 errors" },
      { method: list, check: "requests", outcome: "kept", differences: [], reason: "1 call" },
      { method: list, check: "replies", outcome: "kept", differences: [], reason: "1 call, 0 errors" },
    ]);
  });

  it("reports what drift found where it found it: at the method, in the request or in the reply", () => {
    const listed = call({ method: list, body: { result: { items: [] } } });
    const problems = [
      problem({ exchangeIndex: 1, target: "request", dataPath: "/id" }),
      problem({ exchangeIndex: 0, dataPath: "/result/items" }),
    ];
    expect(broken(judge([listed, call()], problems))).toEqual([`${get} requests /id`, `${list} replies /result/items`]);
  });

  it("passes over drift's other rules, and over calls that it was not given", () =>
    expect(
      broken(judge([call()], [problem({ ruleId: "undocumented-endpoint" }), problem({ exchangeIndex: 7 })])),
    ).toEqual([]));

  it.each<[string, Partial<Problem>, object]>([
    [
      "in full",
      { dataPath: "/id", details: { expected: "integer", actual: '"CANARY-7f3a"' } },
      { pointer: "/id", expected: "integer", got: "a text of 11 characters" },
    ],
    ["of the whole", {}, { pointer: "", expected: "what is documented", got: "something else" }],
    ["of what is no JSON", { details: { actual: "CANARY" } }, { got: "something else" }],
    ["that came twice", { occurrences: 2 }, { got: "something else, 2 times" }],
    ["at a key that could be a secret", { dataPath: "/user@example.com/x" }, { pointer: "/***/x" }],
  ])("tells a problem %s without any value", (_what, more, told) =>
    expect(of(judge([call()], [problem(more)]), "replies")?.differences).toEqual([expect.objectContaining(told)]),
  );

  it("tells one problem of a list's items once", () => {
    const problems = [0, 1].map((n) => problem({ dataPath: `/result/items/${n}/id` }));
    expect(broken(judge([call()], problems))).toEqual([`${get} replies /result/items/0/id`]);
  });

  it("says what drift did not, and nothing of a place twice", () => {
    const { email: _, ...rest } = mailbox;
    const calls = [call({ body: { result: { item: { ...rest, id: "1" } } } })];
    expect(broken(judge(calls, [problem({ dataPath: "/result/item/id" })]))).toEqual([
      `${get} replies /result/item/id`,
      `${get} replies /result/item/email`,
    ]);
  });

  it("objects to another verb than POST, and then leaves the reply alone", () => {
    const calls = ["GET", "GET", "PUT", "POST"].map((verb) => call({ verb, ...(verb !== "POST" && { body: {} }) }));
    expect(of(judge(calls), "requests")?.differences).toEqual([{ pointer: "", expected: "POST", got: "GET, PUT" }]);
    expect(of(judge(calls), "replies")).toMatchObject({ outcome: "kept", reason: "4 calls, 0 errors" });
  });

  it("judges errors by their codes, and counts them", () => {
    const known = { error: { code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", message: "No." } };
    expect(of(judge([call(), call({ status: 400, body: known })]), "replies")).toMatchObject({
      outcome: "kept",
      reason: "2 calls, 1 error",
    });
    expect(broken(judge([call({ status: 404, body: known })]))).toEqual([`${get} replies`]);
  });

  it.each<[string, unknown, object, string[]]>([
    ["the fields that were selected", { id: 1, select: ["id", "name"] }, { id: 1 }, ["/result/item/name"]],
    ["the known ones among them", { id: 1, select: ["id", "emial"] }, { id: 1 }, []],
    ["nothing when none is known", { id: 1, select: ["emial"] }, { x: 1 }, []],
    ["all fields when select is no list", { id: 1, select: "id" }, { id: 1 }, ["/result/item/name"]],
    ["all fields when the request is not known", undefined, { id: 1 }, ["/result/item/name"]],
  ])("expects of a reply %s", (_what, request, item, places) => {
    const found = broken(judge([{ ...call({ body: { result: { item } } }), request }]));
    expect(found.filter((place) => place.endsWith("/name"))).toEqual(places.map((each) => `${get} replies ${each}`));
    if (places.length === 0) expect(found).toEqual([]);
  });

  it("says nothing of replies that none has a body of, or that came from elsewhere", () => {
    expect(of(judge([bodiless()]), "replies")).toMatchObject({ outcome: "skipped", reason: "none has a body" });
    const page = { ...call({ status: 502, type: "text/html" }) };
    page.reply.text = "<html>";
    expect(of(judge([page]), "replies")).toMatchObject({ outcome: "kept", reason: "1 call, 1 error" });
  });

  it("says how many replies were recorded without their bodies, and judges the others", () => {
    const findings = judge([bodiless(), call(), call({ body: { result: {} } })]);
    expect(of(findings, "bodies")).toEqual({
      method: get,
      check: "bodies",
      outcome: "skipped",
      differences: [],
      reason: "1 of 3 answers recorded without a body; save the HAR with content",
    });
    expect(of(findings, "replies")?.outcome).toBe("broken");
    expect(of(judge([call()]), "bodies")).toBeUndefined();
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
      "tasks.gte",
      404,
      "skipped",
      "1 call of a method that is not documented here",
    ],
    ["skipped when it has no scope", "x", 404, "skipped", "1 call of a method that is not documented here"],
  ])("takes a method that is not documented for %s", (_what, method, status, outcome, reason) => {
    const differences = [
      { pointer: "", expected: "a documented method", got: "a method that the portal does not have" },
    ];
    expect(judge([call({ method, status })])).toEqual([
      { method, check: "method", outcome, differences: outcome === "broken" ? differences : [], reason },
    ]);
  });
});
