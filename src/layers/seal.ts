import type { Call, Layer } from "../call.js";

/** A call whose content is decided when its turn has come. */
export interface OpenCall extends Call {
  /** The call to send instead, the same one for each attempt. */
  readonly seal?: () => Call;
}

/** Seals open calls as they leave the queue before the limit. */
export const seal: Layer = (next) => (call: OpenCall) => next(call.seal?.() ?? call);
