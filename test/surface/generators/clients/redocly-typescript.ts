import { bundle, type Generator, snakeCase } from "../generator.js";

export const redoclyTypescript: Generator = {
  name: "redocly-typescript",
  package: "@redocly/cli",
  language: "ts",
  command: [".bin/redocly", "generate-client", bundle, "--output", "out/redocly-typescript/client.ts"],
  options: ["--error-mode result"],
  setUp: `import * as sdk from "./redocly-typescript/client.js";
sdk.configure({ serverUrl: process.env.PORTAL! });`,
  call: (method, params) => `(await sdk.${snakeCase(method)}({ body: ${params} })).data`,
};
