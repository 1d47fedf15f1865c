/** One request that the mock has responded to, without secrets. */
export interface MockRequest {
  /** The HTTP method. */
  httpMethod: string;
  /** The path without its query string; the webhook token and anything else that may be a secret is masked. */
  path: string;
  /** The REST name of the method; undefined where the path names none. */
  method: string | undefined;
  /** The parameters in the body, `auth` masked; undefined when the body is not a JSON object. */
  params: Record<string, unknown> | undefined;
  /** The headers by their names in lower case, credentials masked. */
  headers: Record<string, string>;
  /** HTTP status of the response; 0 when the connection was cut. */
  status: number;
  /** Name of the example that was sent, or the code of the error. */
  example: string;
  /** Milliseconds from the request's headers to the end of the response. */
  ms: number;
}

/** Formats a request as one line of a log. */
export function formatRequest({
  httpMethod,
  path,
  status,
  example,
  ms,
}: Omit<MockRequest, "params" | "headers">): string {
  return `${httpMethod} ${path} ${status} ${example} ${Math.round(ms)} ms`;
}
