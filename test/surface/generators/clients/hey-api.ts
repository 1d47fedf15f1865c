import { bundle, camelCase, type Generator, node24 } from "../generator.js";

// By path, because two versions of a package claim one name in `.bin/`.
export const heyApi = heyApiOf("hey-api", "@hey-api/openapi-ts", ["@hey-api/openapi-ts/bin/run.js"]);
export const heyApi099 = heyApiOf("hey-api-0.99", "hey-api-0.99", [node24, "node_modules/hey-api-0.99/bin/run.js"]);

function heyApiOf(name: string, from: string, program: string[]): Generator {
  return {
    name,
    callers: "hey-api",
    package: from,
    language: "ts",
    command: [...program, "--input", bundle, "--output", `out/${name}`, "--no-log-file"],
    options: [],
    takesFetch: true,
    setUp: `import { client } from "./${name}/client.gen.js";
import * as sdk from "./${name}/index.js";
client.setConfig({ baseUrl: process.env.PORTAL! });`,
    call: (method, params) => `(await sdk.${camelCase(method)}({ body: ${params} })).data`,
  };
}
