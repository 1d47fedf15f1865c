import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
// Not the global one, which a test may have replaced.
import { setTimeout as elapsed } from "node:timers/promises";

/** A request as it reached the server. */
export interface Seen {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** 1 for the first connection anyone made to this server. */
  connection: number;
}

/** How the server responds to one request. */
export type Answer = (seen: Seen, response: ServerResponse) => void;

/** A server on loopback that misbehaves as told. */
export interface Portal {
  origin: string;
  seen: Seen[];
  /** True when a request has been pending, after `ended` others, for so long that nothing more will arrive. */
  hangs(ended: number): boolean;
  /** One per request, in order; the last one also for all later requests. */
  answers: Answer[];
  close(): Promise<void>;
}

/** Starts a portal on a free port; by default it responds with an empty result. */
export async function startPortal(...answers: Answer[]): Promise<Portal> {
  // Not by `performance`, which a test may have replaced.
  const now = () => Number(process.hrtime.bigint()) / 1e6;
  let lastSeen = 0;
  const connections = new WeakMap<Socket, number>();
  let connected = 0;
  const server = createServer(async (request, response) => {
    const { url: path = "", headers, socket } = request;
    const seen = { path, headers, body: await text(request), connection: connections.get(socket) ?? 0 };
    portal.seen.push(seen);
    lastSeen = now();
    const next = portal.answers.length > 1 ? portal.answers.shift() : portal.answers[0];
    next?.(seen, response);
  });
  server.on("connection", (socket) => connections.set(socket, ++connected));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const portal: Portal = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    hangs: (ended) => portal.seen.length > ended && now() > lastSeen + 20,
    answers: answers.length > 0 ? answers : [json({ result: {} })],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return portal;
}

/** A JSON response. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (_seen, response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** An error response in REST 3.0's shape. */
export function enveloped(code: string, message = "No."): object {
  return { error: { code, message } };
}

/** An error response in the older, flat shape. */
export function flat(code: string, message = "No."): object {
  return { error: code, error_description: message };
}

/** A response of the given bytes, after which the connection ends, is reset, or stays open. */
export function raw(bytes: string, after: "end" | "reset" | "stay"): Answer {
  return (_seen, { socket }) => {
    if (bytes) socket?.write(bytes);
    if (after === "end") socket?.end();
    // A reset discards what was written, unless the client has had time to read it.
    if (after === "reset") elapsed(bytes ? 5 : 0).then(() => socket?.resetAndDestroy());
  };
}

/** No response, ever. */
export const silence: Answer = raw("", "stay");

/** A success whose body never ends, a few bytes at a time. */
export const drip: Answer = (_seen, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(timer));
};
