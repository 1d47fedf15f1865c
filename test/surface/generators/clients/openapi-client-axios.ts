import { bundle, type Generator } from "../generator.js";

export const openapiClientAxios: Generator = {
  name: "openapi-client-axios",
  package: "openapi-client-axios",
  language: "ts",
  command: [".bin/typegen", "--typeAliases", bundle],
  prints: "client.ts",
  options: [],
  serverVariables: "only those with an `enum`, others are filled in with their defaults",
  setUp: `import { readFileSync } from "node:fs";
import { OpenAPIClientAxios } from "openapi-client-axios";
import type { Client } from "./openapi-client-axios/client.js";
const definition = JSON.parse(readFileSync("../../../generated/openapi.json", "utf8"));
const api = new OpenAPIClientAxios({ definition, axiosConfigDefaults: { baseURL: process.env.PORTAL! } });
const client = api.initSync<Client>();`,
  call: (method, params) => `(await client["${method}"](null, ${params})).data`,
  quirks: [
    {
      sign: /namespace Responses/,
      is: "Generates types only, and reads the document when it runs. The caller names the type of an error.",
    },
  ],
};
