import type { Operation } from "../document/operations.js";
import { portalError } from "./contract.js";
import { allowedMethods } from "./cors.js";
import { availablePreferences, exampleResponse, preferredResponse } from "./example-response.js";
import { lenientParams } from "./lenient-params.js";
import { matchingCase } from "./matching-case.js";
import { errorResponse, type MockResponse } from "./mock-response.js";
import { readPreference } from "./preference.js";
import type { Prism } from "./prism.js";
import { queuedResponse } from "./queued-response.js";
import { readCommands } from "./request-body.js";
import type { ReceivedRequest, Source } from "./source.js";
import { tokenProblem } from "./tokens.js";
import { validationError } from "./validation-error.js";

/** A request whose body has been read. */
export type Call = ReceivedRequest & { text: string };

/** Runs the commands of a request that is a list. */
export type Run = (commands: unknown[]) => Promise<MockResponse>;

/** The response to a request for a documented method. */
export async function respondToCall(
  source: Source,
  operation: Operation,
  prism: Prism,
  call: Call,
  run?: Run,
): Promise<MockResponse> {
  const { contract, state } = source;
  const { httpMethod, headers, route, text } = call;
  if (httpMethod !== "POST" && httpMethod !== "GET") {
    return errorResponse(405, "MOCK_VERB_NOT_ALLOWED", messages.httpMethod, { allow: allowedMethods });
  }
  const isPreferred = readPreference(String(headers.prefer ?? "")) !== undefined;
  const problem = route.kind === "application" && tokenProblem(state.tokens, headers, route.query, call.params);
  if (problem && !isPreferred) return portalError(contract, problem);
  if (!state.admits()) return portalError(contract, "QUERY_LIMIT_EXCEEDED");
  if (state.operating?.isUsedUp(operation.method)) return portalError(contract, "OPERATION_TIME_LIMIT");
  // The tokens of an application change.
  const caller = route.token ?? "application";
  return state.idempotency({ operation, headers, text, caller }, () => carryOut(source, operation, prism, call, run));
}

/** The same without what concerns a request as a whole: credentials, limits and idempotency keys. */
export async function carryOut(
  { contract, strict, state }: Source,
  operation: Operation,
  prism: Prism,
  { params: sent, headers, text }: Call,
  run?: Run,
): Promise<MockResponse> {
  const given = (operation.takesList && readCommands(text)) || sent;
  if (!given) return portalError(contract, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
  // Of a list, the indexes are the keys.
  const params = (strict ? given : lenientParams(contract.bundle, operation.request, given)) as Record<string, unknown>;
  const violations = await prism.requestViolations(params);
  if (violations.length > 0) return { ...validationError(contract, operation, params, violations), violations };
  const preference = readPreference(String(headers.prefer ?? ""));
  if (preference) {
    const preferred = await preferredResponse(prism, operation, preference);
    if (preferred) return { ...preferred, violations };
    return errorResponse(404, "MOCK_NO_SUCH_EXAMPLE", messages.example + availablePreferences(operation));
  }
  const usual = async () => {
    if (run && Array.isArray(params) && !matchingCase(operation, params)) return run(params);
    return { ...(await exampleResponse(prism, operation, params)), violations };
  };
  const response = await queuedResponse(state.queue.take(operation.method), operation, usual);
  // Time is charged to each command of a list.
  if (response.status >= 400 || operation.takesList) return response;
  return { ...response, body: state.operating?.charge(operation.method, response.body) ?? response.body };
}

const messages = {
  httpMethod: "Call a method by POST. A GET counts as a POST without parameters.",
  example: "The document has no response that matches the Prefer header. Use one of these: ",
};
