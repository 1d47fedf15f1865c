import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type BodyReader,
  createClient,
  type Fetch,
  type FetchResponse,
  type LogRecord,
  oauth,
  webhook,
} from "../../../src/index.js";
import { validate } from "../../../src/layers/validate.js";
import { contracts } from "../../contract/document.js";
import { shown } from "../../unit/failure.js";
import { methodNames, untyped } from "../../unit/untyped.js";
import { timed, type Watch } from "./clock.js";
import { faults } from "./faults.js";
import { type Answer, json, type Portal, startPortal } from "./portal.js";

const [method = ""] = methodNames;

// Each begins and ends with a mark that most encodings leave as it is, so that no part of a secret goes unnoticed.
const secret = (name: string) => `kanari${name}7"/\\%ü&=+${name}8kanari`;
const hook = secret("wh");
const [access, refresh, app] = [secret("at"), secret("rt"), secret("cs")] as const;
const [newAccess, newRefresh] = [secret("na"), secret("nr")] as const;
const pair = { access_token: newAccess, refresh_token: newRefresh, expires_in: 3600 };

/** Where a text shows a secret or a part of one, also encoded, with what is around it. */
const leaks = (text: string) =>
  readings(text).flatMap((reading) => reading.match(/.{0,60}(kanari\w|\d8kan|8kanari).{0,20}/gi) ?? []);

/** The text, and what it can be decoded to. */
function readings(text: string): string[] {
  const unescaped = text
    .replace(/(?:%(?:25)*|\\+u00|&#x)([\da-f]{2});?/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
  const base64 = unescaped.match(/[\w+/-]{8,}/g) ?? [];
  const positions = [0, 1, 2, 3];
  return [
    text,
    unescaped,
    ...base64.flatMap((run) => positions.map((at) => Buffer.from(run.slice(at), "base64").toString())),
  ];
}

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
const credentials = [
  ["webhook", byWebhook, [hook]],
  ["application", byToken, [access, refresh, app]],
] as const;

type Body = { getReader(): BodyReader };

/** Resolves when the client has read the response to its end, or has failed to. */
function readToItsEnd({ body }: FetchResponse): Promise<void> {
  return new Promise((ended) => {
    if (!body) return ended();
    const getReader = body.getReader.bind(body) as Body["getReader"];
    (body as Body).getReader = () => {
      const reader = getReader();
      const read = async () => {
        const part = reader.read();
        part.then(
          ({ done }) => done && ended(),
          () => ended(),
        );
        return part;
      };
      return { read, cancel: () => reader.cancel() };
    };
  });
}

/** Calls through every layer, and expects an error that shows no secret, nor a part of one. */
async function expectNoLeak(auth = byWebhook(), fetching: Fetch = fetch, hangs?: Portal["hangs"], ends = "Error") {
  const options = ({ log, fetch: watched, hold }: Watch) => ({
    fetch(url: string, init: RequestInit) {
      if (!url.startsWith("https://oauth.bitrix.info/")) return watched(url, init);
      const answer = fetching(server.origin + new URL(url).pathname, init);
      hold(answer.then(readToItsEnd));
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

describe.each(credentials)("no secret of a %s is shown", (_kind, auth) => {
  it.each(faults)("when the portal sends $name", async ({ answer, hangs }) => {
    portal.answers = [answer];
    await expectNoLeak(auth(), fetch, hangs && portal.hangs);
  });
});

describe("no secret of an application is shown", () => {
  const refusing = json({ error: "expired_token", error_description: "No." }, 401);

  it.each(faults.filter(({ hangs }) => !hangs))("when the authorization server sends $name", async ({ answer }) => {
    portal.answers = [refusing];
    server.answers = [answer];
    await expectNoLeak(byToken(), fetch, undefined, "AuthError");
  });

  it.each([
    ["the new tokens and more", JSON.stringify(pair) + newAccess],
    ["the new access token alone", newAccess],
    ["the new access token alone, as JSON", JSON.stringify(newAccess)],
    ["a broken pair", JSON.stringify(pair).replace(",", " ")],
    ["one token of two", JSON.stringify({ access_token: newAccess })],
    ["a good token and an empty one", JSON.stringify({ access_token: newAccess, refresh_token: "" })],
    ["a token with a line break", JSON.stringify({ ...pair, access_token: `${newAccess}\n${newAccess}` })],
    [
      "new tokens beside an error that repeats them",
      JSON.stringify({ access_token: newAccess, error: newAccess, error_description: `${newAccess} is new` }),
    ],
    [
      "what it was sent, as an error",
      JSON.stringify({ error: `${access} ${refresh} ${app}`, error_description: [access, refresh, app] }),
    ],
  ])("when the authorization server sends %s", async (_what, body) => {
    portal.answers = [refusing];
    server.answers = [(_seen, response) => response.end(body)];
    await expectNoLeak(byToken(), fetch, undefined, "AuthError");
  });

  it("when onTokens throws the tokens", async () => {
    portal.answers = [refusing];
    const full = (tokens: object): void => {
      throw Object.assign(new Error(`could not store ${JSON.stringify(tokens)}`), { tokens });
    };
    expect(await expectNoLeak(byToken(full), fetch, undefined, "AuthError")).toMatchObject({
      code: "RENEWAL_FAILED",
    });
  });

  it("when the renewed tokens are refused, old and new", async () => {
    const message = [access, refresh, app, newAccess, newRefresh].join(" ");
    portal.answers = [refusing, json({ error: message, error_description: message }, 401)];
    await expectNoLeak(byToken(), fetch, undefined, "AuthError");
    expect(server.seen).toHaveLength(1);
  });
});

describe("no secret is shown when a response", () => {
  const echoing = (body: (all: string) => unknown): Answer => {
    return (seen, response) => json(body(seen.path + decodeURIComponent(seen.path) + seen.body), 400)(seen, response);
  };

  const documented = contracts.flatMap(({ replies }) => replies.filter(({ status }) => status >= 400));
  const examples = [...new Map(documented.map((reply) => [`${reply.status} ${reply.key}`, reply]))];
  it.each(examples.flatMap(([name, reply]) => credentials.map(([kind, auth]) => ({ name, kind, auth, reply }))))(
    "is the documented $name and repeats what was sent with a $kind",
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
      await expectNoLeak(auth());
    },
  );

  const encoded: [string, (all: string) => string][] = [
    ["in capitals", (all) => all.toUpperCase()],
    ["in small letters", (all) => all.toLowerCase()],
    ["percent-encoded", (all) => encodeURIComponent(all)],
    ["percent-encoded in small letters", (all) => encodeURIComponent(all).toLowerCase()],
    ["percent-encoded twice", (all) => encodeURIComponent(encodeURIComponent(all))],
    ["escaped for a form", (all) => `${new URLSearchParams({ "": all })}`],
    ["escaped for JSON twice", (all) => JSON.stringify(JSON.stringify(all))],
    ["escaped for JSON letter by letter", (all) => all.replace(/./g, (char) => `\\u${hex(char).padStart(4, "0")}`)],
    ["escaped for HTML letter by letter", (all) => all.replace(/./g, (char) => `&#x${hex(char)};`)],
    ...[0, 1, 2].flatMap((position): [string, (all: string) => string][] => [
      [`in base64, position ${position}`, (all) => Buffer.from("-".repeat(position) + all).toString("base64")],
      [`in base64url, position ${position}`, (all) => Buffer.from("-".repeat(position) + all).toString("base64url")],
    ]),
  ];
  const hex = (char: string) => char.charCodeAt(0).toString(16);

  const cases = encoded.flatMap(([how, encode]) =>
    credentials.map(([kind, auth, secrets]) => ({ how, encode, kind, auth, secrets })),
  );
  it.each(cases)("repeats the secrets of a $kind $how", async ({ encode, auth, secrets }) => {
    const bodies = secrets.map(encode).flatMap((text) => {
      const objects = [
        { error: { code: text, message: text } },
        { error: text, error_description: text },
        { [text]: text },
      ];
      return [text, ...objects.map((body) => JSON.stringify(body))];
    });
    for (const body of bodies) {
      portal.answers = [(_seen, response) => response.writeHead(400, { "x-echo": encodeURIComponent(body) }).end(body)];
      await expectNoLeak(auth());
    }
  });

  it.each(credentials)("has what was sent with a %s as its code", async (_kind, auth) => {
    portal.answers = [echoing((all) => ({ error: { code: all, message: all } }))];
    await expectNoLeak(auth());
    portal.answers = [echoing((all) => ({ error: all, error_description: all }))];
    await expectNoLeak(auth());
  });

  it.each(credentials)("has what was sent with a %s where no string is expected", async (_kind, auth) => {
    portal.answers = [
      echoing((all) => ({ error: { code: "X", message: [all], validation: [{ field: [all], message: all }] } })),
    ];
    await expectNoLeak(auth());
  });

  it.each(credentials)(
    "is a success, but not as documented, and repeats what was sent with a %s",
    async (_kind, auth) => {
      portal.answers = [
        (seen, response) => json({ result: seen.path + seen.body, time: seen.body, [seen.path]: 1 })(seen, response),
      ];
      await expectNoLeak(auth(), fetch, undefined, "ContractError");
    },
  );

  it("redirects to a host named after the secret", async () => {
    portal.answers = [
      (_seen, response) => response.writeHead(302, { location: "//kanariMixed8kanari.example/" }).end(),
    ];
    await expectNoLeak(webhook(`${portal.origin}/rest/1/kanariMixed8kanari/`), fetch, undefined, "RedirectError");
  });
});

describe("no secret is shown when fetch throws", () => {
  const thrown: [string, (all: string) => unknown][] = [
    ["an error", (all) => new Error(all)],
    [
      "an error with it in every property",
      (all) => Object.assign(new TypeError(all), { code: all, url: all, init: { body: all } }),
    ],
    ["an error with that name", (all) => Object.assign(new Error("no"), { name: all })],
    ["causes", (all) => new Error(all, { cause: new Error(all, { cause: { message: all, code: all, all } }) })],
    ["a circle of causes", circle],
    ["many causes", (all) => Array.from({ length: 20 }).reduce((cause) => new Error(all, { cause }), all)],
    ["many errors", (all) => new AggregateError([new Error(all), all], all)],
    ["a string", (all) => all],
    ["an object", (all) => ({ all, message: { all }, toString: () => all })],
    ["an object whose message is an array", (all) => ({ message: [all, [all]] })],
    ["an array", (all) => [all, { all }]],
    ["a symbol", (all) => Symbol(all)],
    ["a function", (all) => Object.defineProperty(() => all, "name", { value: all })],
    ["a Response", (all) => new Response(all, { headers: { "x-all": encodeURIComponent(all) } })],
    ["an unrequested abort", (all) => new DOMException(all, "AbortError")],
    ["nothing", () => undefined],
    ["an object that cannot be converted to a string", () => ({ message: Object.create(null) })],
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

  it.each(
    thrown.flatMap(([what, make]) => credentials.map(([kind, auth, secrets]) => ({ what, make, kind, auth, secrets }))),
  )("$what, in a call with a $kind", async ({ make, auth, secrets }) => {
    const throwing: Fetch = () => Promise.reject(make(secrets.join(" ")));
    await expectNoLeak(auth(), throwing, undefined, "NetworkError");
  });

  it.each(thrown)("%s, during a renewal", async (_what, make) => {
    portal.answers = [json({ error: "expired_token" }, 401)];
    const all = [access, refresh, app].join(" ");
    const throwing: Fetch = (url, init) =>
      url.startsWith(server.origin) ? Promise.reject(make(all)) : fetch(url, init);
    await expectNoLeak(byToken(), throwing, undefined, "AuthError");
  });
});
