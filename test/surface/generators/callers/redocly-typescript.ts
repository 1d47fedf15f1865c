import { configure, mail_mailbox_get } from "../out/redocly-typescript/client.js";

configure({ serverUrl: process.env.PORTAL! });

const { data } = await mail_mailbox_get({ body: { id: 1, select: ["id", "email"] } });
console.log(data?.result.item.email);

const { error: failure } = await mail_mailbox_get({ body: { id: 404 } });
if (failure) {
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
