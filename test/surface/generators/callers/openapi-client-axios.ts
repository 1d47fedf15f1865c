import { readFileSync } from "node:fs";
import { isAxiosError } from "axios";
import { OpenAPIClientAxios } from "openapi-client-axios";
import type { Client, Failure } from "../out/openapi-client-axios/client.js";

const definition = JSON.parse(readFileSync("../../../generated/openapi.json", "utf8"));
const axiosConfigDefaults = { baseURL: process.env.PORTAL! };
const client = new OpenAPIClientAxios({ definition, axiosConfigDefaults }).initSync<Client>();

const { data } = await client["mail.mailbox.get"](null, { id: 1, select: ["id", "email"] });
console.log(data.result.item.email);

try {
  await client["mail.mailbox.get"](null, { id: 404 });
} catch (error) {
  if (!isAxiosError<Failure>(error) || !error.response) throw error;
  const failure = error.response.data;
  const code: string = typeof failure.error === "string" ? failure.error : failure.error.code;
  console.log(code);
}
