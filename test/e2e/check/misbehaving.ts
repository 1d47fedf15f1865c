import type { Fetch } from "../../../src/fetch-response.js";

/** A request, as the portal received it. */
export interface ReceivedRequest {
  method: string;
  params: Record<string, unknown>;
  token: string;
}

/** A response that a test may change before it is sent. `body` is sent as it is when it is a text. */
export interface SentResponse {
  status: number;
  type: string;
  // A test changes any part of it.
  // biome-ignore lint/suspicious/noExplicitAny: as above
  body: any;
}

/** How a misbehaving portal changes a response. */
export type Alter = (response: SentResponse, request: ReceivedRequest) => void;

/** A `fetch` of the mock, with tokens as a portal has them, whose responses `alter` changes. */
export function misbehaving(alter: Alter = () => {}): Fetch {
  return async (url, init) => {
    const [, token = "", method = ""] = /\/rest\/api\/\d+\/([^/]+)\/(.+)$/.exec(url) ?? [];
    const response = await responseOf(url, init, token);
    alter(response, { method, params: JSON.parse(String(init.body ?? "{}")), token });
    const body = typeof response.body === "string" ? response.body : JSON.stringify(response.body);
    return new Response(body, { status: response.status, headers: { "content-type": response.type } });
  };
}

async function responseOf(url: string, init: RequestInit, token: string): Promise<SentResponse> {
  if (token === "") return { status: 404, type: "text/html", body: "<html>no such page</html>" };
  if (token === "no-such-token") return failing(401, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION");
  const key = `${url} ${init.body}`;
  const sent = cache.get(key) ?? fetch(url, init).then(async (response) => [response.status, await response.text()]);
  cache.set(key, sent);
  const [status, text] = await sent;
  return { status: Number(status), type: "application/json; charset=utf-8", body: JSON.parse(String(text)) };
}

// The mock gives equal requests equal responses, and the checks make the same ones over and over.
const cache = new Map<string, Promise<(number | string)[]>>();

/** An error response in the envelope of REST 3.0. */
export function failing(status: number, code: string): SentResponse {
  return { status, type: "application/json", body: { error: { code, message: "No." } } };
}

/** Changes only responses of one method, and of those only the ones to requests that `when` accepts. */
export function on(
  method: string,
  alter: Alter,
  when: (params: ReceivedRequest["params"]) => boolean = () => true,
): Alter {
  return (response, request) => {
    if (request.method === method && request.token !== "no-such-token" && when(request.params))
      alter(response, request);
  };
}
