import type { ServerResponse } from "node:http";
import { type Answer, enveloped, json, raw, silence } from "./portal.js";

/** What a portal did with the writes it was sent, by the number in their parameters. */
export interface Ledger {
  /** How often each was executed. */
  executed: Map<number, number>;
  /** How often each was received. */
  received: Map<number, number>;
  /** Those after whose failure the client cannot know whether they were executed. */
  ambiguous: Set<number>;
  replayed: number;
}

type Fault = { name: string; hangs?: true; ambiguous?: true } & (
  | { before: Answer }
  | { after: (seen: Parameters<Answer>[0], response: ServerResponse) => void }
);

const html = (status: number): Answer => {
  return (_seen, response) => response.writeHead(status, { "content-type": "text/html" }).end("<p>Bad gateway</p>");
};
const ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/** Faults before a write is executed, and after it was. */
export const writeFaults: Fault[] = [
  { name: "a cut before", before: raw("", "reset"), ambiguous: true },
  { name: "an end before", before: raw("", "end"), ambiguous: true },
  { name: "a full bucket", before: json(enveloped("QUERY_LIMIT_EXCEEDED"), 503) },
  { name: "a rate limit", before: json(enveloped("RATE_LIMITED"), 429) },
  { name: "503 before", before: json(enveloped("BUSY"), 503), ambiguous: true },
  { name: "a gateway's page before", before: html(502), ambiguous: true },
  { name: "silence before", before: silence, ambiguous: true, hangs: true },
  { name: "a cut after", after: raw("", "reset"), ambiguous: true },
  { name: "a cut within the headers", after: raw(`${ok}X-A: `, "reset"), ambiguous: true },
  { name: "a cut within the body", after: raw(`${ok}Content-Length: 99\r\n\r\n{"result":`, "end"), ambiguous: true },
  { name: "500 after", after: json(enveloped("INTERNAL_SERVER_ERROR"), 500), ambiguous: true },
  { name: "a gateway's page after", after: html(502), ambiguous: true },
  { name: "a gateway's time limit after", after: html(504), ambiguous: true },
  { name: "silence after", after: silence, ambiguous: true, hangs: true },
];

/**
 * A portal that executes writes and keeps account of them, through faults that `next` chooses. One that honours keys
 * executes a key and body once, as the documentation of REST 3.0 has it; one that does not ignores them.
 */
export function keepingPortal(honours: (path: string) => boolean, next: () => Fault | undefined) {
  const ledger: Ledger = { executed: new Map(), received: new Map(), ambiguous: new Set(), replayed: 0 };
  const stored = new Map<string, { body: string; result: string }>();
  const state = { hangs: false };

  const answer: Answer = (seen, response) => {
    const { id } = JSON.parse(seen.body);
    const key = honours(seen.path) ? seen.headers["idempotency-key"] : undefined;
    const fault = next();
    state.hangs = Boolean(fault?.hangs);
    if (fault?.ambiguous) ledger.ambiguous.add(id);
    add(ledger.received, id);
    if (fault && "before" in fault) return fault.before(seen, response);
    const earlier = stored.get(`${seen.path} ${key}`);
    if (earlier && earlier.body !== seen.body) {
      return json(enveloped("BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION"), 422)(seen, response);
    }
    if (!earlier) add(ledger.executed, id);
    const result = earlier?.result ?? JSON.stringify({ result: id });
    if (key !== undefined) stored.set(`${seen.path} ${key}`, { body: seen.body, result });
    if (fault && "after" in fault) return fault.after(seen, response);
    if (earlier) ledger.replayed++;
    response.writeHead(200, {
      "content-type": "application/json",
      ...(key !== undefined && { "idempotency-key": key }),
      ...(earlier && { "idempotent-replayed": "true" }),
    });
    response.end(result);
  };
  return { answer, ledger, hangs: () => state.hangs };
}

function add(counts: Map<number, number>, id: number): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
