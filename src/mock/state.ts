import type { MockRequest } from "./format-request.js";
import { type Idempotency, idempotency } from "./idempotency.js";
import { type Queue, responseQueue } from "./next-response.js";
import { type OperatingTime, operatingTime } from "./operating-time.js";
import type { PortalRules } from "./portal-rules.js";
import { rateLimit } from "./rate-limit.js";
import { type TokenState, tokenState } from "./tokens.js";

/** All that a mock remembers. */
export interface MockState {
  requests: MockRequest[];
  queue: Queue;
  tokens: TokenState;
  idempotency: Idempotency;
  /** Counts a request; false when the portal refuses it. */
  admits: () => boolean;
  operating: OperatingTime | undefined;
}

/** What a mock remembers when it has just started. */
export function newState({ tokens, limit, operating }: PortalRules): MockState {
  return {
    requests: [],
    queue: responseQueue(),
    tokens: tokenState(tokens),
    idempotency: idempotency(),
    admits: limit ? rateLimit(limit) : () => true,
    operating: operating && operatingTime(operating),
  };
}
