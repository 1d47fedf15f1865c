import type { Fetcher } from "../out/typed-openapi/client.js";

/** What typed-openapi asks of its users: it builds the parameters and leaves the request to them. */
export function fetcherOf(fetch: (url: string, init: RequestInit) => Promise<Response>): Fetcher {
  return {
    fetch: ({ method, url, parameters }) =>
      fetch(url.href, {
        method,
        headers: { ...parameters?.header, "Content-Type": "application/json" },
        body: JSON.stringify(parameters?.body),
      }),
  };
}
