import { AuthError, Bitrix24Error, LimitError, NetworkError, ServerError } from "./errors.js";
import type * as module from "./failure/failures.js";
import { within } from "./timers.js";

// In ms. A page whose own server has gone away must not wait for long.
const timeLimit = 2000;

/**
 * A function that loads what creates the errors of a portal: with the first failure, since a program without one needs none
 * of it. Where it cannot be loaded, an error has class and status, but nothing that would have to be masked.
 */
export function failureLoader(
  secrets: () => string[],
  load: () => Promise<Pick<typeof module, "failures">> = () => import("./failure/failures.js"),
): () => Promise<module.Failures> {
  let loaded: module.Failures | undefined;
  return async () => {
    try {
      loaded ??= (await within(load, timeLimit, () => undefined)).failures(secrets);
      return loaded;
    } catch {
      return bare;
    }
  };
}

const detail = "what describes a failure could not be loaded";

const bare: module.Failures = {
  response(method, { status }) {
    const known = { 401: AuthError, 429: LimitError }[status];
    const Class = known ?? (status >= 500 ? ServerError : Bitrix24Error);
    return new Class({ method, status, code: "NO_ERROR_CODE", detail });
  },
  network: (method) => new NetworkError({ method, code: "NETWORK_FAILURE", detail }),
};
