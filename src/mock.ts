import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, answerTo, own, type Source } from "./mock/answer.js";
import { readContract } from "./mock/contract.js";
import { corsHeaders } from "./mock/cors.js";
import type { MockRequest } from "./mock/format-request.js";
import { assertValidates } from "./mock/guard.js";
import { openPrism } from "./mock/prism.js";
import { readText } from "./mock/request-body.js";
import { route } from "./mock/route.js";
import { violationsHeader } from "./mock/violations-header.js";

export { formatRequest, type MockRequest } from "./mock/format-request.js";

/** How to start a mock. */
export interface MockOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The default, 127.0.0.1, is reachable from this machine only. */
  host?: string;
  /** Another bundle than this package's, as an object or as the path of a JSON file. */
  document?: object | string | URL;
  /** Called once for each request that was answered; the mock itself prints nothing. */
  onRequest?: (request: MockRequest) => void;
}

/** A running mock, and the addresses to give a client. */
export interface Mock {
  url: string;
  /** For `webhook()`, written as a portal shows it to people. */
  webhook: string;
  /** For `oauth({ address })`. */
  address: string;
  /** Resolves when the port is free again; connections still open are cut. */
  close(): Promise<void>;
}

/** Serves the document's examples at the URLs of a portal. Rejects when Prism is missing or the port is taken. */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", document, onRequest } = options;
  const contract = readContract(document);
  const prism = await openPrism(contract.bundle);
  await assertValidates(contract, prism);
  const server = createServer(async (request, response) => {
    const answered = await serve({ contract, prism }, request, response);
    if (answered) onRequest?.(answered);
  });
  const url = await listen(server, port, host);
  return {
    url,
    webhook: `${url}/rest/1/any-token/`,
    address: url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  source: Source,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<MockRequest | undefined> {
  const began = performance.now();
  const verb = String(request.method);
  const asked = route(String(request.url), source.contract.operations);
  const text = await readText(request).catch(() => undefined);
  // A caller that hangs up in the middle of its request gets no answer.
  if (text === undefined) return undefined;
  const { headers } = request;
  const reply = await answerTo(source, { verb, route: asked, headers, text }).catch(failure);
  response.writeHead(reply.status, {
    ...corsHeaders(headers),
    ...reply.headers,
    ...violationsHeader(reply.violations),
  });
  response.end(JSON.stringify(reply.body));
  const { status, answer } = reply;
  return { method: verb, path: asked.shown, status, answer, durationMs: performance.now() - began };
}

function failure({ message }: Error): Answer {
  return own(500, "MOCK_FAILURE", message);
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(new Error(refusal(cause, port, host), { cause })));
    server.listen(port, host, () => {
      // A server that listens on a port has an address with one; the type also covers pipes and closed servers.
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${taken}`);
    });
  });
}

function refusal({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code !== "EADDRINUSE") return `The mock cannot listen on port ${port} of ${host}: ${message}.`;
  return `Port ${port} of ${host} is taken. Give the mock another port, 0 for any free one, or end the program that has it.`;
}
