const reserved = /^(.*authorization|cookie|content-.+|accept|host|idempotency-key)$/;

/** Throws a `TypeError`, which quotes no value, for credentials, what the client sets itself, and what HTTP does not allow. */
export function checkHeaders(headers: Readonly<Record<string, string>> | undefined): void {
  if (headers === undefined) return;
  let refused: string | undefined = "what HTTP does not allow";
  try {
    refused = [...new Headers(headers).keys()].find((name) => reserved.test(name));
  } catch {}
  if (refused) throw new TypeError(`The option headers cannot set ${refused}`);
}

/** True in a page and its workers, where portals allow requests few headers. */
export function isBrowser(): boolean {
  // A worker of a page has no document.
  return "document" in globalThis || "importScripts" in globalThis;
}
