import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkPortal } from "../../../src/check/portal/check-portal.js";
import { exitCode, type Finding } from "../../../src/check/report/finding.js";
import { webhook } from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { mailboxContract, mailboxDocument } from "./mailboxes.js";
import { type Alter, failing, misbehaving, on, type SentResponse } from "./misbehaving.js";

const list = "mail.mailbox.list";
const get = "mail.mailbox.get";
const validation = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
const unknown = "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION";

let mock: Mock;
const contract = mailboxContract();
beforeAll(async () => {
  mock = await startMock({ document: mailboxDocument() });
});
afterAll(() => mock.close());

const run = (alter?: Alter) => checkPortal(contract, webhook(mock.webhook), misbehaving(alter), () => {});
const places = (findings: Finding[]) =>
  findings
    .filter(({ outcome }) => outcome === "broken")
    .flatMap(({ method, check, differences }) =>
      differences.map(({ pointer }) => `${method} ${check} ${pointer}`.trim()),
    );
const becomes =
  (other: Partial<SentResponse>): Alter =>
  (response) =>
    void Object.assign(response, other);
const nothing = (params: object) => Object.keys(params).length === 0;
const whole = ({ id, ...rest }: Record<string, unknown>) => id === 1 && nothing(rest);
const cut = ({ select }: Record<string, unknown>) => Array.isArray(select) && !select.includes("noSuchField");
const withoutId = ({ id, select }: Record<string, unknown>) => id === undefined && select !== undefined;
const absent = ({ id }: Record<string, unknown>) => id === 404 || id === 2 ** 31 - 1;

// What a portal could do one day, and every place at which the check must then find it broken.
const drifts: [string, Alter, string[]][] = [
  [
    "a field of a listed mailbox is gone",
    on(list, ({ body }) => delete body.result.items[0].senderName, nothing),
    [`${list} response /result/items/0/senderName`],
  ],
  [
    "a field is gone of the second mailbox only",
    on(
      list,
      ({ body }) => {
        const [{ email: _, ...rest }] = body.result.items;
        body.result.items.push(rest);
      },
      nothing,
    ),
    [`${list} response /result/items/1/email`],
  ],
  [
    "a field of a listed mailbox is null",
    on(list, ({ body }) => Object.assign(body.result.items[0], { name: null }), nothing),
    [`${list} response /result/items/0/name`],
  ],
  [
    "a field of a listed mailbox has become an object",
    on(list, ({ body }) => Object.assign(body.result.items[0], { email: { address: "a@example.com" } }), nothing),
    [`${list} response /result/items/0/email`],
  ],
  [
    "the list is a bare array",
    on(list, ({ body }) => Object.assign(body, { result: body.result.items }), nothing),
    [`${list} response /result`],
  ],
  [
    "the list has another name",
    on(list, ({ body }) => Object.assign(body, { result: { mailboxes: body.result.items } }), nothing),
    [`${list} response /result/items`],
  ],
  [
    "an item of the list is no object",
    on(list, ({ body }) => body.result.items.push("mailbox"), nothing),
    [`${list} response /result/items/1`],
  ],
  ["the list needs a parameter now", on(list, becomes(failing(400, validation)), nothing), [`${list} response`]],
  [
    "the mailbox is not below item",
    on(get, ({ body }) => Object.assign(body, { result: body.result.item }), whole),
    [`${get} response /result/item`],
  ],
  [
    "a field of the mailbox has another name",
    on(
      get,
      ({ body: { result } }) => {
        const { email, ...rest } = result.item;
        result.item = { ...rest, address: email };
      },
      whole,
    ),
    [`${get} response /result/item/email`],
  ],
  [
    "the id has become a text",
    on(get, ({ body }) => Object.assign(body.result.item, { id: "1" }), whole),
    [`${get} response /result/item/id`],
  ],
  [
    "the id has a fraction",
    on(get, ({ body }) => Object.assign(body.result.item, { id: 1.5 }), whole),
    [`${get} response /result/item/id`],
  ],
  [
    "a duration is a text",
    on(get, ({ body }) => Object.assign(body.time, { duration: "0.1" }), whole),
    [`${get} response /time/duration`],
  ],
  [
    "a moment is written as people write it",
    on(get, ({ body }) => Object.assign(body.time, { date_start: "24.11.2026 10:00" }), whole),
    [`${get} response /time/date_start`],
  ],
  ["time is a number", on(get, ({ body }) => Object.assign(body, { time: 3 }), whole), [`${get} response /time`]],
  ["the response is empty JSON", on(get, becomes({ body: {} }), whole), [`${get} response /result`]],
  [
    "the response is HTML",
    on(get, becomes({ status: 200, type: "text/html", body: "<html>Log in</html>" }), whole),
    [`${get} response`],
  ],
  ["the response does not say that it is JSON", on(get, becomes({ type: "text/html" }), whole), [`${get} response`]],
  ["success has another status", on(get, becomes({ status: 201 }), whole), [`${get} response`]],
  ["the method is gone", on(get, becomes(failing(404, unknown)), whole), [`${get} response`]],
  [
    "select is ignored",
    on(get, ({ body }) => Object.assign(body.result.item, { email: "a@example.com" }), cut),
    [`${get} select /result/item/email`],
  ],
  [
    "select loses a field",
    on(get, ({ body }) => delete body.result.item.name, cut),
    [`${get} select /result/item/name`],
  ],
  [
    "a missing id is taken",
    on(get, becomes({ status: 200, type: "application/json", body: { result: { item: {} } } }), withoutId),
    [`${get} missing-id`],
  ],
  [
    "a missing id has another code",
    on(get, becomes(failing(400, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION")), withoutId),
    [`${get} missing-id /error/code`],
  ],
  ["a missing id has another status", on(get, becomes({ status: 422 }), withoutId), [`${get} missing-id`]],
  [
    "an error has no message",
    on(get, ({ body }) => delete body.error.message, withoutId),
    [`${get} missing-id /error/message`],
  ],
  [
    "the complaints are no list",
    on(get, ({ body }) => Object.assign(body.error, { validation: "id" }), withoutId),
    [`${get} missing-id /error/validation`],
  ],
  [
    "an error's code is a number",
    on(get, ({ body }) => Object.assign(body.error, { code: 100 }), withoutId),
    [`${get} missing-id /error/code`],
  ],
  ["an unknown mailbox is 404", on(get, becomes({ status: 404 }), absent), [`${get} unknown-mailbox`]],
  [
    "an unknown mailbox is an empty success",
    on(get, becomes({ status: 200, type: "application/json", body: { result: { item: {} } } }), absent),
    [`${get} unknown-mailbox`],
  ],
  [
    "the code for an unknown mailbox has another name",
    on(get, ({ body }) => Object.assign(body.error, { code: "BITRIX_REST_V3_EXCEPTION_NOSUCHENTITY" }), absent),
    [`${get} unknown-mailbox /error/code`],
  ],
  [
    "wrong pagination has the code of any wrong parameter",
    on(list, becomes(failing(400, validation)), ({ pagination }) => Object(pagination).limit === "text"),
    [`${list} pagination-limit-as-text /error/code`],
  ],
  [
    "a wrong parameter breaks the portal",
    on(list, becomes(failing(500, "TypeError")), ({ name }) => name === 24),
    [`${list} name-as-number /error/code`],
  ],
  [
    "an unknown method is a bad request",
    on("mail.no.such.method", becomes({ status: 400 })),
    ["any method unknown-method"],
  ],
  [
    "an unknown method is a success",
    on("mail.no.such.method", becomes({ status: 200, type: "application/json", body: { result: null } })),
    ["any method unknown-method"],
  ],
  [
    "any token is good",
    (response, { token }) => {
      if (token === "no-such-token") Object.assign(response, { status: 200, body: { result: { items: [] } } });
    },
    ["any method bad-token"],
  ],
  [
    "a bad token is a bad request",
    (response, { token }) => {
      if (token === "no-such-token") response.status = 400;
    },
    ["any method bad-token", "any method bad-token"],
  ],
];

describe("check --webhook finds, and nothing else, that", () => {
  it("has at least 20 cases", () => expect(drifts.length).toBeGreaterThanOrEqual(20));

  it.each(drifts)("%s", async (_what, alter, expected) => {
    const findings = await run(alter);
    expect(places(findings)).toEqual(expected);
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(1);
  });
});

// What a portal may do without breaking the contract.
const liberties: [string, Alter, (findings: Finding[]) => void][] = [
  [
    "behaves as documented",
    () => {},
    (all) => expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(["kept"])),
  ],
  [
    "adds a field",
    on(get, ({ body }) => Object.assign(body.result.item, { colour: "red" }), whole),
    (all) => expect(found(all, get, "response")).toMatchObject({ outcome: "kept", reason: "new: /result/item/colour" }),
  ],
  [
    "refuses a call under a code that the document does not have",
    on(get, becomes(failing(400, "MAILBOX_LOCKED")), whole),
    (all) =>
      expect(found(all, get, "response")).toMatchObject({
        outcome: "new",
        differences: [{ pointer: "/error/code", got: "MAILBOX_LOCKED, HTTP 400" }],
      }),
  ],
  [
    "complains with 404 under a code that the document does not have",
    on(get, becomes(failing(404, "NO_SUCH_FIELD")), ({ select }) => [select].flat().includes("noSuchField")),
    (all) =>
      expect(found(all, get, "misspelt-select")).toMatchObject({
        outcome: "new",
        differences: [{ pointer: "/error/code", got: "NO_SUCH_FIELD, HTTP 404" }],
      }),
  ],
  [
    "leaves time out",
    ({ body }) => delete body.time,
    (all) => expect(found(all, get, "response")).toMatchObject({ outcome: "kept", reason: "" }),
  ],
  [
    "has no mailbox",
    on(list, ({ body }) => Object.assign(body.result, { items: [] }), nothing),
    (all) =>
      expect(found(all, get, "response")).toMatchObject({
        outcome: "skipped",
        reason: `it needs id, and the response of ${list} has no /result/items/0/id to take it from`,
      }),
  ],
  [
    "ignores a misspelt field",
    on(get, becomes({ status: 200, type: "application/json", body: { result: { item: { id: 1 } } } }), ({ select }) =>
      [select].flat().includes("noSuchField"),
    ),
    (all) =>
      expect(found(all, get, "misspelt-select")).toMatchObject({ outcome: "kept", reason: "the portal accepts it" }),
  ],
  [
    "spells codes as older builds do",
    ({ body }) => {
      if (body.error) body.error.code = String(body.error.code).replace("_EXCEPTION_", "_EXCEPTIONS_");
    },
    (all) => expect(found(all, get, "unknown-mailbox")).toMatchObject({ outcome: "kept" }),
  ],
  [
    "has a mailbox of the documented number",
    on(get, ({ status, type }) => ({ status, type }), absent),
    (all) => expect(found(all, get, "unknown-mailbox")).toMatchObject({ outcome: "kept" }),
  ],
  [
    "refuses for want of scope",
    on(get, becomes(failing(403, "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION"))),
    (all) =>
      expect(all.filter(({ method }) => method === get).map(({ outcome }) => outcome)).toEqual(
        Array.from({ length: 8 }, () => "refused"),
      ),
  ],
  [
    "refuses in the older shape",
    on(get, becomes({ status: 403, type: "application/json", body: { error: "insufficient_scope" } }), whole),
    (all) =>
      expect(found(all, get, "response")).toMatchObject({ outcome: "refused", reason: "insufficient_scope, HTTP 403" }),
  ],
  [
    "refuses a bad token under a code of its own",
    (response, { token }) => {
      if (token === "no-such-token") Object.assign(response, failing(401, "INVALID_CREDENTIALS"));
    },
    (all) => expect(found(all, "any method", "bad-token")).toMatchObject({ outcome: "kept" }),
  ],
  [
    "passes over a key that it does not know",
    on(list, becomes({ status: 200, type: "application/json", body: { result: { items: [] } } }), ({ pagination }) =>
      Object.keys(Object(pagination)).includes("noSuchKey"),
    ),
    (all) => expect(found(all, list, "unknown-pagination-key")).toMatchObject({ reason: "the portal accepts it" }),
  ],
];

const found = (all: Finding[], method: string, check: string) =>
  all.find((each) => each.method === method && each.check === check);

describe("check --webhook calls nothing broken of a portal that", () => {
  it.each(liberties)("%s", async (_what, alter, expected) => {
    const findings = await run(alter);
    expect(places(findings)).toEqual([]);
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(0);
    expected(findings);
  });
});

describe("check --webhook", () => {
  it("calls no method that may write, and says so", async () => {
    const called = new Set<string>();
    const writing = { ...contract, methods: new Map(contract.methods) };
    writing.methods.set(get, { ...contract.methods.get(get)!, safe: false });
    const watching = misbehaving((_response, { method }) => called.add(method));
    const findings = await checkPortal(writing, webhook(mock.webhook), watching, () => {});
    expect([...called]).toEqual(["mail.no.such.method", list]);
    expect(findings.filter(({ method }) => method === get)).toEqual([
      expect.objectContaining({ outcome: "skipped", reason: "it may write, so it is not called" }),
    ]);
  });

  it.each<[string, Alter | Error, RegExp]>([
    [
      "is a website",
      becomes({ status: 200, type: "text/html", body: "<html>" }),
      /this is not a portal: HTTP 200, text\/html$/,
    ],
    ["is JSON of something else", becomes({ status: 200, type: "application/json", body: [] }), /this is not a portal/],
    ["refuses the connection", new TypeError("fetch failed", { cause: new Error("refused") }), /refused/],
  ])("ends at once with exit code 3 when what is there %s", async (_what, alter, reason) => {
    const fetching = alter instanceof Error ? () => Promise.reject(alter) : misbehaving(alter);
    const findings = await checkPortal(contract, webhook(mock.webhook), fetching, () => {});
    expect(findings).toEqual([
      expect.objectContaining({ outcome: "unreachable", reason: expect.stringMatching(reason) }),
    ]);
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(3);
  });

  it.each([403, 410, 500])("ends after one request when a portal says with HTTP %i that it is gone", async (status) => {
    const requests: string[] = [];
    const findings = await run((response, { method }) => {
      requests.push(method);
      Object.assign(response, failing(status, "PORTAL_DELETED"));
    });
    expect(requests).toEqual(["mail.no.such.method"]);
    expect(findings).toEqual([
      expect.objectContaining({
        check: "unknown-method",
        outcome: "unreachable",
        reason: `PORTAL_DELETED, HTTP ${status}`,
      }),
    ]);
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(3);
  });

  it("names the host that a renamed portal redirects to, and ends at once", async () => {
    const headers = { location: "https://new.example.com/rest/api/1/CANARY-7f3a/mail.mailbox.list" };
    const redirecting = async () => new Response(null, { status: 302, headers });
    const findings = await checkPortal(
      contract,
      webhook("https://old.example.com/rest/1/CANARY-7f3a/"),
      redirecting,
      () => {},
    );
    expect(findings).toEqual([
      expect.objectContaining({ outcome: "unreachable", reason: expect.stringContaining("new.example.com") }),
    ]);
    expect(JSON.stringify(findings)).not.toContain("CANARY");
  });

  it("judges a response with a hundred thousand new fields", async () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`field${n}`, n]));
    const findings = await run(on(get, ({ body }) => Object.assign(body.result.item, many), whole));
    expect(found(findings, get, "response")?.outcome).toBe("kept");
    expect(found(findings, get, "response")?.reason).toMatch(/^new: \/result\/item\/field0, .*field19 and 99980 more$/);
  });

  it("judges a response with a hundred thousand wrong items", async () => {
    const many = Array.from({ length: 100_000 }, (_, n) => ({ id: String(n) }));
    const findings = await run(on(list, ({ body }) => Object.assign(body.result, { items: many }), nothing));
    expect(places(findings).filter((place) => place.startsWith(list))).toHaveLength(4);
  });

  it.each<[string, Partial<SentResponse>, string]>([
    [
      "something else responds for the portal",
      { status: 502, type: "text/html", body: "<html>Bad gateway" },
      "something else than the portal responded: HTTP 502, text/html",
    ],
    [
      "the portal has blocked its REST",
      { status: 503, type: "application/json", body: { error: "OVERLOAD_LIMIT" } },
      "OVERLOAD_LIMIT, HTTP 503",
    ],
  ])("ends at once, with exit code 3, when %s", async (_what, response, reason) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const findings = await run(on(get, becomes(response), whole));
    vi.restoreAllMocks();
    expect(places(findings)).toEqual([]);
    expect(findings.at(-1)).toMatchObject({ method: get, check: "response", outcome: "unreachable", reason });
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(3);
  });

  it("shows no token and no value, wherever a portal repeats them", async () => {
    const token = "CANARY-7f3a";
    const echo: Alter = (response) => {
      if (response.body.error) response.body.error = { code: token, message: token, validation: [{ field: token }] };
      else response.body.result = { [token]: token, items: [{ id: token, name: [token], [token]: 1 }] };
    };
    const naming: Alter = ({ body }) => Object.assign(body.result ?? {}, { [token]: 1 });
    const echoing = webhook(mock.webhook.replace("any-token", token));
    const named = await checkPortal(contract, echoing, misbehaving(naming), () => {});
    expect(found(named, list, "response")).toMatchObject({ outcome: "kept", reason: "new: /result/***" });
    expect(JSON.stringify(named)).not.toContain(token);
    const findings = await checkPortal(contract, echoing, misbehaving(echo), () => {});
    expect(places(findings)).not.toEqual([]);
    expect(JSON.stringify(findings)).toContain("***");
    expect(JSON.stringify(findings)).not.toContain(token);
    const shouting: Alter = ({ body }) => Object.assign(body, body.error && failing(400, token.toLowerCase()).body);
    const shouted = await checkPortal(contract, echoing, misbehaving(shouting), () => {});
    expect(places(shouted)).not.toEqual([]);
    expect(JSON.stringify(shouted)).not.toContain(token.toLowerCase());
  });

  it("ends with exit code 3 when the webhook is refused, for then nothing is known", async () => {
    const denied = becomes(failing(401, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"));
    const findings = await run(
      (response, request) => request.method !== "mail.no.such.method" && denied(response, request),
    );
    expect(places(findings)).toEqual([]);
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(3);
  });
});
