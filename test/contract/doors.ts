import { createFetchClient } from "../../src/fetch.js";
import { type Auth, Bitrix24Error, type ClientOptions, createClient } from "../../src/index.js";
import { untyped } from "../unit/untyped.js";
import { codeOf } from "./document.js";

/** What a door made of a response. */
export interface Outcome {
  body: unknown;
  /** What its callers decide by; undefined for a success. */
  code: string | undefined;
  /** What it rejected with. */
  error?: Bitrix24Error;
}

/** A function that calls the portal, by the name of its export. */
export type Door = keyof typeof doors;

type Call = (auth: Auth, options: ClientOptions, method: string, params: object) => Promise<Outcome>;

/** Both ways of this package to call a method, whatever its name. */
export const doors = {
  createClient: (async (auth, options, method, params) => {
    try {
      const { result, body } = await untyped(createClient(auth, options), method).withResponse(params);
      const parsed = JSON.parse(body);
      // Without an envelope, the result is the body.
      return { body: "result" in parsed ? { ...parsed, result } : result, code: undefined };
    } catch (error) {
      if (!(error instanceof Bitrix24Error) || !error.response) throw error;
      return { body: JSON.parse(error.response.body), code: error.code, error };
    }
  }) satisfies Call,

  createFetchClient: (async (auth, options, method, params) => {
    // A single type cannot say what each method takes.
    const client = createFetchClient(auth, options);
    const { data, error } = await client.POST(`/${method}` as never, { body: params } as never);
    return error === undefined ? { body: data, code: undefined } : { body: error, code: codeOf(error) };
  }) satisfies Call,
};
