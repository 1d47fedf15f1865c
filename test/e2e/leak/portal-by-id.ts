import { setTimeout as elapsed } from "node:timers/promises";
import type { Fetch } from "../../../src/index.js";
import { enveloped, json, type Portal, raw, silence, startPortal } from "../faults/portal.js";

/** What to ask the portal for, so that a read fails in this way, and the batch that it is in. */
export const id = { fine: 1, missing: 404, silent: 408, reset: 500 };

/** A portal that responds by the identifiers that a request asks for, be it a batch or not. */
export async function portalById(): Promise<Portal> {
  const portal = await startPortal((seen, response) => {
    portal.seen = [];
    const answer = answerTo(seen.body);
    if (answer === "silent") return silence(seen, response);
    if (answer === "reset") return raw("", "reset")(seen, response);
    return json(answer.body, answer.status)(seen, response);
  });
  return portal;
}

/** The same without a socket. Its silence ignores the signal. */
export const fetchById: Fetch = async (_url, { body }) => {
  const answer = answerTo(String(body));
  if (answer === "silent") return new Promise(() => {});
  // Time for callers to leave.
  await elapsed(1);
  if (answer === "reset") throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
  return Response.json(answer.body, { status: answer.status });
};

const notFound = enveloped("BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION");

type Answer = { status: number; body: object } | "silent" | "reset";

function answerTo(request: string): Answer {
  const content: { id: number } | { query: { id: number } }[] = JSON.parse(request);
  const reads = Array.isArray(content) ? content.map(({ query }) => query) : [content];
  const asksFor = (wanted: number) => reads.some((read) => read.id === wanted);
  if (asksFor(id.silent)) return "silent";
  if (asksFor(id.reset)) return "reset";
  if (asksFor(id.missing)) return { status: 400, body: notFound };
  const results = reads.map((read) => ({ item: { ...read, name: "x".repeat(200) } }));
  return {
    status: 200,
    body: { result: Array.isArray(content) ? results : results[0], time: { start: 1, finish: 2 } },
  };
}
