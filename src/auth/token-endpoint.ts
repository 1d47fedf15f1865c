import type { Fetch } from "../call.js";
import { abortable } from "../timers.js";

// Not the portal's own address: a self-hosted portal may not forward token requests.
const url = "https://oauth.bitrix.info/oauth/token/";
const timeLimit = 60_000;

/**
 * The authorization server's response to a form, parsed; rejects when there is none that can be read.
 * The secret goes into the body of a POST; the documentation shows a GET, which would put it into a URL.
 */
export async function requestTokens(fetch: Fetch, form: Record<string, string>): Promise<Record<string, unknown>> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TypeError("no response in time")), timeLimit);
  const { signal } = controller;
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" };
  const body = new URLSearchParams(form).toString();
  try {
    return Object(
      await abortable(fetch(url, { method: "POST", headers, body, redirect: "manual", signal }).then(parsed), signal),
    );
  } finally {
    clearTimeout(timer);
  }
}

async function parsed(response: Response): Promise<unknown> {
  const body = await response.text();
  // Transient, whatever the body says; a refusal would be final.
  if (response.status >= 500 || response.status === 429) throw new TypeError(`the response is HTTP ${response.status}`);
  try {
    return JSON.parse(body);
  } catch {
    // The message of JSON.parse quotes the response, and with it tokens that are not known yet.
    throw new TypeError("the response is not JSON");
  }
}
