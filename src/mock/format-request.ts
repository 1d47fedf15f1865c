/** One request the mock has answered, without any secret. */
export interface MockRequest {
  /** The HTTP verb. */
  method: string;
  /** The path with webhook token and whatever else may be secret masked, without the query string. */
  path: string;
  status: number;
  /** The example or the error code that was answered with. */
  answer: string;
  durationMs: number;
}

/** A request as one line of a log. */
export function formatRequest({ method, path, status, answer, durationMs }: MockRequest): string {
  return `${method} ${path} ${status} ${answer} ${Math.round(durationMs)} ms`;
}
