import { type Contract, portalError } from "./contract.js";
import { errorResponse, type MockResponse } from "./mock-response.js";

/**
 * The error for a method that the document lacks. A misspelt name within a documented scope is an error on a portal too; of
 * other scopes the document knows nothing.
 */
export function unknownMethod(contract: Contract, method: string): MockResponse {
  const scopes = new Set([...contract.operations.keys()].map(scopeOf));
  const isElsewhere = aliases.has(method) || (/^\w+(\.\w+)+$/.test(method) && !scopes.has(scopeOf(method)));
  if (!isElsewhere) return portalError(contract, "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION");
  const message = "A portal may have this method, but the document lacks it. The document describes methods of: ";
  return errorResponse(404, "MOCK_NOT_DOCUMENTED_HERE", message + [...scopes].join(", "));
}

function scopeOf(method: string): string {
  return method.replace(/\..*$/s, "");
}

// Methods of portals whose names have no scope.
const aliases = new Set(["documentation", "scopes"]);
