import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** One request as it came over the wire. */
export interface Recorded {
  method: string | undefined;
  /** Path and query string, as they stand in the request line. */
  path: string | undefined;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** A server that notes each request and answers what `answer` says; it knows nothing of the portal. */
export interface Recorder {
  origin: string;
  requests: Recorded[];
  answer: (response: ServerResponse) => void;
  close(): Promise<void>;
}

/** Starts a recorder on a free port of the loopback; it answers an empty result until it is told otherwise. */
export async function startRecorder(): Promise<Recorder> {
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request;
    recorder.requests.push({ method, path, headers, body: await buffer(request) });
    recorder.answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const recorder: Recorder = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    answer: json({ result: {} }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return recorder;
}

/** An answer of JSON, for `answer`. */
export function json(reply: unknown, status = 200): Recorder["answer"] {
  return (response) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(reply));
}
