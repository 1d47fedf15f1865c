/** True for the names and addresses of the loopback interface. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** The URL of a portal. Throws a `TypeError` that says what is wrong with `text` and quotes nothing of it. */
export function portalUrl(text: unknown, what: string, example: string): URL {
  const invalid = (fault: string) => new TypeError(`${what} ${fault}. It should look like ${example}`);
  if (text === undefined) throw invalid("is missing");
  if (typeof text !== "string") throw invalid("is not a string");
  if (text.trim() === "") throw invalid("is empty");
  const url = parse(text.trim());
  if (!url) throw invalid("is not a URL");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw invalid("must begin with https:, or credentials are sent unencrypted (http: is for loopback only)");
  }
  if (url.username || url.password) throw invalid("must not contain a user name or password");
  if (url.search || url.hash) throw invalid("must not have a ? or # part");
  return url;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
