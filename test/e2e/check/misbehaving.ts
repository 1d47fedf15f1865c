import type { Fetch } from "../../../src/call.js";

/** A request as the portal got it. */
export interface Asked {
  method: string;
  params: Record<string, unknown>;
  token: string;
}

/** A reply on its way back; what is put in its place goes out. `body` is sent as it is when it is a text. */
export interface Reply {
  status: number;
  type: string;
  // A test that plants a drift reaches anywhere into it.
  // biome-ignore lint/suspicious/noExplicitAny: as above
  body: any;
}

/** What a misbehaving portal does to a reply, by changing it. */
export type Alter = (reply: Reply, asked: Asked) => void;

/** A `fetch` of the mock that behaves like a portal, tokens included, but for what `alter` does to its replies. */
export function misbehaving(alter: Alter = () => {}): Fetch {
  return async (url, init) => {
    const [, token = "", method = ""] = /\/rest\/api\/\d+\/([^/]+)\/(.+)$/.exec(url) ?? [];
    const reply = await replyOf(url, init, token);
    alter(reply, { method, params: JSON.parse(String(init.body ?? "{}")), token });
    const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
    return new Response(body, { status: reply.status, headers: { "content-type": reply.type } });
  };
}

async function replyOf(url: string, init: RequestInit, token: string): Promise<Reply> {
  if (token === "") return { status: 404, type: "text/html", body: "<html>no such page</html>" };
  if (token === "no-such-token") return failing(401, "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION");
  const key = `${url} ${init.body}`;
  const answer =
    answered.get(key) ?? fetch(url, init).then(async (response) => [response.status, await response.text()]);
  answered.set(key, answer);
  const [status, text] = await answer;
  return { status: Number(status), type: "application/json; charset=utf-8", body: JSON.parse(String(text)) };
}

// The mock answers the same to the same, and the checks ask it over and over.
const answered = new Map<string, Promise<(number | string)[]>>();

/** A reply that fails with a code, in the envelope of REST 3.0. */
export function failing(status: number, code: string): Reply {
  return { status, type: "application/json", body: { error: { code, message: "No." } } };
}

/** Alters the replies to one method alone, and of those the ones to requests that `when` accepts. */
export function on(method: string, alter: Alter, when: (params: Asked["params"]) => boolean = () => true): Alter {
  return (reply, asked) => {
    if (asked.method === method && asked.token !== "no-such-token" && when(asked.params)) alter(reply, asked);
  };
}
