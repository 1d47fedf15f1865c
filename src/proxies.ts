/** The proxies that an environment names; none is an empty text. */
export interface Proxies {
  httpProxy: string;
  httpsProxy: string;
  noProxy: string;
}

/**
 * The proxies of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. Each name may be in lower case, which comes first. Throws a
 * `TypeError` that does not repeat the value, for it may hold a password.
 */
export function proxiesOf(env: Record<string, string | undefined>): Proxies {
  return {
    httpProxy: proxyUrl(env, "HTTP_PROXY"),
    httpsProxy: proxyUrl(env, "HTTPS_PROXY"),
    noProxy: variable(env, "NO_PROXY"),
  };
}

function proxyUrl(env: Record<string, string | undefined>, name: string): string {
  const value = variable(env, name);
  const url = value === "" || value.includes("://") ? value : `http://${value}`;
  if (url !== "" && !URL.canParse(url))
    throw new TypeError(`${name} is not the URL of a proxy, such as http://proxy.example:3128.`);
  return url;
}

function variable(env: Record<string, string | undefined>, name: string): string {
  return (env[name.toLowerCase()] ?? env[name] ?? "").trim();
}
