import { bundle, camelCase, type Generator } from "../generator.js";

// Of `creator.id` and `creatorId`, its types have the latter.
const lost = /"\w+\.id"/;

export const openapiTypescriptCodegen: Generator = {
  name: "openapi-typescript-codegen",
  package: "openapi-typescript-codegen",
  language: "ts",
  // By path, because Redocly claims the name `openapi` in `.bin/` too.
  command: ["openapi-typescript-codegen/bin/index.js", "--input", bundle, "--output", "out/openapi-typescript-codegen"],
  options: ["--useUnionTypes"],
  setUp: `import * as sdk from "./openapi-typescript-codegen/index.js";
sdk.OpenAPI.BASE = process.env.PORTAL!;`,
  call(method, params) {
    const scope = method.split(".", 1).join();
    return `await sdk.${scope[0]?.toUpperCase()}${scope.slice(1)}Service.${camelCase(method)}(${params}${lost.test(params) ? " as never" : ""})`;
  },
  quirks: [
    { sign: /readonly body: any/, is: "The body of an error is `any`." },
    {
      sign: /TaskWithRelatedPath/,
      is: "Of values that differ in a dot and in case only, as `creator.id` and `creatorId`, it keeps one.",
    },
  ],
};
