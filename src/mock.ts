import { createServer } from "node:http";
import type { OAuthOptions } from "./auth/oauth.js";
import type { MethodName } from "./call.js";
import { readContract } from "./mock/contract.js";
import type { MockRequest } from "./mock/format-request.js";
import { listen } from "./mock/listen.js";
import { methodsOf } from "./mock/methods.js";
import { documentedError, type NextResponse } from "./mock/next-response.js";
import { portProblem } from "./mock/port.js";
import type { PortalRules } from "./mock/portal-rules.js";
import { loadPrism } from "./mock/prism.js";
import { serve } from "./mock/serve.js";
import { newState } from "./mock/state.js";
import { redacted } from "./redact.js";

export { formatRequest, type MockRequest } from "./mock/format-request.js";
export type { NextResponse } from "./mock/next-response.js";
export type { MockTokens, OperatingOptions, PortalRules, RateLimit } from "./mock/portal-rules.js";

/** Options of `startMock`. */
export interface MockOptions extends PortalRules {
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
  /** For `oauth()`: the tokens that are valid now, and all that it needs to renew them at this mock. */
  readonly oauth: OAuthOptions;
  /** The last 1,000 requests since the start or the last `reset`, in the order of their responses. */
  readonly requests: readonly MockRequest[];
  /**
   * Queues the response to the next valid call of a method; an invalid one gets its error and leaves the queue as it is. For a
   * method that is not documented, and for `"/oauth/token"`, any request is valid. Throws a `RangeError` for a code that the
   * method does not document.
   */
  next<M extends MethodName | (string & {})>(method: M, response: NextResponse<M>): void;
  /** Forgets requests, queued responses, idempotency keys, renewed tokens and what counts towards limits. */
  reset(): void;
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
  let state = newState(options);
  const contract = readContract(document);
  const open = methodsOf(contract.bundle);
  await loadPrism();
  const server = createServer(async (request, response) => {
    const record = await serve({ url, contract, open, strict, state }, cors, request, response);
    if (record) await report(record, onRequest);
  });
  const url = await listen(server, port, host);
  return {
    url,
    webhook: `${url}/rest/1/any-token/`,
    address: url,
    get oauth() {
      return { address: url, server: url, ...state.tokens.current() };
    },
    get requests() {
      return state.requests;
    },
    next(method, response) {
      if ("code" in response) documentedError(method, contract.operations.get(method), response.code);
      state.queue.add(method, response);
    },
    reset() {
      state = newState(options);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function report(record: MockRequest, onRequest: MockOptions["onRequest"]): Promise<void> {
  try {
    await onRequest?.(record);
  } catch (thrown) {
    process.emitWarning(`onRequest threw: ${redacted(thrown, (text) => text).message}`);
  }
}
