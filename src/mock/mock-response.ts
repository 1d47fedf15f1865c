import type { PrismResponse, Violation } from "./prism.js";

/** A response, the name of its example or the code of its error, and how it and the request differ from the document. */
export interface MockResponse extends PrismResponse {
  example: string;
  violations: Violation[];
  /** True when the connection is cut in place of the response. */
  cut?: boolean;
}

/** The headers of a JSON body. */
export const json = { "content-type": "application/json" };

/** An error in the shape of REST 3.0. The code of one that only the mock gives, never a portal, begins with `MOCK_`. */
export function errorResponse(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): MockResponse {
  const body = { error: { code, message } };
  return { status, headers: { ...json, ...headers }, body, example: code, violations: [] };
}
