import type { Client } from "openapi-fetch";
import createQueryHooks from "openapi-react-query";
import { createQueryHook } from "swr-openapi";
import { createFetchClient } from "../../src/fetch.js";
import type { Auth, paths } from "../../src/index.js";

/** The hooks of openapi-react-query for a portal. */
export const reactQueryHooks = (auth: Auth) => createQueryHooks(createFetchClient(auth));

// swr-openapi calls everything by GET, and REST 3.0 knows POST alone: a read by POST has to stand where it looks for a GET.
type Reads = { [Path in keyof paths]: { get: paths[Path]["post"] } };

/** The `useQuery` of swr-openapi for a portal. */
export function swrHook(auth: Auth) {
  const portal = createFetchClient(auth);
  return createQueryHook({ ...portal, GET: portal.POST } as unknown as Client<Reads>, "bitrix24");
}
