import type * as diagnosis from "./diagnosis.js";
import { within } from "./timers.js";

/** What can be said of a failure; each part of it can be missing. */
export type Diagnosis = Partial<typeof diagnosis>;

// In ms. A page whose own server has gone away must not wait for long.
const timeLimit = 2000;

/**
 * Loads the diagnosis with the first failure, since a program without one needs none of it. Where it cannot be loaded it
 * is empty: an error has its code, status and detail all the same, but no remedy and no `retryAt`.
 */
export async function loadDiagnosis(
  load: () => Promise<Diagnosis> = () => import("./diagnosis.js"),
): Promise<Diagnosis> {
  try {
    return await within(load, timeLimit, () => undefined);
  } catch {
    return {};
  }
}
