import type { Envelope } from "../call.js";

/** The envelope of each of so many reads, as if it had been alone. Throws when the result is no list of so many results. */
export function envelopesOf(envelope: Envelope, length: number): Envelope[] {
  if (length === 1) return [envelope];
  const { result: results, body, ...rest } = envelope;
  if (!Array.isArray(results) || results.length !== length) throw new TypeError(`The result is no list of ${length}`);
  return results.map((result) => ({ ...rest, result, body: JSON.stringify({ result, time: rest.time }) }));
}
