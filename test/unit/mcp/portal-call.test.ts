import { describe, expect, it } from "vitest";
import type { Call } from "../../../src/call.js";
import { ServerError } from "../../../src/errors.js";
import { portalCaller } from "../../../src/mcp/portal-call.js";
import { envelope, operation, portalAllowing } from "./things.js";

const { signal } = new AbortController();

/** Calls of a portal that returns `result`, or throws it where it is an error. */
const callerOf = (result: unknown, idempotency?: "honoured") => {
  const sent: Call[] = [];
  const call = portalCaller({
    ...portalAllowing("thing.add"),
    redact: (text) => text.replaceAll("CANARY", "***"),
    async send(made) {
      sent.push(made);
      if (result instanceof Error) throw result;
      return { ...envelope(result), ...(idempotency && { idempotency }) };
    },
  });
  return { sent, call };
};

describe("portalCaller", () => {
  it("returns a whole result as it is, masked, and as other people's data", async () => {
    const { call, sent } = callerOf({ item: { name: "CANARY" } });
    expect(await call(operation("thing.get"), { id: 1 }, signal)).toEqual({
      result: { item: { name: "***" } },
      isForeign: true,
    });
    expect(sent).toEqual([{ method: "thing.get", params: { id: 1 }, safe: true, signal, idempotencyKey: false }]);
  });

  it("says what it has cut, and how to see the rest", async () => {
    const { call } = callerOf({ items: Array.from({ length: 30 }, () => "x".repeat(5000)) });
    const { cut } = await call(operation("thing.list"), {}, signal);
    expect(cut).toEqual([
      "result.items: the first 7 of 30 items.",
      "To see the rest, ask for less at once: `pagination` with a `limit` of 7 or below, and page by page; or narrow it down with `filter`.",
    ]);
  });

  it("returns what the portal made of the key of a write", async () => {
    const { call, sent } = callerOf({ id: 1 }, "honoured");
    expect(await call(operation("thing.add"), { name: "Fork" }, signal)).toMatchObject({ idempotency: "honoured" });
    expect(sent[0]).toMatchObject({ safe: false, idempotencyKey: expect.stringMatching(/^[\da-f-]{36}$/) });
  });

  it("sends neither a write that is not allowed nor parameters that are not as documented", async () => {
    const { call, sent } = callerOf({});
    expect(await call(operation("other.part.delete"), { id: 1 }, signal)).toEqual({
      error: {
        code: "WRITE_NOT_ALLOWED",
        detail:
          "other.part.delete writes to the portal, and this server was not started to allow that. Nothing was sent.",
        remedy: expect.stringMatching(/--allow-writes other\.part\.delete would allow it\.$/),
      },
    });
    expect(await call(operation("thing.get"), {}, signal)).toEqual({
      error: {
        code: "INVALID_PARAMETERS",
        detail: "The parameters of thing.get are not as documented. Nothing was sent.",
        fields: [{ field: "id", message: "It is missing." }],
        remedy: "Correct these parameters, and call the method again.",
      },
    });
    expect(sent).toEqual([]);
  });

  it("returns an error of the portal, and says only of a write that it may have run", async () => {
    const error = new ServerError({ code: "INTERNAL", status: 500, method: "thing.get", detail: "CANARY" });
    const { call } = callerOf(error);
    const { error: read } = await call(operation("thing.get"), { id: 1 }, signal);
    expect(read).toEqual({ code: "INTERNAL", status: 500, detail: "***" });
    const { error: write } = await call(operation("thing.add"), { name: "Fork" }, signal);
    expect(write?.remedy).toMatch(/^It is not known whether the portal has run this call\./);
  });

  it("rejects with the reason of the signal where that is aborted", async () => {
    const { call } = callerOf(new Error("lost"));
    const reason = new Error("enough");
    await expect(call(operation("thing.get"), { id: 1 }, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
