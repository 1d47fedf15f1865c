import type { IncomingHttpHeaders } from "node:http";
import type { Operation } from "../document/operations.js";
import { type Contract, type PortalErrorCode, portalErrors } from "./contract.js";
import { allowedMethods } from "./cors.js";
import { hasCredentials } from "./credentials.js";
import { availablePreferences, exampleResponse, preferredResponse } from "./example-response.js";
import { lenientParams } from "./lenient-params.js";
import type { Open } from "./methods.js";
import { readPreference } from "./preference.js";
import type { Prism, PrismResponse, Violation } from "./prism.js";
import { maxBodyBytes, readParameters } from "./request-body.js";
import type { Route } from "./route.js";
import { validationError } from "./validation-error.js";

/** A request as far as the response depends on it. */
export interface ReceivedRequest {
  httpMethod: string;
  route: Route;
  headers: IncomingHttpHeaders;
  /** The body as text; undefined when it is too large to be read. */
  text: string | undefined;
}

/** A response, the name of its example or the code of its error, and how it and the request differ from the document. */
export interface MockResponse extends PrismResponse {
  example: string;
  violations: Violation[];
}

/** What responses are made from. */
export interface Source {
  contract: Contract;
  open: Open;
  /** False when what is unknown in a request is ignored. */
  strict: boolean;
}

/** Responds as a portal does, and in its order: path, method, HTTP method, credentials, body, parameters. */
export async function respond(source: Source, request: ReceivedRequest): Promise<MockResponse> {
  const { contract } = source;
  const { route, httpMethod, text } = request;
  if (text === undefined) return mockError(413, "MOCK_BODY_TOO_LARGE", messages.body);
  if (httpMethod === "OPTIONS") {
    return { status: 204, headers: {}, body: undefined, example: "preflight", violations: [] };
  }
  if (route.kind === "unknown") return mockError(404, "MOCK_NO_SUCH_PATH", messages.path);
  if (route.kind === "legacy") return portalError(contract, "ERROR_METHOD_NOT_FOUND");
  const operation = contract.operations.get(String(route.method));
  if (!operation) return unknownMethod(contract, String(route.method));
  const prism = await source.open(operation);
  const response = await respondTo(source, operation, prism, { ...request, text });
  const violations = await prism.responseViolations(response);
  return { ...response, violations: [...response.violations, ...violations] };
}

async function respondTo(
  { contract, strict }: Source,
  operation: Operation,
  prism: Prism,
  { httpMethod, headers, text, route }: ReceivedRequest & { text: string },
): Promise<MockResponse> {
  if (httpMethod !== "POST" && httpMethod !== "GET") {
    return mockError(405, "MOCK_VERB_NOT_ALLOWED", messages.httpMethod, { allow: allowedMethods });
  }
  const preference = readPreference(String(headers.prefer ?? ""));
  // A portal reads no parameters from a query string, so a GET has none at all.
  const sent = httpMethod === "GET" ? {} : readParameters(text, headers["content-type"]);
  if (route.kind === "application" && !preference && !hasCredentials(headers, route.query, sent)) {
    return portalError(contract, "NO_AUTH_FOUND");
  }
  if (!sent) return portalError(contract, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
  const params = strict ? sent : lenientParams(contract.bundle, operation.request, sent);
  const violations = await prism.requestViolations(params);
  if (violations.length > 0) return { ...validationError(contract, operation, params, violations), violations };
  if (!preference) return { ...(await exampleResponse(prism, operation, params)), violations };
  const preferred = await preferredResponse(prism, operation, preference);
  if (preferred) return { ...preferred, violations };
  return mockError(404, "MOCK_NO_SUCH_EXAMPLE", messages.example + availablePreferences(operation));
}

// A misspelt name within a documented scope is an error on a portal too. Of other scopes the document knows nothing.
function unknownMethod(contract: Contract, method: string): MockResponse {
  const scopes = new Set([...contract.operations.keys()].map(scopeOf));
  const isElsewhere = aliases.has(method) || (/^\w+(\.\w+)+$/.test(method) && !scopes.has(scopeOf(method)));
  if (!isElsewhere) return portalError(contract, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION");
  return mockError(404, "MOCK_NOT_DOCUMENTED_HERE", messages.elsewhere + [...scopes].join(", "));
}

function scopeOf(method: string): string {
  return method.replace(/\..*$/s, "");
}

// Methods of portals whose names have no scope.
const aliases = new Set(["batch", "documentation", "scopes"]);

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
  body: `The body is longer than the ${maxBodyBytes / 2 ** 20} MB that the mock reads.`,
  path: "The mock serves /rest/api/{user_id}/{webhook_token}/{method} and /rest/api/{method}, nothing else.",
  elsewhere: "A portal may have this method, but the document lacks it. The document describes methods of: ",
  httpMethod: "Call a method by POST. A GET counts as a POST without parameters.",
  example: "The document has no response that matches the Prefer header. Use one of these: ",
};
