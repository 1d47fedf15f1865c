import { type Terminal, UsageError } from "./command.js";

/**
 * Asks whether to do what `what` says, a sentence. Rejects with an `Error` unless the answer is yes, and with a `UsageError`
 * where there is no terminal to ask on.
 */
export async function confirm(what: string, { ask }: Terminal): Promise<void> {
  if (!ask) {
    throw new UsageError(`${what} There is no terminal to ask on: add --yes, or --dry-run to see the request.`);
  }
  const answer = await ask(`${what} Really? (y/N) `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new Error("Nothing was sent.");
}
