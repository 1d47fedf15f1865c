import { isLoopback } from "../auth/address.js";
import type { Auth } from "../auth/auth.js";
import type { Fetch, Layer, MethodName } from "../call.js";
import { Bitrix24Error, NetworkError, TimeoutError } from "../errors.js";
import { bucketOf, limit, standard } from "../layers/limit.js";
import { retry } from "../layers/retry.js";
import { timeout } from "../layers/timeout.js";
import { transport } from "../transport.js";

/** An answer as it came, before anyone judges it. */
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

/** Asks a portal as the client does, within its limits, but brings home what came, errors as well. Reads only. */
export function asking(auth: Auth, fetch: Fetch): Ask {
  let answer: Answer | undefined;
  const recording: Fetch = async (url, init) => {
    answer = undefined;
    const response = await fetch(url, init);
    answer = await read(response.clone());
    return response;
  };
  const { hostname, origin } = new URL(auth.baseUrl());
  const pace = isLoopback(hostname) ? [] : [limit(bucketOf(origin, standard))];
  const layers: Layer[] = [retry({}, () => true), ...pace, timeout(60_000)];
  const send = layers.reduceRight((next, layer) => layer(next), transport(auth, recording));
  return async (method, params) => {
    // A method that is not documented is no MethodName, and is asked for all the same.
    const failure = await send({ method: method as MethodName, params }).catch((thrown: unknown) => thrown);
    if (failure instanceof NetworkError || !answer) throw new NoAnswer(told(failure));
    return answer;
  };
}

function told(failure: unknown): string {
  if (!(failure instanceof Bitrix24Error)) return String(failure);
  // Its remedy is an option of the client, which a check does not have.
  const remedy = failure instanceof TimeoutError ? "Run this again later." : failure.remedy;
  return [`${failure.detail || failure.code}.`, remedy].filter(Boolean).join(" ");
}

/** An answer with its body read. */
export async function read(response: Response): Promise<Answer> {
  const type = (response.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  return { status: response.status, type, body: parsed(await response.text()) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
