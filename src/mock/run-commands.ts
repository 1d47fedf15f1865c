import { isObject } from "../json.js";
import { errorResponse, json, type MockResponse } from "./mock-response.js";
import { resolved } from "./resolve-references.js";
import { type Call, carryOut } from "./respond-to-call.js";
import type { Source } from "./source.js";
import { unknownMethod } from "./unknown-method.js";

interface Command {
  method: string;
  query: object;
  as?: string;
}

/**
 * Runs the commands of a batch: it looks up all methods, then runs one after the other. The first error is the response,
 * whatever has run before. Nothing of that but the shape of request and result is in the official documentation.
 */
export async function runCommands(source: Source, request: Call, list: unknown[]): Promise<MockResponse> {
  const { contract, open } = source;
  // By the schema of the request.
  const commands = list as Command[];
  const unknown = commands.find(({ method }) => contract.operations.get(method)?.takesList !== false);
  if (unknown) return unknownMethod(contract, unknown.method);

  const results: unknown[] = [];
  const found = new Map<string, unknown>();
  for (const [n, { method, query, as = String(n) }] of commands.entries()) {
    const operation = contract.operations.get(method);
    const params = resolved(query, found);
    if (!operation || !isObject(params)) return invalid(`Unable to resolve the references of command ${n}`);
    if (found.has(as)) return invalid(`Alias ${as} is already in use`);
    const call = { ...request, params, headers: {} };
    const response = await carryOut(source, operation, await open(operation), call);
    if (response.status >= 400 || !isObject(response.body)) return response;
    const result = operation.bare ? response.body : response.body.result;
    results.push(result);
    if (isObject(result)) found.set(as, result.item ?? result.items);
  }
  return { status: 200, headers: json, body: { result: results }, example: "batch", violations: [] };
}

function invalid(message: string): MockResponse {
  return errorResponse(400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", message);
}
