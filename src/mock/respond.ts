import { portalError } from "./contract.js";
import { errorResponse, type MockResponse } from "./mock-response.js";
import { queuedResponse } from "./queued-response.js";
import { maxBodyBytes } from "./request-body.js";
import { respondToCall } from "./respond-to-call.js";
import { tokenPath } from "./route.js";
import { runCommands } from "./run-commands.js";
import type { ReceivedRequest, Source } from "./source.js";
import { unknownMethod } from "./unknown-method.js";

/** Responds as a portal does, and in its order: path, method, HTTP method, credentials, limits, body, parameters. */
export async function respond(source: Source, request: ReceivedRequest): Promise<MockResponse> {
  const { contract, state } = source;
  const { route, httpMethod, text } = request;
  if (text === undefined) return errorResponse(413, "MOCK_BODY_TOO_LARGE", messages.body);
  if (httpMethod === "OPTIONS") {
    return { status: 204, headers: {}, body: undefined, example: "preflight", violations: [] };
  }
  if (route.kind === "tokens") {
    const form = httpMethod === "GET" ? route.query : new URLSearchParams(text);
    const renew = async () => state.tokens.renew(form, source.url);
    return queuedResponse(state.queue.take(tokenPath), undefined, renew);
  }
  if (route.kind === "unknown") return errorResponse(404, "MOCK_NO_SUCH_PATH", messages.path);
  if (route.kind === "legacy") return portalError(contract, "ERROR_METHOD_NOT_FOUND");
  const method = String(route.method);
  const operation = contract.operations.get(method);
  if (!operation) {
    return queuedResponse(state.queue.take(method), undefined, async () => unknownMethod(contract, method));
  }
  const prism = await source.open(operation);
  const call = { ...request, text };
  const response = await respondToCall(source, operation, prism, call, (list) => runCommands(source, call, list));
  const violations = await prism.responseViolations(response);
  return { ...response, violations: [...response.violations, ...violations] };
}

const messages = {
  body: `The body is longer than the ${maxBodyBytes / 2 ** 20} MB that the mock reads.`,
  path: "The mock serves /rest/api/{user_id}/{webhook_token}/{method} and /rest/api/{method}, nothing else.",
};
