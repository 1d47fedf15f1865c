import type { Auth } from "../../auth/auth.js";
import type { Fetch } from "../../call.js";
import { Bitrix24Error, TimeoutError } from "../../errors.js";
import { parseJson } from "../../json.js";
import { portalSend } from "../../stack.js";

/** A response as it came, before anyone judges it; secrets are masked in an error's. */
export interface Answer {
  status: number;
  /** Media type, in small letters and without parameters. */
  type: string;
  /** Undefined when it is not JSON. */
  body: unknown;
}

/** Calls a method, also one that the document does not have; rejects with a `NoAnswer`. */
export type Ask = (method: string, params: object) => Promise<Answer>;

/** Nothing came back that could be judged; the message says why. */
export class NoAnswer extends Error {
  override name = "NoAnswer";
}

/** Calls a portal as the client does, within its limits, and resolves to what came, errors as well. Reads only. */
export function asking(auth: Auth, fetch: Fetch): Ask {
  const send = portalSend(auth, { fetch });
  return async (method, params) => {
    try {
      return answer(await send({ method, params, safe: true }));
    } catch (thrown) {
      if (thrown instanceof Bitrix24Error && thrown.response) return answer(thrown.response);
      throw new NoAnswer(told(thrown));
    }
  };
}

function told(failure: unknown): string {
  if (!(failure instanceof Bitrix24Error)) return String(failure);
  // Its remedy is an option of the client, which a check does not have.
  const remedy = failure instanceof TimeoutError ? "Run this again later." : failure.remedy;
  return [`${failure.detail || failure.code}.`, remedy].filter(Boolean).join(" ");
}

/** A `Response` with its body read. */
export async function read(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return answer({ status, headers, body: await response.text() });
}

function answer({ status, headers, body }: { status: number; headers: Headers; body: string }): Answer {
  const type = (headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  return { status, type, body: parseJson(body) };
}
