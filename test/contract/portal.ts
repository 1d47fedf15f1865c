import { createClient, oauth, webhook } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock.js";
import { untyped } from "../unit/untyped.js";

/** What happened on the wire during a call, and the code of the error that the client made of it. */
export interface Visit {
  url: string;
  body: Record<string, unknown>;
  prefer: string | undefined;
  status: number;
  reply: Record<string, unknown>;
  code?: string;
}

/** A way into the portal. */
export type Form = keyof typeof forms;

/** The mock as a client sees it, with the last reply kept to look at, and all visits. */
export interface Portal {
  call(form: Form, method: string, params: object, prefer?: string): Promise<{ result: unknown; body: string }>;
  last(): Response;
  visits: Visit[];
  mock: Mock;
}

/** By webhook the parameters go without their `auth`, by application with it, or with a token of its own. */
export const forms = {
  webhook: (mock: Mock) => webhook(mock.webhook),
  application: ({ address }: Mock, accessToken = "any-token") => oauth({ address, accessToken }),
};

/** Starts the mock and calls it through the client, each way that there is. */
export async function startPortal(): Promise<Portal> {
  const mock = await startMock();
  const visits: Visit[] = [];
  let last: Response;

  async function visited(url: string, init: RequestInit, prefer: string | undefined): Promise<Response> {
    const headers = new Headers(init.headers);
    if (prefer) headers.set("Prefer", prefer);
    last = await fetch(url, { ...init, headers });
    const reply = await last.clone().json();
    visits.push({ url, body: JSON.parse(String(init.body)), prefer, status: last.status, reply });
    return last;
  }

  return {
    mock,
    visits,
    last: () => last,
    async call(form, method, { auth, ...params }: { auth?: string }, prefer) {
      const client = createClient(forms[form](mock, auth), {
        retry: { attempts: 1 },
        fetch: (url, init) => visited(url, init, prefer),
      });
      const before = visits.length;
      try {
        return await untyped(client, method).withResponse(params);
      } catch (error) {
        for (const visit of visits.slice(before)) visit.code = Reflect.get(Object(error), "code");
        throw error;
      }
    },
  };
}
