import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readContract } from "./mock/contract.js";
import { corsHeaders } from "./mock/cors.js";
import type { MockRequest } from "./mock/format-request.js";
import { methodsOf } from "./mock/methods.js";
import { portProblem } from "./mock/port.js";
import { loadPrism } from "./mock/prism.js";
import { readBody } from "./mock/request-body.js";
import { type MockResponse, mockError, respond, type Source } from "./mock/respond.js";
import { readRoute } from "./mock/route.js";
import { violationsHeader } from "./mock/violations-header.js";
import { redacted } from "./redact.js";

export { formatRequest, type MockRequest } from "./mock/format-request.js";

/** Options of `startMock`. */
export interface MockOptions {
  /**
   * Port to listen on; 0 takes any free one.
   * @default 0
   */
  port?: number;
  /**
   * Host to listen on; the default is reachable from this machine only.
   * @default "127.0.0.1"
   */
  host?: string;
  /**
   * A bundled OpenAPI document, as an object or as the path of a JSON file.
   * @default the document of this package
   */
  document?: object | string | URL;
  /**
   * False ignores parameters, keys and fields in `select` that the document does not know, as portals do.
   * @default true
   */
  strict?: boolean;
  /**
   * `"*"` lets a page send any header, as `Prefer`, and read all headers; portals allow `origin, content-type, accept`.
   * @default as portals do
   */
  cors?: "*";
  /** Called once per request, after its response was sent; what it throws becomes a process warning. */
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

/**
 * Serves the document's examples at the URLs of a portal. Rejects when the port is taken, or one that `fetch`
 * refuses to call.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", document, strict = true, cors, onRequest } = options;
  const problem = portProblem(port);
  if (problem) throw new RangeError(problem);
  const contract = readContract(document);
  const open = methodsOf(contract.bundle);
  await loadPrism();
  const server = createServer(async (request, response) => {
    const record = await serve({ contract, open, strict }, cors, request, response);
    if (record) await report(record, onRequest);
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
  cors: MockOptions["cors"],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<MockRequest | undefined> {
  const started = performance.now();
  const httpMethod = String(request.method);
  const route = readRoute(String(request.url), source.contract.operations);
  const text = await readBody(request).catch(() => null);
  // The caller hung up in the middle of its request.
  if (text === null) return undefined;
  const { headers } = request;
  const write = (sent: MockResponse) => {
    const all = { ...corsHeaders(headers, cors), ...sent.headers, ...violationsHeader(sent.violations) };
    response.writeHead(sent.status, all).end(JSON.stringify(sent.body));
    return sent;
  };
  const { status, example } = await respond(source, { httpMethod, route, headers, text })
    .then(write)
    .catch((error: Error) => write(mockError(500, "MOCK_FAILURE", error.message)));
  return { httpMethod, ...route.redacted, status, example, ms: performance.now() - started };
}

async function report(record: MockRequest, onRequest: MockOptions["onRequest"]): Promise<void> {
  try {
    await onRequest?.(record);
  } catch (thrown) {
    process.emitWarning(`onRequest threw: ${redacted(thrown, (text) => text).message}`);
  }
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new Error(listenError(cause, port, host), { cause })),
    );
    server.listen(port, host, () => {
      // A server that listens on a port has an address with one; the type also covers pipes and closed servers.
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host.includes(":") ? `[${host}]` : host}:${taken}`);
    });
  });
}

function listenError({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code !== "EADDRINUSE") return `The mock cannot listen on port ${port} of ${host}: ${message}.`;
  return `Port ${port} of ${host} is taken. Use another port, 0 for any free one, or end the program that has it.`;
}
