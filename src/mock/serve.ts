import type { IncomingMessage, ServerResponse } from "node:http";
import { corsHeaders } from "./cors.js";
import { sentToken } from "./credentials.js";
import type { MockRequest } from "./format-request.js";
import { errorResponse, type MockResponse } from "./mock-response.js";
import { recordedHeaders, withMaskedAuth } from "./recorded.js";
import { readBody, readParameters } from "./request-body.js";
import { respond } from "./respond.js";
import { readRoute } from "./route.js";
import type { Source } from "./source.js";
import { violationsHeader } from "./violations-header.js";

/** The requests that a mock keeps. */
export const mostRequests = 1000;

/** Responds to a request and records it; resolves to the record, or to undefined when the request broke off. */
export async function serve(
  source: Source,
  cors: "*" | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<MockRequest | undefined> {
  const started = performance.now();
  const httpMethod = String(request.method);
  const { headers } = request;
  const route = readRoute(String(request.url), source.contract.operations);
  const text = await readBody(request).catch(() => null);
  // The caller hung up in the middle of its request.
  if (text === null) return undefined;
  // A portal reads no parameters from a query string, so a GET has none at all.
  const params = httpMethod === "GET" ? {} : readParameters(text ?? "", headers["content-type"]);
  const finish = (sent: MockResponse) => {
    const body = typeof sent.body === "string" ? sent.body : JSON.stringify(sent.body);
    const all = { ...corsHeaders(headers, cors), ...sent.headers, ...violationsHeader(sent.violations) };
    response.writeHead(sent.status, all);
    const { status, example } = sent.cut ? { status: 0, example: "cut" } : sent;
    const secrets = [route.token, sentToken(headers, route.query, params)].filter((secret) => secret !== undefined);
    const recorded = { params: params && withMaskedAuth(params), headers: recordedHeaders(headers, secrets) };
    const ms = performance.now() - started;
    const record = { httpMethod, ...route.redacted, ...recorded, status, example, ms };
    // Before the caller can know of the response.
    source.state.requests.push(record);
    // A mock that runs for days would keep them all.
    if (source.state.requests.length > mostRequests) source.state.requests.shift();
    if (sent.cut) response.destroy();
    else response.end(body);
    return record;
  };
  return respond(source, { httpMethod, route, headers, text, params })
    .then(finish)
    .catch((error: Error) => finish(errorResponse(500, "MOCK_FAILURE", error.message)));
}
