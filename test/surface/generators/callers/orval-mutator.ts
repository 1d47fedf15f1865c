import { fetch } from "./bad-day.js";

/** Sends the requests of orval's client, the way orval documents for a fetch of one's own. */
export async function portal<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  const { status, headers } = response;
  return { status, headers, data: await response.json() } as T;
}
