import type { IncomingHttpHeaders } from "node:http";
import type { Contract } from "./contract.js";
import type { Open } from "./methods.js";
import type { Route } from "./route.js";
import type { MockState } from "./state.js";

/** A request as far as the response depends on it. */
export interface ReceivedRequest {
  httpMethod: string;
  route: Route;
  headers: IncomingHttpHeaders;
  /** The body as text; undefined when it is too large to be read. */
  text: string | undefined;
  /** The parameters in the body; undefined when it is not a JSON object. */
  params: Record<string, unknown> | undefined;
}

/** What responses are made from. */
export interface Source {
  /** Where the mock is reached. */
  url: string;
  contract: Contract;
  open: Open;
  /** False when what is unknown in a request is ignored. */
  strict: boolean;
  state: MockState;
}
