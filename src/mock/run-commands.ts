import { isObject, parseJson } from "../json.js";
import { portalError } from "./contract.js";
import { errorResponse, json, type MockResponse } from "./mock-response.js";
import { resolved } from "./resolve-references.js";
import { type Call, carryOut } from "./respond-to-call.js";
import type { Source } from "./source.js";
import { tokenProblem } from "./tokens.js";
import { unknownMethod } from "./unknown-method.js";

interface Command {
  method: string;
  query: unknown;
  as?: string;
}

/**
 * The response to a batch: it looks up all methods, then runs the commands one after the other. The first error is the
 * response, whatever has run before. Nothing of that but the shape of request and result is in the official documentation.
 */
export async function respondToBatch(source: Source, request: Call): Promise<MockResponse> {
  const { contract, state, open } = source;
  const { route, headers, text } = request;
  const problem = route.kind === "application" && tokenProblem(state.tokens, headers, route.query, undefined);
  if (problem) return portalError(contract, problem);
  if (!state.admits()) return portalError(contract, "QUERY_LIMIT_EXCEEDED");
  const commands = parseJson(text);
  if (!Array.isArray(commands) || !commands.every(isCommand)) return invalid("Unable to recognize the batch");
  const unknown = commands.find(({ method }) => !contract.operations.has(method));
  if (unknown) return unknownMethod(contract, unknown.method);

  const results: unknown[] = [];
  const found = new Map<string, unknown>();
  for (const [n, { method, query, as = String(n) }] of commands.entries()) {
    const operation = contract.operations.get(method);
    const params = resolved(isObject(query) ? query : {}, found);
    if (!operation || !isObject(params)) return invalid(`Unable to resolve the references of command ${n}`);
    if (found.has(as)) return invalid(`Alias ${as} is already in use`);
    const call = { ...request, params, headers: {} };
    const response = await carryOut(source, operation, await open(operation), call);
    if (response.status >= 400 || !isObject(response.body)) return response;
    const { result } = response.body;
    results.push(result);
    if (isObject(result)) found.set(as, result.item ?? result.items);
  }
  return { status: 200, headers: json, body: { result: results }, example: "batch", violations: [] };
}

function isCommand(value: unknown): value is Command {
  return isObject(value) && typeof value.method === "string" && (isObject(value.query) || isEmptyList(value.query));
}

// PHP writes an object without keys as a list.
function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function invalid(message: string): MockResponse {
  return errorResponse(400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", message);
}
