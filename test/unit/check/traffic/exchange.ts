import type { Exchange, Recorded } from "../../../../src/check/traffic/har.js";
import { mailbox } from "../../../e2e/check/recorded.js";

/** What a test says of a recorded call; the rest is a documented call of `mail.mailbox.get`. */
export interface Call {
  verb?: string;
  method?: string;
  request?: unknown;
  status?: number;
  type?: string;
  body?: unknown;
}

/** A recorded call. */
export function exchange({ verb = "POST", method = "mail.mailbox.get", status = 200, ...more }: Call = {}): Exchange {
  const { request = { id: 1 }, type = "application/json", body = { result: { item: mailbox } } } = more;
  return { verb, method, request: recorded(request), response: { ...recorded(body, type), status } };
}

/** The same call, recorded without a part. */
export function without(part: "request" | "response", call: Exchange = exchange()): Exchange {
  return { ...call, [part]: { ...call[part], text: undefined, value: undefined, gap: "recorded without a body" } };
}

function recorded(value: unknown, type = "application/json"): Recorded {
  const isPage = type === "text/html";
  return { type, text: isPage ? "<html>" : JSON.stringify(value), value: isPage ? undefined : value, gap: undefined };
}
