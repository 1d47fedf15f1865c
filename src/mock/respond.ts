import { type Contract, portalError } from "./contract.js";
import { errorResponse, type MockResponse } from "./mock-response.js";
import { queuedResponse } from "./queued-response.js";
import { maxBodyBytes } from "./request-body.js";
import { respondToCall } from "./respond-to-call.js";
import type { ReceivedRequest, Source } from "./source.js";

/** Responds as a portal does, and in its order: path, method, HTTP method, credentials, limits, body, parameters. */
export async function respond(source: Source, request: ReceivedRequest): Promise<MockResponse> {
  const { contract, state } = source;
  const { route, httpMethod, text } = request;
  if (text === undefined) return errorResponse(413, "MOCK_BODY_TOO_LARGE", messages.body);
  if (httpMethod === "OPTIONS") {
    return { status: 204, headers: {}, body: undefined, example: "preflight", violations: [] };
  }
  if (route.kind === "tokens") {
    return state.tokens.renew(httpMethod === "GET" ? route.query : new URLSearchParams(text), source.url);
  }
  if (route.kind === "unknown") return errorResponse(404, "MOCK_NO_SUCH_PATH", messages.path);
  if (route.kind === "legacy") return portalError(contract, "ERROR_METHOD_NOT_FOUND");
  const method = String(route.method);
  const operation = contract.operations.get(method);
  if (!operation) {
    return queuedResponse(state.queue.take(method), undefined, async () => unknownMethod(contract, method));
  }
  const prism = await source.open(operation);
  const response = await respondToCall(source, operation, prism, { ...request, text });
  const violations = await prism.responseViolations(response);
  return { ...response, violations: [...response.violations, ...violations] };
}

// A misspelt name within a documented scope is an error on a portal too. Of other scopes the document knows nothing.
function unknownMethod(contract: Contract, method: string): MockResponse {
  const scopes = new Set([...contract.operations.keys()].map(scopeOf));
  const isElsewhere = aliases.has(method) || (/^\w+(\.\w+)+$/.test(method) && !scopes.has(scopeOf(method)));
  if (!isElsewhere) return portalError(contract, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION");
  return errorResponse(404, "MOCK_NOT_DOCUMENTED_HERE", messages.elsewhere + [...scopes].join(", "));
}

function scopeOf(method: string): string {
  return method.replace(/\..*$/s, "");
}

// Methods of portals whose names have no scope.
const aliases = new Set(["batch", "documentation", "scopes"]);

const messages = {
  body: `The body is longer than the ${maxBodyBytes / 2 ** 20} MB that the mock reads.`,
  path: "The mock serves /rest/api/{user_id}/{webhook_token}/{method} and /rest/api/{method}, nothing else.",
  elsewhere: "A portal may have this method, but the document lacks it. The document describes methods of: ",
};
