import { isObject, parseJson } from "../../json.js";

// Names of parameters, headers and keys whose values are secret.
const secretName = /auth(?!or(?!iz))|token|secret|passw|pwd|sess|cookie|api.?key|signature|^code$/i;
// A shorter one is hardly secret, and masking it would leave holes in ordinary words.
const shortest = 6;

/** The secrets in the entries of a HAR file: webhook tokens, credentials in queries, headers and bodies, cookies. */
export function harSecrets(entries: unknown[]): string[] {
  const secrets = entries.flatMap((entry) => {
    const { request, response } = Object(entry) as Record<string, unknown>;
    return [request, response].filter(isObject).flatMap(secretsOf);
  });
  return [...new Set(secrets)].filter((secret) => secret.length >= shortest);
}

function secretsOf({ url, headers, cookies, queryString, postData, content }: Record<string, unknown>): string[] {
  return [
    ...secretsInUrl(url),
    ...named(headers).flatMap(([name, value]) => (secretName.test(name) ? headerSecrets(value) : [])),
    ...named(cookies).flatMap(([, value]) => headerSecrets(value)),
    ...named(queryString).flatMap(([name, value]) => (secretName.test(name) ? [value] : [])),
    ...[postData, content].flatMap(secretsInBody),
  ];
}

function secretsInUrl(url: unknown): string[] {
  const path = typeof url === "string" && URL.canParse(url) ? new URL(url).pathname : "";
  const [, token] = /\/rest\/+(?:api\/+)?\d+\/+([^/]+)/i.exec(path) ?? [];
  return token === undefined ? [] : [token];
}

// `Bearer TOKEN`, `name=TOKEN; Path=/`, or the token alone; words are schemes, languages and switches.
function headerSecrets(value: string): string[] {
  const parts = value.split(/[\s;,]+/).flatMap((part) => [part, part.slice(part.indexOf("=") + 1)]);
  return parts.filter((part) => /\d/.test(part) || part.length > 20);
}

function secretsInBody(body: unknown): string[] {
  const { text, params, mimeType } = Object(body) as Record<string, unknown>;
  return [...fieldsIn(text, mimeType), ...named(params)].flatMap(([name, field]) =>
    typeof field === "string" && secretName.test(name) ? [field] : [],
  );
}

function fieldsIn(text: unknown, mimeType: unknown): [name: string, value: unknown][] {
  if (typeof text !== "string") return [];
  if (/^application\/x-www-form-urlencoded/i.test(typeof mimeType === "string" ? mimeType : ""))
    return [...new URLSearchParams(text)];
  const value = parseJson(text);
  return isObject(value) ? Object.entries(value) : [];
}

function named(list: unknown): [name: string, value: string][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each): [string, string][] => {
    const { name, value } = Object(each) as Record<string, unknown>;
    return typeof name === "string" && typeof value === "string" ? [[name, value]] : [];
  });
}
