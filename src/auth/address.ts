import { hasInvisible } from "./credential.js";

/** True for the names and addresses of the loopback interface. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * The URL of a portal. Throws a `TypeError` that says what is wrong with `text`, also by the fault that `check` finds, and
 * quotes nothing of it.
 */
export function portalUrl(text: unknown, what: string, example: string, check?: (url: URL) => string | false): URL {
  const trimmed = typeof text === "string" ? text.trim() : "";
  const url = parse(trimmed);
  const fault = faultOf(text, trimmed, url) || (url && check?.(url));
  if (!url || fault) throw new TypeError(`${what} ${fault}. It should look like ${example}`);
  return url;
}

function faultOf(text: unknown, trimmed: string, url: URL | undefined): string | false {
  if (text === undefined) return "is missing";
  if (typeof text !== "string") return "is not a string";
  if (trimmed === "") return "is empty";
  // A URL parser removes line breaks and tabs, and encodes the rest.
  if (hasInvisible(trimmed)) return "contains white space or control characters";
  if (!url) return "is not a URL";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return "must begin with https:, or credentials are sent unencrypted (http: is for loopback only)";
  }
  if (url.username || url.password) return "must not contain a user name or password";
  return (url.search || url.hash) !== "" && "must not have a ? or # part";
}

/** The origin of a host, or of a URL whose path is empty or one of `paths`. Throws as `portalUrl` does. */
export function originOf(text: unknown, what: string, example: string, paths: string[]): string {
  const isHost = typeof text === "string" && text.trim() !== "" && !text.includes("//");
  return portalUrl(
    isHost ? `https://${text.trim()}` : text,
    what,
    example,
    ({ pathname }) => !["", ...paths].includes(pathname.replace(/\/$/, "")) && "must be a host, without a path",
  ).origin;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
