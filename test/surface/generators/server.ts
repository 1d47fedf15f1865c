/** What a server needs to be a portal: the document, and who responds to the calls that it lets through. */
export interface Portal {
  /** In JSON. */
  document: string;
  /** The path of the webhook, without a slash at the end. */
  basePath: string;
  /** The documented response to a call. */
  respond(method: string, params: unknown): object;
  /** The body of a response with status 400 to a request that the document does not allow. */
  refuse(reasons: string[]): object;
}

export interface Running {
  port: number;
  close(): void;
}

/** Starts a server on the loopback. */
export type Start = (portal: Portal) => Promise<Running>;
