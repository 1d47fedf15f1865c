/** The webhook's token in all programs, which shows where a generator writes it down. */
export const token = "CANARY-generators";

/** One generator: how to run it on the bundle, and how to call the client that it writes. */
export interface Generator {
  /** The name of its caller in `callers/` and of its folder in `out/`. */
  name: string;
  package: string;
  language: "ts" | "py";
  /** The program with its arguments; paths are relative to this folder. */
  command: string[];
  /** The options of the client that is tested here. */
  options: string[];
  /** The lines before the first call of a program: imports, and the base URL. */
  setUp: string;
  /** An expression that makes the call and evaluates to the body of the response. */
  call(method: string, params: string): string;
  /** True when its client takes a `fetch`; `callers/` then has a program that gives it `portalFetch`. */
  takesFetch?: true;
  /** What users should know of it, shown as long as its output matches the sign. */
  quirks?: { sign: RegExp; is: string }[];
}

const bundle = "../../../generated/openapi.yaml";
const camelCase = (method: string) => method.replaceAll(/\.(\w)/g, (_, letter) => letter.toUpperCase());
const snakeCase = (method: string) => method.replaceAll(".", "_");

/** Generators in common use, run as their users run them. */
export const generators: Generator[] = [
  {
    name: "hey-api",
    package: "@hey-api/openapi-ts",
    language: "ts",
    command: ["openapi-ts", "--input", bundle, "--output", "out/hey-api", "--no-log-file"],
    options: [],
    takesFetch: true,
    setUp: `import { client } from "./hey-api/client.gen.js";
import * as sdk from "./hey-api/index.js";
client.setConfig({ baseUrl: process.env.PORTAL! });`,
    call: (method, params) => `(await sdk.${camelCase(method)}({ body: ${params} })).data`,
  },
  {
    name: "orval",
    package: "orval",
    language: "ts",
    command: ["orval", "--config", "callers/orval.config.ts"],
    options: ["client: fetch", "baseUrl: …"],
    takesFetch: true,
    setUp: `import * as sdk from "./orval/client.js";`,
    call: (method, params) => `(await sdk.${camelCase(method)}(${params})).data`,
    quirks: [
      {
        sign: /servers\/.*must NOT have unevaluated properties/,
        is: "Warns of the server variables' descriptions, which OpenAPI allows, and goes on.",
      },
      { sign: new RegExp(`/${token}/`), is: "The webhook's secret stands in the code that it writes." },
    ],
  },
  {
    name: "swagger-typescript-api",
    package: "swagger-typescript-api",
    language: "ts",
    command: [
      "swagger-typescript-api",
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
  },
  {
    name: "oazapfts",
    package: "oazapfts",
    language: "ts",
    command: ["oazapfts", bundle, "out/oazapfts/client.ts"],
    options: [],
    takesFetch: true,
    setUp: `import * as sdk from "./oazapfts/client.js";
sdk.defaults.baseUrl = process.env.PORTAL!;`,
    call: (method, params) => `(await sdk.${camelCase(method)}(${params})).data`,
  },
  {
    name: "openapi-zod-client",
    package: "openapi-zod-client",
    language: "ts",
    command: ["openapi-zod-client", bundle, "--output", "out/openapi-zod-client/client.ts"],
    options: [],
    setUp: `import { createApiClient } from "./openapi-zod-client/client.js";
const api = createApiClient(process.env.PORTAL!);`,
    call: (method, params) => `await api["${method}"](${params})`,
  },
  {
    name: "redocly-typescript",
    package: "@redocly/cli",
    language: "ts",
    command: ["redocly", "generate-client", bundle, "--output", "out/redocly-typescript/client.ts"],
    options: ["--error-mode result"],
    setUp: `import * as sdk from "./redocly-typescript/client.js";
sdk.configure({ serverUrl: process.env.PORTAL! });`,
    call: (method, params) => `(await sdk.${snakeCase(method)}({ body: ${params} })).data`,
  },
  {
    name: "redocly-python",
    package: "@redocly/cli",
    language: "py",
    command: ["redocly", "generate-client", bundle, "--output", "out/redocly-python/client.ts"],
    options: ["--generator python", "--error-mode result"],
    setUp: `import os
from client import Client
client = Client(os.environ["PORTAL"], timeout=60)`,
    call: (method, params) => `client.${snakeCase(method)}(${params}).data`,
    quirks: [{ sign: /body: Any.*-> Result\[Any, Any\]/, is: "Parameters, responses and errors are all `Any`." }],
  },
];
