import type { Auth, ClientOptions } from "../../src/index.js";
import { oauth, webhook } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock.js";
import { type Door, doors, type Outcome } from "./doors.js";

/** One request of a test and the response to it, as they were on the wire, with the code that the door made of it. */
export interface Visit {
  door: Door;
  method: string;
  url: string;
  body: Record<string, unknown>;
  /** True with an access token: in the body, or beside an idempotency key in a header. */
  hasToken: boolean;
  prefer: string | undefined;
  status: number;
  response: Record<string, unknown>;
  code: string | undefined;
}

/** The credentials by which a portal is called. */
export type Credentials = keyof typeof credentials;

/** One way to call a portal. */
export interface Way {
  door: Door;
  by: Credentials;
}

/** The mock, called through the doors of this package, with all requests that were made. */
export interface Portal {
  call(way: Way, method: string, params: object, prefer?: string): Promise<Outcome>;
  /** The response to the last request, before any door read it. */
  last(): Response;
  visits: Visit[];
  mock: Mock;
}

/** A webhook calls without an access token in the body, an application with one. */
export const credentials = {
  webhook: (mock: Mock): Auth => webhook(mock.webhook),
  application: ({ address }: Mock, accessToken = "any-token"): Auth => oauth({ address, accessToken }),
};

/** All ways: each door with each kind of credentials. */
export const ways: Way[] = (Object.keys(doors) as Door[]).flatMap((door) =>
  (Object.keys(credentials) as Credentials[]).map((by) => ({ door, by })),
);

/** Starts the mock. */
export async function startPortal(): Promise<Portal> {
  const mock = await startMock();
  const visits: Visit[] = [];
  let last: Response;

  return {
    mock,
    visits,
    last: () => last,
    async call({ door, by }, method, given, prefer) {
      const { auth, ...rest }: { auth?: string } = given;
      // A list has no `auth`, and must stay one.
      const params = Array.isArray(given) ? given : rest;
      const made: Omit<Visit, "code">[] = [];
      const fetch: ClientOptions["fetch"] = async (url, init) => {
        const headers = new Headers(init.headers);
        if (prefer) headers.set("Prefer", prefer);
        const response = await globalThis.fetch(url, { ...init, headers });
        const text = await response.text();
        // One that both the door and the test can read, without a stream that is split.
        last = new Response(text, response);
        const body = JSON.parse(await new Response(init.body ?? null).text());
        const hasToken = "auth" in body || headers.has("Authorization");
        made.push({
          door,
          method,
          url,
          body,
          hasToken,
          prefer,
          status: last.status,
          response: JSON.parse(text),
        });
        return last;
      };
      const options = { retry: { attempts: 1 }, fetch };
      const outcome = await doors[door](credentials[by](mock, auth), options, method, params);
      visits.push(...made.map((visit) => ({ ...visit, code: outcome.code })));
      return outcome;
    },
  };
}
