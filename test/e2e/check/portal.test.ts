import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Contract, readMethods } from "../../../src/check/contract.js";
import { checkPortal } from "../../../src/check/portal/check-portal.js";
import { exitCode, type Finding } from "../../../src/check/report/finding.js";
import { bundleUrl } from "../../../src/document/bundle.js";
import { webhook } from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { type Alter, failing, misbehaving, on, type Reply } from "./misbehaving.js";

const list = "mail.mailbox.list";
const get = "mail.mailbox.get";
const validation = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";
const unknown = "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION";

let mock: Mock;
let contract: Contract;
beforeAll(async () => {
  mock = await startMock();
  contract = await readMethods(bundleUrl);
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
  (other: Partial<Reply>): Alter =>
  (reply) =>
    void Object.assign(reply, other);
const nothing = (params: object) => Object.keys(params).length === 0;
const whole = ({ id, ...rest }: Record<string, unknown>) => id === 1 && nothing(rest);
const cut = ({ select }: Record<string, unknown>) => Array.isArray(select) && !select.includes("emial");
const withoutId = ({ id, select }: Record<string, unknown>) => id === undefined && select !== undefined;
const absent = ({ id }: Record<string, unknown>) => id === 404 || id === 2 ** 31 - 1;

// What a portal could do one day, and every place at which the check must then find it broken.
const drifts: [string, Alter, string[]][] = [
  [
    "a field of a listed mailbox is gone",
    on(list, ({ body }) => delete body.result.items[0].senderName, nothing),
    [`${list} reply /result/items/0/senderName`],
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
    [`${list} reply /result/items/1/email`],
  ],
  [
    "a field of a listed mailbox is null",
    on(list, ({ body }) => Object.assign(body.result.items[0], { name: null }), nothing),
    [`${list} reply /result/items/0/name`],
  ],
  [
    "a field of a listed mailbox has become an object",
    on(list, ({ body }) => Object.assign(body.result.items[0], { email: { address: "a@example.com" } }), nothing),
    [`${list} reply /result/items/0/email`],
  ],
  [
    "the list is a bare array",
    on(list, ({ body }) => Object.assign(body, { result: body.result.items }), nothing),
    [`${list} reply /result`],
  ],
  [
    "the list has another name",
    on(list, ({ body }) => Object.assign(body, { result: { mailboxes: body.result.items } }), nothing),
    [`${list} reply /result/items`],
  ],
  [
    "an item of the list is no object",
    on(list, ({ body }) => body.result.items.push("mailbox"), nothing),
    [`${list} reply /result/items/1`],
  ],
  ["the list needs a parameter now", on(list, becomes(failing(400, validation)), nothing), [`${list} reply`]],
  [
    "the mailbox is not below item",
    on(get, ({ body }) => Object.assign(body, { result: body.result.item }), whole),
    [`${get} reply /result/item`],
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
    [`${get} reply /result/item/email`],
  ],
  [
    "the id has become a text",
    on(get, ({ body }) => Object.assign(body.result.item, { id: "1" }), whole),
    [`${get} reply /result/item/id`],
  ],
  [
    "the id has a fraction",
    on(get, ({ body }) => Object.assign(body.result.item, { id: 1.5 }), whole),
    [`${get} reply /result/item/id`],
  ],
  [
    "a duration is a text",
    on(get, ({ body }) => Object.assign(body.time, { duration: "0.1" }), whole),
    [`${get} reply /time/duration`],
  ],
  [
    "a moment is written as people write it",
    on(get, ({ body }) => Object.assign(body.time, { date_start: "24.11.2026 10:00" }), whole),
    [`${get} reply /time/date_start`],
  ],
  ["time is a number", on(get, ({ body }) => Object.assign(body, { time: 3 }), whole), [`${get} reply /time`]],
  ["the reply is empty JSON", on(get, becomes({ body: {} }), whole), [`${get} reply /result`]],
  [
    "the reply is HTML",
    on(get, becomes({ status: 200, type: "text/html", body: "<html>Log in</html>" }), whole),
    [`${get} reply`],
  ],
  ["the reply does not say that it is JSON", on(get, becomes({ type: "text/html" }), whole), [`${get} reply`]],
  ["success has another status", on(get, becomes({ status: 201 }), whole), [`${get} reply`]],
  ["the method is gone", on(get, becomes(failing(404, unknown)), whole), [`${get} reply`]],
  [
    "a listed mailbox is a fault under a code that is not documented",
    on(get, becomes(failing(400, "MAILBOX_LOCKED")), whole),
    [`${get} reply`, `${get} reply /error/code`],
  ],
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
    on(list, becomes(failing(400, validation)), ({ pagination }) => Object(pagination).limit === "abc"),
    [`${list} limit-as-text /error/code`],
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
    (reply, { token }) => {
      if (token === "no-such-token") Object.assign(reply, { status: 200, body: { result: { items: [] } } });
    },
    ["any method bad-token"],
  ],
  [
    "a bad token is a bad request",
    (reply, { token }) => {
      if (token === "no-such-token") reply.status = 400;
    },
    ["any method bad-token", "any method bad-token"],
  ],
];

describe("check --webhook finds of a portal, and nothing besides, that", () => {
  it("plants at least 20 drifts", () => expect(drifts.length).toBeGreaterThanOrEqual(20));

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
    (all) => expect(found(all, get, "reply")).toMatchObject({ outcome: "kept", reason: "new: /result/item/colour" }),
  ],
  [
    "leaves time out",
    ({ body }) => delete body.time,
    (all) => expect(found(all, get, "reply")).toMatchObject({ outcome: "kept", reason: "" }),
  ],
  [
    "has no mailbox",
    on(list, ({ body }) => Object.assign(body.result, { items: [] }), nothing),
    (all) =>
      expect(found(all, get, "reply")).toMatchObject({
        outcome: "skipped",
        reason: `it needs id, and the reply of ${list} has no /result/items/0/id to take it from`,
      }),
  ],
  [
    "ignores a misspelt field",
    on(get, becomes({ status: 200, type: "application/json", body: { result: { item: { id: 1 } } } }), ({ select }) =>
      [select].flat().includes("emial"),
    ),
    (all) =>
      expect(found(all, get, "misspelt-field")).toMatchObject({ outcome: "kept", reason: "the portal takes it" }),
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
      expect(found(all, get, "reply")).toMatchObject({ outcome: "refused", reason: "insufficient_scope, HTTP 403" }),
  ],
  [
    "refuses a bad token under a code of its own",
    (reply, { token }) => {
      if (token === "no-such-token") Object.assign(reply, failing(401, "INVALID_CREDENTIALS"));
    },
    (all) => expect(found(all, "any method", "bad-token")).toMatchObject({ outcome: "kept" }),
  ],
  [
    "passes over a key that it does not know",
    on(list, becomes({ status: 200, type: "application/json", body: { result: { items: [] } } }), ({ pagination }) =>
      Object.keys(Object(pagination)).includes("size"),
    ),
    (all) => expect(found(all, list, "unknown-pagination-key")).toMatchObject({ reason: "the portal takes it" }),
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
  it("asks no method that may write, and says so", async () => {
    const asked = new Set<string>();
    const writing = { ...contract, methods: new Map(contract.methods) };
    writing.methods.set(get, { ...contract.methods.get(get)!, safe: false });
    const watching = misbehaving((_reply, { method }) => asked.add(method));
    const findings = await checkPortal(writing, webhook(mock.webhook), watching, () => {});
    expect([...asked]).toEqual(["mail.no.such.method", list]);
    expect(findings.filter(({ method }) => method === get)).toEqual([
      expect.objectContaining({ outcome: "skipped", reason: "it may write, so it is not called" }),
    ]);
  });

  it.each<[string, Alter | Error, RegExp]>([
    ["is a website", becomes({ status: 200, type: "text/html", body: "<html>" }), /no portal: HTTP 200, text\/html$/],
    ["is JSON of something else", becomes({ status: 200, type: "application/json", body: [] }), /no portal/],
    [
      "refuses the connection",
      new TypeError("fetch failed", { cause: new Error("refused") }),
      /^no response: refused\./,
    ],
  ])("ends at once with exit code 3 when what is there %s", async (_what, alter, reason) => {
    const fetching = alter instanceof Error ? () => Promise.reject(alter) : misbehaving(alter);
    const findings = await checkPortal(contract, webhook(mock.webhook), fetching, () => {});
    expect(findings).toEqual([
      expect.objectContaining({ outcome: "unreachable", reason: expect.stringMatching(reason) }),
    ]);
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(3);
  });

  it.each<[string, Partial<Reply>, string]>([
    [
      "something else answers for the portal",
      { status: 502, type: "text/html", body: "<html>Bad gateway" },
      "something else answered than the portal: HTTP 502, text/html",
    ],
    [
      "the portal has blocked its REST",
      { status: 503, type: "application/json", body: { error: "OVERLOAD_LIMIT" } },
      "OVERLOAD_LIMIT, HTTP 503",
    ],
  ])("ends at once, with exit code 3, when %s", async (_what, answer, reason) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const findings = await run(on(get, becomes(answer), whole));
    vi.restoreAllMocks();
    expect(places(findings)).toEqual([]);
    expect(findings.at(-1)).toMatchObject({ method: get, check: "reply", outcome: "unreachable", reason });
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(3);
  });

  it("shows no token, nor any value, wherever a portal repeats them", async () => {
    const token = "CANARY-7f3a";
    const echo: Alter = (reply) => {
      if (reply.body.error) reply.body.error = { code: token, message: token, validation: [{ field: token }] };
      else reply.body.result = { [token]: token, items: [{ id: token, name: [token], [token]: 1 }] };
    };
    const naming: Alter = ({ body }) => Object.assign(body.result ?? {}, { [token]: 1 });
    const echoing = webhook(mock.webhook.replace("any-token", token));
    const named = await checkPortal(contract, echoing, misbehaving(naming), () => {});
    expect(found(named, list, "reply")).toMatchObject({ outcome: "kept", reason: "new: /result/***" });
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

  it("ends with exit code 3 when the webhook is not accepted, for then nothing is known", async () => {
    const denied = becomes(failing(401, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION"));
    const findings = await run((reply, asked) => asked.method !== "mail.no.such.method" && denied(reply, asked));
    expect(places(findings)).toEqual([]);
    expect(exitCode({ subject: "portal", version: "", findings })).toBe(3);
  });
});
