import { vi } from "vitest";

/** Resolves to what becomes of each promise, once time has run until all are settled. */
export async function settled(promises: readonly Promise<unknown>[]): Promise<PromiseSettledResult<unknown>[]> {
  const [outcomes] = await Promise.all([Promise.allSettled(promises), vi.runAllTimersAsync()]);
  return outcomes;
}
