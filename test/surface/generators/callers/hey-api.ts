import { client } from "../out/hey-api/client.gen.js";
import { mailMailboxGet } from "../out/hey-api/index.js";

client.setConfig({ baseUrl: process.env.PORTAL! });

const { data } = await mailMailboxGet({ body: { id: 1, select: ["id", "email"] } });
console.log(data?.result.item.email);

const { error: failure } = await mailMailboxGet({ body: { id: 404 } });
if (failure) {
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
