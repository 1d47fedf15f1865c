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

/** What the server does about one request. */
export type Answer = (seen: Seen, response: ServerResponse) => void;

/** A server on the loopback that behaves as badly as it is told to. */
export interface Portal {
  origin: string;
  seen: Seen[];
  /** True when a request, after as many as given, has been waiting long enough to have all that will ever come. */
  hangs(answered: number): boolean;
  /** One for each request, in turn; the last one also for all that follow. */
  answers: Answer[];
  close(): Promise<void>;
}

/** Starts a portal on a free port; it answers an empty result until it is told otherwise. */
export async function startPortal(...answers: Answer[]): Promise<Portal> {
  let lastSeen = 0;
  const connections = new WeakMap<Socket, number>();
  let connected = 0;
  const server = createServer(async (request, response) => {
    const { url: path = "", headers, socket } = request;
    const seen = { path, headers, body: await text(request), connection: connections.get(socket) ?? 0 };
    portal.seen.push(seen);
    lastSeen = performance.now();
    const next = portal.answers.length > 1 ? portal.answers.shift() : portal.answers[0];
    next?.(seen, response);
  });
  server.on("connection", (socket) => connections.set(socket, ++connected));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const portal: Portal = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    hangs: (answered) => portal.seen.length > answered && performance.now() > lastSeen + 20,
    answers: answers.length > 0 ? answers : [json({ result: {} })],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return portal;
}

/** An answer of JSON. */
export function json(reply: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (_seen, response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(reply));
}

/** The failure of REST 3.0's envelope. */
export function enveloped(code: string, message = "No."): object {
  return { error: { code, message } };
}

/** The failure of the older, flat shape. */
export function flat(code: string, message = "No."): object {
  return { error: code, error_description: message };
}

/** An answer byte by byte as given, after which the connection ends, is reset, or stays open without a word. */
export function raw(bytes: string, after: "end" | "reset" | "stay"): Answer {
  return (_seen, { socket }) => {
    if (bytes) socket?.write(bytes);
    if (after === "end") socket?.end();
    // A reset overtakes what was written, unless the client has had the time to read it.
    if (after === "reset") elapsed(bytes ? 5 : 0).then(() => socket?.resetAndDestroy());
  };
}

/** No answer, ever. */
export const silence: Answer = raw("", "stay");

/** A success whose body goes on and on, a little at a time. */
export const drip: Answer = (_seen, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(timer));
};
