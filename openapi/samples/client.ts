import { Bitrix24Error, createClient, webhook } from "bitrix24-openapi";

const b24 = createClient(webhook(process.env.BITRIX24_WEBHOOK!));

try {
  const result = await b24.{{method}}({{js}});
  console.log(result);
} catch (error) {
  if (!(error instanceof Bitrix24Error)) throw error;
  console.error(error.code, error.message);
}
