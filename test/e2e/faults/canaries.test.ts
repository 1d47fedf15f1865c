import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient, type Fetch, type LogRecord, oauth, webhook } from "../../../src/index.js";
import { validate } from "../../../src/layers/validate.js";
import { contracts } from "../../contract/document.js";
import { shown } from "../../unit/failure.js";
import { methodNames, untyped } from "../../unit/untyped.js";
import { timed, type Watch } from "./clock.js";
import { faults } from "./faults.js";
import { type Answer, json, type Portal, startPortal } from "./portal.js";

const [method = ""] = methodNames;

// Each begins and ends with a mark that looks the same however the secret is escaped, so that no part of it gets out.
const secret = (name: string) => `kanari${name}7"/\\% ü&=+${name}8kanari`;
const hook = secret("wh");
const [access, refresh, app] = [secret("at"), secret("rt"), secret("cs")] as const;
const [newAccess, newRefresh] = [secret("na"), secret("nr")] as const;
const pair = { access_token: newAccess, refresh_token: newRefresh, expires_in: 3600 };

/** Where a text shows a secret or a part of one, with what stands around it. */
const leaks = (text: string) => text.match(/.{0,60}(kanari\w|\d8kan|8kanari).{0,20}/gi) ?? [];

let portal: Portal;
let server: Portal;
let records: LogRecord[];
beforeEach(async () => {
  records = [];
  vi.spyOn(Math, "random").mockReturnValue(0);
  [portal, server] = await Promise.all([startPortal(), startPortal(json(pair))]);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await Promise.all([portal.close(), server.close()]);
});

const byWebhook = () => webhook(`${portal.origin}/rest/1/${encodeURIComponent(hook)}/`);
const byToken = (onTokens?: (tokens: object) => void) =>
  oauth({
    address: portal.origin,
    accessToken: access,
    refreshToken: refresh,
    clientId: "app",
    clientSecret: app,
    ...(onTokens && { onTokens }),
  });
const ways = [
  ["webhook", byWebhook, [hook]],
  ["application", byToken, [access, refresh, app]],
] as const;

/** Calls through every layer, and expects a failure that shows no secret, nor a part of one. */
async function keepsSilent(auth = byWebhook(), fetching: Fetch = fetch, hangs?: Portal["hangs"], ends = "Error") {
  const options = ({ log, fetch: watched, hold }: Watch) => ({
    fetch(url: string, init: RequestInit) {
      if (!url.startsWith("https://oauth.bitrix.info/")) return watched(url, init);
      const answer = fetching(server.origin + new URL(url).pathname, init);
      hold(answer.then((response) => response.clone().text()));
      return answer;
    },
    log: (record: LogRecord) => [records.push(record), log(record)],
    validate,
  });
  const { outcome } = await timed(
    (watch) => untyped(createClient(auth, options(watch)), method).withResponse({ id: 1 }),
    hangs,
    fetching,
  );
  expect(outcome).toMatchObject({ status: "rejected", reason: { name: expect.stringMatching(`${ends}$`) } });
  const { reason } = outcome as PromiseRejectedResult;
  for (const text of [
    shown(reason),
    inspect(reason, { showHidden: true, depth: null, getters: true }),
    shown(records),
  ]) {
    expect(leaks(text)).toEqual([]);
  }
  return reason;
}

describe.each(ways)("no secret of a %s is shown", (_kind, auth) => {
  it.each(faults)("when the portal answers with $name", async ({ answer, hangs }) => {
    portal.answers = [answer];
    await keepsSilent(auth(), fetch, hangs && portal.hangs);
  });
});

describe("no secret of an application is shown", () => {
  const refusing = json({ error: "expired_token", error_description: "No." }, 401);

  it.each(faults.filter(({ hangs }) => !hangs))(
    "when the authorization server answers with $name",
    async ({ answer }) => {
      portal.answers = [refusing];
      server.answers = [answer];
      await keepsSilent(byToken(), fetch, undefined, "AuthError");
    },
  );

  it.each([
    ["the new tokens and more", JSON.stringify(pair) + newAccess],
    ["the new access token alone", newAccess],
    ["the new access token alone, as JSON", JSON.stringify(newAccess)],
    ["a broken pair", JSON.stringify(pair).replace(",", " ")],
    ["one token of two", JSON.stringify({ access_token: newAccess })],
    [
      "what it was sent, as an error",
      JSON.stringify({ error: `${access} ${refresh} ${app}`, error_description: [access, refresh, app] }),
    ],
  ])("when the authorization server answers with %s", async (_what, body) => {
    portal.answers = [refusing];
    server.answers = [(_seen, response) => response.end(body)];
    await keepsSilent(byToken(), fetch, undefined, "AuthError");
  });

  it("when onTokens throws the tokens", async () => {
    portal.answers = [refusing];
    const full = (tokens: object): void => {
      throw Object.assign(new Error(`could not store ${JSON.stringify(tokens)}`), { tokens });
    };
    expect(await keepsSilent(byToken(full), fetch, undefined, "AuthError")).toMatchObject({
      code: "RENEWAL_FAILED",
    });
  });

  it("when the renewed tokens are refused, old and new", async () => {
    const message = [access, refresh, app, newAccess, newRefresh].join(" ");
    portal.answers = [refusing, json({ error: message, error_description: message }, 401)];
    await keepsSilent(byToken(), fetch, undefined, "AuthError");
    expect(server.seen).toHaveLength(1);
  });
});

describe("no secret is shown of a reply that", () => {
  const told = (reply: (all: string) => unknown): Answer => {
    return (seen, response) => json(reply(seen.path + decodeURIComponent(seen.path) + seen.body), 400)(seen, response);
  };

  const documented = contracts.flatMap(({ replies }) => replies.filter(({ status }) => status >= 400));
  const examples = [...new Map(documented.map((reply) => [`${reply.status} ${reply.key}`, reply]))];
  it.each(examples.flatMap(([name, reply]) => ways.map(([kind, auth]) => ({ name, kind, auth, reply }))))(
    "is documented as $name and repeats what a $kind sent",
    async ({ reply: { status, value }, auth }) => {
      portal.answers = [
        (seen, response) => {
          const all = [seen.path, decodeURIComponent(seen.path), seen.body].join(" ");
          const filled = JSON.parse(JSON.stringify(value), (key, text) =>
            /^(message|error_description|field)$/.test(key) ? text + all : text,
          );
          json(filled, status, { "x-echo": encodeURIComponent(all), "retry-after": encodeURIComponent(all) })(
            seen,
            response,
          );
        },
      ];
      await keepsSilent(auth());
    },
  );

  it.each(ways)("gives what a %s sent as its code", async (_kind, auth) => {
    portal.answers = [told((all) => ({ error: { code: all, message: all } }))];
    await keepsSilent(auth());
    portal.answers = [told((all) => ({ error: all, error_description: all }))];
    await keepsSilent(auth());
  });

  it.each(ways)("gives what a %s sent where no text is expected", async (_kind, auth) => {
    portal.answers = [
      told((all) => ({ error: { code: "X", message: [all], validation: [{ field: [all], message: all }] } })),
    ];
    await keepsSilent(auth());
  });

  it.each(ways)("succeeds, but not as documented, and repeats what a %s sent", async (_kind, auth) => {
    portal.answers = [
      (seen, response) => json({ result: seen.path + seen.body, time: seen.body, [seen.path]: 1 })(seen, response),
    ];
    await keepsSilent(auth(), fetch, undefined, "ContractError");
  });

  it("points to a place named after the secret", async () => {
    portal.answers = [
      (_seen, response) => response.writeHead(302, { location: "//kanariMixed8kanari.example/" }).end(),
    ];
    await keepsSilent(webhook(`${portal.origin}/rest/1/kanariMixed8kanari/`), fetch, undefined, "RedirectError");
  });
});

describe("no secret is shown of a fetch that throws", () => {
  const thrown: [string, (all: string) => unknown][] = [
    ["an error", (all) => new Error(all)],
    ["an error full of it", (all) => Object.assign(new TypeError(all), { code: all, url: all, init: { body: all } })],
    ["an error of that name", (all) => Object.assign(new Error("no"), { name: all })],
    ["causes", (all) => new Error(all, { cause: new Error(all, { cause: { message: all, code: all, all } }) })],
    ["a circle of causes", circle],
    ["many causes", (all) => Array.from({ length: 20 }).reduce((cause) => new Error(all, { cause }), all)],
    ["many errors", (all) => new AggregateError([new Error(all), all], all)],
    ["a text", (all) => all],
    ["an object", (all) => ({ all, message: { all }, toString: () => all })],
    ["an object whose message is an array", (all) => ({ message: [all, [all]] })],
    ["an array", (all) => [all, { all }]],
    ["a symbol", (all) => Symbol(all)],
    ["a function", (all) => Object.defineProperty(() => all, "name", { value: all })],
    ["a Response", (all) => new Response(all, { headers: { "x-all": encodeURIComponent(all) } })],
    ["an abort that nobody asked for", (all) => new DOMException(all, "AbortError")],
    ["nothing", () => undefined],
    ["an object without a text form", () => ({ message: Object.create(null) })],
    ["an object whose message cannot be read", (all) => unreadable("message", all)],
    ["an object whose cause cannot be read", (all) => unreadable("cause", all)],
  ];

  function circle(all: string): Error {
    const error = new Error(all);
    error.cause = error;
    return error;
  }

  function unreadable(key: string, all: string): object {
    return Object.defineProperty({}, key, {
      get() {
        throw new Error(all);
      },
    });
  }

  it.each(thrown.flatMap(([what, make]) => ways.map(([kind, auth, secrets]) => ({ what, make, kind, auth, secrets }))))(
    "$what, in a call of a $kind",
    async ({ make, auth, secrets }) => {
      const throwing: Fetch = () => Promise.reject(make(secrets.join(" ")));
      await keepsSilent(auth(), throwing, undefined, "NetworkError");
    },
  );

  it.each(thrown)("%s, at a renewal", async (_what, make) => {
    portal.answers = [json({ error: "expired_token" }, 401)];
    const all = [access, refresh, app].join(" ");
    const throwing: Fetch = (url, init) =>
      url.startsWith(server.origin) ? Promise.reject(make(all)) : fetch(url, init);
    await keepsSilent(byToken(), throwing, undefined, "AuthError");
  });
});
