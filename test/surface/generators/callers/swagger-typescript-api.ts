import { Api } from "../out/swagger-typescript-api/client.js";

const api = new Api({ baseUrl: process.env.PORTAL! });

const { data } = await api.mail.mailMailboxGet({ id: 1, select: ["id", "email"] });
console.log(data.result.item.email);

const { ok, error: failure } = await api.mail.mailMailboxGet({ id: 404 });
if (!ok) {
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
