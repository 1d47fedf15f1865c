import { bundle, camelCase, type Generator } from "../generator.js";

export const swaggerTypescriptApi: Generator = {
  name: "swagger-typescript-api",
  package: "swagger-typescript-api",
  language: "ts",
  command: [
    ".bin/swagger-typescript-api",
    "generate",
    "-p",
    bundle,
    "-o",
    "out/swagger-typescript-api",
    "-n",
    "client.ts",
  ],
  options: ["--generate-union-enums", "--disable-throw-on-error", "--module-name-first-tag"],
  setUp: `import { Api } from "./swagger-typescript-api/client.js";
const api = new Api({ baseUrl: process.env.PORTAL! });`,
  call: (method, params) => `(await api.${method.split(".", 1)}.${camelCase(method)}(${params})).data`,
};
