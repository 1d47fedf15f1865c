import { readBody } from "../body.js";
import type { Fetch, FetchResponse } from "../fetch-response.js";
import { isObject, parseJson } from "../json.js";
import { type Redact, redacted, redactor } from "../redact.js";
import { retryAfter } from "../retry-after.js";
import { within } from "../timers.js";
import { type Failure, failed } from "./renewal-error.js";
import { issuedTokens, type Tokens } from "./tokens.js";

const timeLimit = 60_000;
// A response of tokens has less than one kilobyte.
const maxBytes = 1_048_576;

/** New tokens, or why there are none, and the pause in ms that the server asks for. */
export type TokenResponse = { tokens: Tokens } | { failure: Failure; delay?: number };

/**
 * Sends a form to the authorization server at `origin`; never rejects.
 * By POST, so that the secret goes into the body; the documentation shows a GET, which would put it into a URL.
 */
export async function requestTokens(
  origin: string,
  form: Record<string, string>,
  fetch: Fetch,
  redact: Redact,
): Promise<TokenResponse> {
  const { host } = new URL(origin);
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" };
  const body = new URLSearchParams(form).toString();
  const init: RequestInit = { method: "POST", headers, body, redirect: "manual" };
  const exchange = async (signal: AbortSignal) => {
    const response = await fetch(`${origin}/oauth/token/`, { ...init, signal });
    const text = await readBody(response, maxBytes);
    if (text === undefined) throw new TypeError(`the response has more than ${maxBytes} bytes`);
    return read(response, text, host, redact);
  };
  try {
    return await within(exchange, timeLimit, () => new TypeError("no response in time"));
  } catch (thrown) {
    return { failure: failed(`no response from ${host}`, redacted(thrown, redact)) };
  }
}

async function read(
  { ok, status, headers }: FetchResponse,
  body: string,
  host: string,
  redact: Redact,
): Promise<TokenResponse> {
  const parsed = parseJson(body);
  const content = isObject(parsed) ? parsed : {};
  const tokens = [content.access_token, content.refresh_token].filter((token) => typeof token === "string");
  if (ok && tokens.length > 0) return readTokens(content, host);
  // Tokens that are not used are secrets all the same.
  const redactUnused = redactor(() => tokens);
  const text = (value: unknown) => (typeof value === "string" ? redactUnused(redact(value)) : "");
  const [code, description] = [text(content.error), text(content.error_description)];
  // Transient, whatever the body says.
  if (code && status < 500 && status !== 429) {
    return { failure: { code, detail: `${host} did not renew the tokens: ${description || code}` } };
  }
  const what = isObject(parsed) ? description || code : "not JSON";
  return {
    failure: failed(`no tokens from ${host}: ${[`HTTP ${status}`, what].filter(Boolean).join(", ")}`),
    delay: Math.max(0, (retryAfter(headers)?.getTime() ?? 0) - Date.now()),
  };
}

function readTokens(content: Record<string, unknown>, host: string): TokenResponse {
  try {
    return { tokens: issuedTokens(content) };
  } catch (thrown) {
    return { failure: failed(`unusable tokens from ${host}: ${(thrown as Error).message}`) };
  }
}
