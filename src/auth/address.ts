/** True for the names and addresses of this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** The URL of a portal; throws a `TypeError` that says what to mend and repeats nothing of what was given. */
export function portalUrl(text: unknown, what: string, example: string): URL {
  const mend = (fault: string) => new TypeError(`${what} ${fault}. It should look like ${example}`);
  if (text === undefined) throw mend("is missing");
  if (typeof text !== "string") throw mend("is not a text");
  if (text.trim() === "") throw mend("is empty");
  const url = parse(text.trim());
  if (!url) throw mend("is not a URL");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw mend("must begin with https:, or credentials travel unprotected (http: is for loopback only)");
  }
  if (url.username || url.password) throw mend("must not hold a user name or password");
  if (url.search || url.hash) throw mend("must not have a ? or # part");
  return url;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
