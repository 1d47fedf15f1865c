import type { IncomingHttpHeaders } from "node:http";
import { mask } from "../redact.js";

/** Headers as a record shows them: credentials are masked, and the secrets wherever else they stand. */
export function recordedHeaders(headers: IncomingHttpHeaders, secrets: string[]): Record<string, string> {
  // A shorter one is made up, and may be a part of any word.
  const known = secrets.filter(({ length }) => length >= 6);
  const entries = Object.entries(headers).map(([name, value]) => {
    const masked = known.reduce((text, secret) => text.replaceAll(secret, mask), String(value));
    return [name, credentials.has(name) ? mask : masked];
  });
  return Object.fromEntries(entries);
}

/** A copy of a JSON value in which everything under a key `auth` is masked: an access token may stand there. */
export function withMaskedAuth(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (key, part) => (key === "auth" ? mask : part));
}

const credentials = new Set(["authorization", "proxy-authorization", "cookie"]);
