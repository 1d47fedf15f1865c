import type { IncomingHttpHeaders } from "node:http";
import type { Operation } from "../document/operations.js";
import { type Contract, type PortalErrorCode, portalErrors } from "./contract.js";
import { allowedMethods } from "./cors.js";
import { availablePreferences, exampleResponse, preferredResponse } from "./example-response.js";
import { readPreference } from "./preference.js";
import type { Prism, PrismResponse, Violation } from "./prism.js";
import { readParameters } from "./request-body.js";
import type { Route } from "./route.js";
import { validationError } from "./validation-error.js";

/** A request as far as the response depends on it. */
export interface ReceivedRequest {
  httpMethod: string;
  route: Route;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A response, the name of its example or the code of its error, and how it and the request differ from the document. */
export interface MockResponse extends PrismResponse {
  example: string;
  violations: Violation[];
}

/** What responses are made from. */
export interface Source {
  contract: Contract;
  prism: Prism;
}

/** Responds as a portal does, and in its order: path, method, HTTP method, credentials, body, parameters. */
export async function respond(source: Source, request: ReceivedRequest): Promise<MockResponse> {
  const { contract, prism } = source;
  const { route, httpMethod } = request;
  if (httpMethod === "OPTIONS")
    return { status: 204, headers: {}, body: undefined, example: "preflight", violations: [] };
  if (route.kind === "unknown") return mockError(404, "MOCK_NO_SUCH_PATH", messages.path);
  if (route.kind === "legacy") return portalError(contract, "ERROR_METHOD_NOT_FOUND");
  const operation = contract.operations.get(String(route.method));
  if (!operation) return portalError(contract, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION");
  const response = await respondTo(source, operation, request);
  const violations = await prism.responseViolations(operation.method, response);
  return { ...response, violations: [...response.violations, ...violations] };
}

async function respondTo(source: Source, operation: Operation, request: ReceivedRequest): Promise<MockResponse> {
  const { contract, prism } = source;
  const { httpMethod, headers, text, route } = request;
  if (httpMethod !== "POST" && httpMethod !== "GET") {
    return mockError(405, "MOCK_VERB_NOT_ALLOWED", messages.httpMethod, { allow: allowedMethods });
  }
  const preference = readPreference(String(headers.prefer ?? ""));
  // A portal reads no query string, so a GET has no parameters at all.
  const body = httpMethod === "GET" ? {} : readParameters(text, headers["content-type"]);
  if (route.kind === "application" && !preference && !body?.auth) return portalError(contract, "NO_AUTH_FOUND");
  if (!body) return portalError(contract, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
  const violations = await prism.requestViolations(operation.method, body);
  if (violations.length > 0) return { ...validationError(contract, operation, body, violations), violations };
  if (!preference) return { ...(await exampleResponse(prism, operation, body)), violations };
  const preferred = await preferredResponse(prism, operation, preference);
  if (preferred) return { ...preferred, violations };
  return mockError(404, "MOCK_NO_SUCH_EXAMPLE", messages.example + availablePreferences(operation));
}

function portalError({ errorBody }: Contract, code: PortalErrorCode): MockResponse {
  return { status: portalErrors[code], headers: json, body: errorBody(code), example: code, violations: [] };
}

/** An error that only the mock gives, never a portal; its code begins with `MOCK_`. */
export function mockError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): MockResponse {
  const body = { error: { code, message } };
  return { status, headers: { ...json, ...headers }, body, example: code, violations: [] };
}

const json = { "content-type": "application/json" };

const messages = {
  path: "The mock serves /rest/api/{user_id}/{webhook_token}/{method} and /rest/api/{method}, nothing else.",
  httpMethod: "Call a method by POST. A GET counts as a POST without parameters.",
  example: "The document has no response that matches the Prefer header. Use one of these: ",
};
