import { fetch, statuses } from "../callers/bad-day.js";
import { client } from "../out/hey-api/client.gen.js";
import { mailMailboxGet } from "../out/hey-api/index.js";

// Any base URL will do, because portalFetch knows the portal.
client.setConfig({ baseUrl: "https://portal.invalid", fetch });

const { data } = await mailMailboxGet({ body: { id: 1, select: ["id", "email"] } });
console.log(data?.result.item.email);

const { error: failure } = await mailMailboxGet({ body: { id: 404 } });
console.log(typeof failure?.error === "object" ? failure.error.code : failure?.error);
console.log(statuses.join(" "));
