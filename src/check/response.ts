import { errorCode } from "../document/error-codes.js";
import { parseJson } from "../json.js";
import { describeName } from "./report/describe.js";

/** A response as the portal sent it, before it is judged. */
export interface PortalResponse {
  status: number;
  /** Media type in lower case, without parameters; empty when there is none. */
  type: string;
  /** Undefined when it is not JSON. */
  body: unknown;
}

/** A `PortalResponse` made of the parts of an HTTP response. */
export function portalResponse(status: number, headers: Headers, body: string): PortalResponse {
  return { status, type: mediaType(headers.get("content-type") ?? ""), body: parseJson(body) };
}

/** The media type in a `Content-Type`, in lower case and without parameters. */
export function mediaType(contentType: string): string {
  return contentType.split(";")[0]!.trim().toLowerCase();
}

/** The code of an error response, described: a text that does not look like a code can be anything. */
export function describeErrorCode(body: unknown): string | undefined {
  const code = errorCode(body);
  return code === undefined ? undefined : describeName(code);
}
