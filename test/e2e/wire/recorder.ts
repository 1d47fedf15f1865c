import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** One request as it was received. */
export interface Recorded {
  method: string | undefined;
  /** Path and query string, as in the request line. */
  path: string | undefined;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** A server that records each request and calls `respond`; it knows nothing of the portal. */
export interface Recorder {
  origin: string;
  requests: Recorded[];
  respond: (response: ServerResponse) => void;
  close(): Promise<void>;
}

/** Starts a recorder on a free port of the loopback; it responds with an empty result by default. */
export async function startRecorder(): Promise<Recorder> {
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request;
    recorder.requests.push({ method, path, headers, body: await buffer(request) });
    recorder.respond(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const recorder: Recorder = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    respond: json({ result: {} }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return recorder;
}

/** A response of JSON, for `respond`. */
export function json(body: unknown, status = 200): Recorder["respond"] {
  return (response) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
