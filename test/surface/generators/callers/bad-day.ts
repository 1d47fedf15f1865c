import { portalFetch } from "../../../../src/fetch.js";
import { oauth } from "../../../../src/index.js";

const { ADDRESS } = process.env;

const application = oauth({
  address: ADDRESS!,
  accessToken: "CANARY-expired",
  refreshToken: "CANARY-refresh",
  clientId: "app.1",
  clientSecret: "CANARY-secret",
});

const failures = [
  { status: 503, error: "QUERY_LIMIT_EXCEEDED" },
  { status: 401, error: "expired_token" },
];

/** The statuses of all responses in their order, that of the authorization server too. */
export const statuses: number[] = [];

/** A `fetch` to a portal that first refuses a call for its rate limit and then for an expired token. */
export const fetch = portalFetch(application, {
  fetch: async (url, init) => {
    const response = await respond(url, init);
    statuses.push(response.status);
    return response;
  },
});

async function respond(url: string, init: RequestInit): Promise<Response> {
  if (url.startsWith("https://oauth.")) {
    return Response.json({ access_token: "CANARY-new", refresh_token: "CANARY-newer", expires_in: 3600 });
  }
  const { status, ...body } = failures.shift() ?? {};
  return status === undefined ? globalThis.fetch(url, init) : Response.json(body, { status });
}
