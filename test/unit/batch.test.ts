import { afterEach, describe, expect, it, vi } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { webhook } from "../../src/auth/webhook.js";
import { BatchError, batch, type Command } from "../../src/batch.js";
import { ref, refArray } from "../../src/batch-reference.js";
import { createClient } from "../../src/client.js";
import { Bitrix24Error, LimitError, NotFoundError } from "../../src/errors.js";

type Wire = { method: string; query: { id?: number }; as?: string };

const auth = webhook("https://portal.example/rest/1/t0ken/");
const read = (id: number): Command => ["mail.mailbox.get", { id }];
const write: Command = ["mail.message.createtask", { messageId: 1 }];
const notFound = { code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", message: "no such mailbox" };

/** A client of a portal that knows no mailbox with one of the ids, and what was sent. */
function portal(missing: number[] = [], fails?: () => Response, maxWait = 0) {
  const sent: { url: string; headers: Headers; commands: Wire[] }[] = [];
  const fetch = async (url: string, { body, headers }: RequestInit) => {
    const parsed = JSON.parse(String(body));
    const isBatch = url.endsWith("/batch");
    const commands: Wire[] = isBatch ? parsed : [{ method: url.replace(/.*\//, ""), query: parsed }];
    sent.push({ url, headers: new Headers(headers), commands });
    if (fails) return fails();
    if (commands.some(({ query }) => missing.includes(query.id ?? 0)))
      return Response.json({ error: notFound }, { status: 400 });
    const results = commands.map(({ query }) => ({ item: { id: query.id } }));
    return Response.json({ result: isBatch ? results : results[0] });
  };
  const options = { fetch, limit: false, retry: { attempts: 3, maxWait } } as const;
  return {
    sent,
    b24: createClient(auth, options),
    application: createClient(oauth({ address: "portal.example", accessToken: "t0ken" }), options),
  };
}

const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  const [settled] = await Promise.allSettled([promise]);
  return settled.status === "rejected" ? settled.reason : expect.unreachable("it resolved");
};

afterEach(() => vi.unstubAllGlobals());

describe("the method batch itself", () => {
  it("sends the commands as they are, as a call that may write, without an idempotency key", async () => {
    const { b24, sent } = portal();
    const commands = [{ method: "mail.mailbox.get", query: { id: 7 }, as: "box" }];
    expect(await b24.batch(commands)).toEqual([{ item: { id: 7 } }]);
    expect(sent).toMatchObject([{ url: "https://portal.example/rest/api/1/t0ken/batch", commands }]);
    expect(sent[0]?.headers.has("Idempotency-Key")).toBe(false);
  });

  it("sends the token of an application in a header, and nothing in a browser", async () => {
    const { application, sent } = portal();
    await application.batch([]);
    expect(sent[0]?.headers.get("Authorization")).toBe("Bearer t0ken");
    vi.stubGlobal("document", {});
    await expect(application.batch([])).rejects.toThrow("a batch needs a webhook or a server");
    expect(sent).toHaveLength(1);
  });
});

describe("batch", () => {
  it("sends the commands in one request, as a list, and resolves to their results in order", async () => {
    const { b24, sent } = portal();
    const results = await batch(b24, [
      ["mail.mailbox.get", { id: 7, select: ["id"] }, { as: "box" }],
      ["mail.mailbox.list"],
    ]);
    expect(results).toEqual([{ item: { id: 7 } }, { item: {} }]);
    expect(sent).toMatchObject([{ url: "https://portal.example/rest/api/1/t0ken/batch" }]);
    expect(sent[0]?.commands).toEqual([
      { method: "mail.mailbox.get", query: { id: 7, select: ["id"] }, as: "box" },
      { method: "mail.mailbox.list", query: {} },
    ]);
  });

  it("sends nothing for no commands", async () => {
    const { b24, sent } = portal();
    expect(await batch(b24, [])).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("sends references as portals read them", async () => {
    const { b24, sent } = portal();
    const commands = [
      ["mail.mailbox.list", {}, { as: "boxes" }],
      ["mail.mailbox.get", { id: ref("boxes.0.id") }],
      ["mail.mailbox.get", { id: refArray("1.id") }],
    ] as const;
    await batch(b24, commands);
    expect(sent[0]?.commands.slice(1).map(({ query }) => query)).toEqual([
      { id: { $ref: "boxes.0.id" } },
      { id: { $refArray: "1.id" } },
    ]);
  });

  it.each([
    [Array(51).fill(read(1)), "at most 50 commands, not 51: send several batches"],
    [[write], "mail.message.createtask may write: pass { writes: true }"],
    [[["crm.item.get", { id: 1 }]], "crm.item.get may write"],
    [[["batch", []]], "A batch takes no batch"],
    [
      [
        ["mail.mailbox.get", { id: ref("later.id") }],
        ["mail.mailbox.list", {}, { as: "later" }],
      ],
      "refers to later",
    ],
    [[["mail.mailbox.get", { id: ref("0.id") }]], "refers to 0, which no command before it is"],
    [
      [
        ["mail.mailbox.list", {}, { as: "a" }],
        ["mail.mailbox.list", {}, { as: "a" }],
      ],
      "have the name a",
    ],
  ])("rejects what cannot be sent, and sends nothing: %#", async (commands, message) => {
    const { b24, sent } = portal();
    const error = await rejection(batch(b24, commands as Command[]));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(message);
    expect(sent).toEqual([]);
  });

  it("sends 50 commands", async () => {
    expect(await batch(portal().b24, Array(50).fill(read(1)))).toHaveLength(50);
  });

  it("fails with a BatchError that does not claim to know the command, and has the portal's error as its cause", async () => {
    const error = await rejection(batch(portal([2]).b24, [read(1), read(2), read(3)]));
    expect(error).toBeInstanceOf(BatchError);
    expect(error).toMatchObject({
      name: "BatchError",
      code: notFound.code,
      status: 400,
      method: "batch",
      detail: "no such mailbox",
      message: expect.stringContaining("One of 3 commands failed, and those before it have run."),
      response: { status: 400 },
      cause: expect.any(NotFoundError),
    });
  });

  it.each([[], { 0: 1 }, "x"])("says that a result is not the list that a batch has: %j", async (result) => {
    const { b24 } = portal([], () => Response.json({ result }));
    expect(await rejection(batch(b24, [read(1)]))).toMatchObject({
      code: "UNEXPECTED_ANSWER",
      detail: "the result is no list of 1 results",
    });
  });

  it.each([
    ["a limit", 503, { error: "QUERY_LIMIT_EXCEEDED" }, "LimitError"],
    ["credentials", 401, { error: "NO_AUTH_FOUND" }, "AuthError"],
    ["no response of a portal", 200, { results: [] }, "UnexpectedAnswerError"],
    ["too few results", 200, { result: [] }, "UnexpectedAnswerError"],
    ["an object in place of the results", 200, { result: { 0: 1 } }, "UnexpectedAnswerError"],
  ])("fails as any call does for %s", async (_what, status, body, name) => {
    const { b24 } = portal([], () => Response.json(body, { status }));
    expect(await rejection(batch(b24, [read(1)]))).toMatchObject({ name, method: "batch" });
  });

  it("heeds the options of a call", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(batch(portal().b24, [read(1)], { signal })).rejects.toBe("enough");
  });

  describe("with writes", () => {
    const broken = () => Response.json({ error: { code: "INTERNAL", message: "" } }, { status: 500 });
    const usedUp = () => Response.json({ error: { code: "LIMIT_OF_A_METHOD" } }, { status: 429 });

    it("runs them when they are allowed, without an idempotency key", async () => {
      const { b24, sent } = portal();
      await batch(b24, [read(1), write], { writes: true });
      expect(sent.map(({ headers }) => headers.get("idempotency-key"))).toEqual([null]);
    });

    it.each([
      ["a failure of the server", broken],
      ["a limit that one of its commands may have met", usedUp],
      [
        "a connection that breaks",
        () => {
          throw new TypeError("fetch failed");
        },
      ],
    ])("is not repeated after %s", async (_what, fails) => {
      const { b24, sent } = portal([], fails);
      expect(await rejection(batch(b24, [read(1), write], { writes: true }))).toBeInstanceOf(Bitrix24Error);
      expect(sent).toHaveLength(1);
    });

    it("is retried when the portal has refused the request itself", async () => {
      vi.useFakeTimers();
      const { b24, sent } = portal([], () => Response.json({ error: "QUERY_LIMIT_EXCEEDED" }, { status: 503 }), 60_000);
      const failed = rejection(batch(b24, [write], { writes: true }));
      await vi.runAllTimersAsync();
      vi.useRealTimers();
      expect(await failed).toBeInstanceOf(LimitError);
      expect(sent).toHaveLength(3);
    });
  });

  it("without writes is repeated after a failure of the server", async () => {
    const { b24, sent } = portal([], () =>
      Response.json({ error: { code: "INTERNAL", message: "" } }, { status: 500 }),
    );
    expect(await rejection(batch(b24, [read(1)]))).toBeInstanceOf(BatchError);
    expect(sent).toHaveLength(3);
  });

  describe("by an application", () => {
    it("has its token in a header, for a list has no room for it", async () => {
      const { application, sent } = portal();
      await batch(application, [read(1)]);
      expect(sent[0]?.headers.get("authorization")).toBe("Bearer t0ken");
      expect(sent[0]?.commands).toEqual([{ method: "mail.mailbox.get", query: { id: 1 } }]);
    });

    it.each(["document", "importScripts"])(
      "is refused in a browser, where portals do not allow that: %s",
      async (name) => {
        vi.stubGlobal(name, {});
        const { application, b24, sent } = portal();
        await expect(batch(application, [read(1)])).rejects.toThrow(
          "In a browser, a batch needs a webhook or a server",
        );
        expect(sent).toEqual([]);
        expect(await batch(b24, [read(1)])).toHaveLength(1);
      },
    );
  });
});

describe("batch.settled", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
  const fulfilled = (id: number) => ({ status: "fulfilled", value: { item: { id } } });

  it("takes one request when all succeed", async () => {
    const { b24, sent } = portal();
    expect(await batch.settled(b24, ids(50).map(read))).toEqual(ids(50).map(fulfilled));
    expect(sent).toHaveLength(1);
  });

  it.each([[[1]], [[50]], [[7, 23]], [ids(50)]])("finds those that fail, and loses no other: %j", async (missing) => {
    const { b24 } = portal(missing);
    const outcomes = await batch.settled(b24, ids(50).map(read));
    expect(outcomes.map(({ status }) => status)).toEqual(
      ids(50).map((id) => (missing.includes(id) ? "rejected" : "fulfilled")),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toEqual(
      ids(50)
        .filter((id) => !missing.includes(id))
        .map(fulfilled),
    );
  });

  it("gives a command that fails the error of its own call", async () => {
    const [, outcome] = await batch.settled(portal([2]).b24, [read(1), read(2)]);
    const reason = outcome?.status === "rejected" && outcome.reason;
    expect(reason).toBeInstanceOf(NotFoundError);
    expect(reason).toMatchObject({ method: "mail.mailbox.get", detail: "no such mailbox" });
  });

  it("finds one of 50 in few requests", async () => {
    const { b24, sent } = portal([20]);
    await batch.settled(b24, ids(50).map(read));
    expect(sent.length).toBeLessThanOrEqual(13);
  });

  it("does not search when the request as a whole fails", async () => {
    const { b24, sent } = portal([], () => Response.json({ error: "NO_AUTH_FOUND" }, { status: 401 }));
    const outcomes = await batch.settled(b24, ids(4).map(read));
    expect(outcomes).toEqual(
      Array(4).fill({ status: "rejected", reason: expect.objectContaining({ name: "AuthError" }) }),
    );
    expect(sent).toHaveLength(1);
  });

  it("takes neither writes nor references", async () => {
    const { b24, sent } = portal();
    await expect(batch.settled(b24, [write])).rejects.toThrow("may write");
    await expect(batch.settled(b24, [read(1), ["mail.mailbox.get", { id: ref("0.id") }]])).rejects.toThrow(
      "no references",
    );
    expect(sent).toEqual([]);
  });
});
