import { ApiVersion, B24Hook, ParamsFactory } from "@bitrix24/b24jssdk";
import { createClient, webhook } from "bitrix24-openapi";
import { createFetchClient } from "bitrix24-openapi/fetch";
import ky from "ky";
import openapi from "openapi-fetch";

const method = "mail.mailbox.get";
const params = { id: 1 };
// The bucket is there and counts, but never makes a call wait.
const limit = { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 };
const headers = { "Content-Type": "application/json", Accept: "application/json" };

/** What is compared: functions that make one call and resolve to its `item`. Each is made for an origin and a `fetch`. */
export const contenders = {
  "bare fetch": bare,
  "bare fetch, again": bare,
  "openapi-fetch": (origin, fetch) => {
    const client = openapi({ baseUrl: `${origin}/rest/api/1/token`, fetch });
    return async () => (await client.POST(`/${method}`, { body: params })).data.result.item;
  },
  "bitrix24-openapi": (origin, fetch) => {
    const b24 = createClient(webhook(`${origin}/rest/1/token/`), { fetch, limit });
    return async () => (await b24.mail.mailbox.get(params)).item;
  },
  "bitrix24-openapi/fetch": (origin, fetch) => {
    const client = createFetchClient(webhook(`${origin}/rest/1/token/`), { fetch, limit });
    return async () => (await client.POST(`/${method}`, { body: params })).data.result.item;
  },
  ky: (origin, fetch) => {
    const client = ky.create({ prefixUrl: `${origin}/rest/api/1/token`, fetch });
    return async () => (await client.post(method, { json: params }).json()).result.item;
  },
};

function bare(origin, fetch) {
  const url = `${origin}/rest/api/1/token/${method}`;
  return async () => {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(params) });
    return JSON.parse(await response.text()).result.item;
  };
}

/** The official SDK, which uses axios and insists on https: an adapter of axios replaces the network. */
export async function officialSdk(text) {
  const $b24 = B24Hook.fromWebhookUrl("https://portal.example/rest/1/token/");
  $b24.getHttpClient(ApiVersion.v3).ajaxClient.defaults.adapter = async (config) => {
    const response = new Response(text, { headers });
    return { data: JSON.parse(await response.text()), status: 200, statusText: "OK", headers: {}, config };
  };
  await $b24.setRestrictionManagerParams({
    ...ParamsFactory.getDefault(),
    rateLimit: { burstLimit: 1e9, drainRate: 1e9 },
  });
  return async () => (await $b24.actions.v3.call.make({ method, params })).getData().result.item;
}
