import { webhook } from "../../../src/auth/webhook.js";
import { type Client, type CreateClientOptions, createClient } from "../../../src/client.js";
import { standard } from "../../../src/layers/limit.js";

/** A command as it was sent. */
export interface Command {
  method: string;
  query: { id?: number; select?: string[] };
}

/** One request that the portal has received. */
export interface Received {
  name: string;
  commands: Command[];
  /** In ms since the portal was made. */
  at: number;
  headers: Headers;
}

/** What the portal responds instead of the result of a command; undefined for the result. */
export type Fault = (command: Command, received: Received) => Response | undefined | Promise<Response>;

let portals = 0;

/** A portal and what it has received. */
export interface SimulatedPortal {
  origin: string;
  fetch(url: string, init: RequestInit): Promise<Response>;
  received: Received[];
  /** A client that coalesces, unless the options say otherwise. */
  client(options?: CreateClientOptions): Client;
}

/**
 * A portal of its own in virtual time: it refuses requests beyond 50 at once and 2 a second, takes 10 ms for a command, and
 * ends a batch with the first command that fails.
 */
export function simulatedPortal(fault: Fault = () => undefined): SimulatedPortal {
  const origin = `https://coalescing-${++portals}.example`;
  const start = performance.now();
  const received: Received[] = [];
  let level = 0;
  let leakedAt = start;

  async function fetch(url: string, { body, headers, signal }: RequestInit): Promise<Response> {
    const now = performance.now();
    level = Math.max(0, level - ((now - leakedAt) / 1000) * standard.perSecond);
    leakedAt = now;
    const name = url.replace(/.*\//, "");
    const content = JSON.parse(String(body));
    const commands: Command[] = name === "batch" ? content : [{ method: name, query: content }];
    const request = { name, commands, at: now - start, headers: new Headers(headers) };
    received.push(request);
    if (level + 1 > standard.burst + 1e-3) return Response.json({ error: "QUERY_LIMIT_EXCEEDED" }, { status: 503 });
    level++;
    const results: object[] = [];
    for (const command of commands) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      signal?.throwIfAborted();
      const failed = await fault(command, request);
      if (failed) return failed;
      results.push({ item: itemOf(command) });
    }
    return Response.json({ result: name === "batch" ? results : results[0], time: { start: 1, finish: 2 } });
  }

  const client = (options: CreateClientOptions = {}): Client =>
    createClient(webhook(`${origin}/rest/1/t0ken/`), { fetch, coalesce: true, ...options });
  return { client, received, fetch, origin };
}

function itemOf({ query: { id, select } }: Command): object {
  const all = { id, name: `box ${id}`, email: `${id}@example.com` };
  return select ? Object.fromEntries(Object.entries(all).filter(([key]) => select.includes(key))) : all;
}

/** The portal's error for a mailbox that it does not know. */
export function notFound({ query }: Command): Response {
  const code = "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION";
  return Response.json({ error: { code, message: `Record with ID = \`${query.id}\` not found` } }, { status: 400 });
}
