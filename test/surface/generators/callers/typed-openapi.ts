import { fetcherOf } from "../callers/typed-openapi-fetcher.js";
import { createApiClient } from "../out/typed-openapi/client.js";

const api = createApiClient(fetcherOf(fetch), process.env.PORTAL!);

const { result } = await api.post("/mail.mailbox.get", { body: { id: 1, select: ["id", "email"] } });
console.log(result.item.email);

const missing = await api.post("/mail.mailbox.get", { body: { id: 404 }, withResponse: true });
if (!missing.ok) {
  const failure = missing.data;
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
