import { bundle, type Generator } from "../generator.js";

export const openapiZodClient: Generator = {
  name: "openapi-zod-client",
  package: "openapi-zod-client",
  language: "ts",
  command: [".bin/openapi-zod-client", bundle, "--output", "out/openapi-zod-client/client.ts"],
  options: [],
  setUp: `import { createApiClient } from "./openapi-zod-client/client.js";
const api = createApiClient(process.env.PORTAL!);`,
  call: (method, params) => `await api["${method}"](${params})`,
};
