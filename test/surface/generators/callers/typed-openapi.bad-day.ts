import { fetch, statuses } from "../callers/bad-day.js";
import { fetcherOf } from "../callers/typed-openapi-fetcher.js";
import { createApiClient } from "../out/typed-openapi/client.js";

// Any base URL will do, because portalFetch knows the portal.
const api = createApiClient(fetcherOf(fetch), "https://portal.invalid");

const { result } = await api.post("/mail.mailbox.get", { body: { id: 1, select: ["id", "email"] } });
console.log(result.item.email);

const missing = await api.post("/mail.mailbox.get", { body: { id: 404 }, withResponse: true });
if (!missing.ok) {
  const { error } = missing.data;
  console.log(typeof error === "object" ? error.code : error);
}
console.log(statuses.join(" "));
