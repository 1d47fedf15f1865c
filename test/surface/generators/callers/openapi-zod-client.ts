import { isErrorFromAlias } from "@zodios/core";
import { createApiClient } from "../out/openapi-zod-client/client.js";

const api = createApiClient(process.env.PORTAL!);

const { result } = await api["mail.mailbox.get"]({ id: 1, select: ["id", "email"] });
console.log(result.item.email);

try {
  await api["mail.mailbox.get"]({ id: 404 });
} catch (error) {
  if (!isErrorFromAlias(api.api, "mail.mailbox.get", error)) throw error;
  const failure = error.response.data;
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
