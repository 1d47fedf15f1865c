import { heyApi, heyApi099 } from "./clients/hey-api.js";
import { oazapfts } from "./clients/oazapfts.js";
import { openapiClientAxios } from "./clients/openapi-client-axios.js";
import { openapiMcpGenerator } from "./clients/openapi-mcp-generator.js";
import { openapiTypescriptCodegen } from "./clients/openapi-typescript-codegen.js";
import { openapiZodClient } from "./clients/openapi-zod-client.js";
import { orval, orval8 } from "./clients/orval.js";
import { redoclyPython } from "./clients/redocly-python.js";
import { redoclyTypescript } from "./clients/redocly-typescript.js";
import { swaggerTypescriptApi } from "./clients/swagger-typescript-api.js";
import { typedOpenapi } from "./clients/typed-openapi.js";
import type { Generator } from "./generator.js";

/** Generators in common use, run as their users run them. */
export const generators: Generator[] = [
  heyApi,
  heyApi099,
  orval,
  orval8,
  swaggerTypescriptApi,
  oazapfts,
  openapiClientAxios,
  openapiTypescriptCodegen,
  typedOpenapi,
  openapiZodClient,
  redoclyTypescript,
  redoclyPython,
  openapiMcpGenerator,
];
