import { createClient, oauth, webhook } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock.js";

/** The mock as a client sees it, with the last reply kept to look at. */
export interface Portal {
  call(method: string, params: Record<string, unknown>, prefer?: string): Promise<{ result: unknown; body: string }>;
  last(): Response;
  mock: Mock;
}

/** Starts the mock and calls it through the client: as an application where the parameters hold `auth`, else by webhook. */
export async function startPortal(): Promise<Portal> {
  const mock = await startMock();
  let last: Response;
  return {
    mock,
    last: () => last,
    call(method, { auth, ...params }, prefer) {
      const way =
        typeof auth === "string" ? oauth({ address: mock.address, accessToken: auth }) : webhook(mock.webhook);
      const client = createClient(way, {
        retry: { attempts: 1 },
        fetch: async (url, init) => {
          const headers = new Headers(init.headers);
          if (prefer) headers.set("Prefer", prefer);
          last = await fetch(url, { ...init, headers });
          return last;
        },
      });
      // No method is named here: the tests walk the client's tree by the names in the document.
      const leaf = method.split(".").reduce((node, name) => node[name] as never, client as never as Tree);
      return leaf.withResponse(params);
    },
  };
}

interface Tree {
  [name: string]: Tree;
  withResponse: Tree & ((params: object) => Promise<{ result: unknown; body: string }>);
}
