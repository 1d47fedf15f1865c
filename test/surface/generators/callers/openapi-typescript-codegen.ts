import { ApiError, MailService, OpenAPI } from "../out/openapi-typescript-codegen/index.js";

OpenAPI.BASE = process.env.PORTAL!;

const { result } = await MailService.mailMailboxGet({ id: 1, select: ["id", "email"] });
console.log(result.item.email);

try {
  await MailService.mailMailboxGet({ id: 404 });
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  const failure = error.body;
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
