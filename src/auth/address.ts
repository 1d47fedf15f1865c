import { hasInvisible } from "./credential.js";

/** True for the names and addresses of the loopback interface. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** The URL of a portal. Throws a `TypeError` that says what is wrong with `text` and quotes nothing of it. */
export function portalUrl(text: unknown, what: string, example: string): URL {
  const invalid = (fault: string) => new TypeError(`${what} ${fault}. It should look like ${example}`);
  if (text === undefined) throw invalid("is missing");
  if (typeof text !== "string") throw invalid("is not a string");
  const trimmed = text.trim();
  if (trimmed === "") throw invalid("is empty");
  // A URL parser removes line breaks and tabs, and encodes the rest.
  if (hasInvisible(trimmed)) throw invalid("contains white space or control characters");
  const url = parse(trimmed);
  if (!url) throw invalid("is not a URL");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw invalid("must begin with https:, or credentials are sent unencrypted (http: is for loopback only)");
  }
  if (url.username || url.password) throw invalid("must not contain a user name or password");
  if (url.search || url.hash) throw invalid("must not have a ? or # part");
  return url;
}

/** The origin of a host, or of a URL whose path is empty or one of `paths`. Throws as `portalUrl` does. */
export function originOf(text: unknown, what: string, example: string, paths: string[]): string {
  const isHost = typeof text === "string" && text.trim() !== "" && !text.includes("//");
  const { origin, pathname } = portalUrl(isHost ? `https://${text.trim()}` : text, what, example);
  if (!["", ...paths].includes(pathname.replace(/\/$/, ""))) {
    throw new TypeError(`${what} must be a host, without a path. It should look like ${example}`);
  }
  return origin;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
