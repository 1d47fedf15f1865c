import { camelCase, type Generator, node24, token } from "../generator.js";

// By path, because two versions of a package claim one name in `.bin/`.
export const orval = orvalOf("orval", ["orval/dist/bin/orval.js"]);
export const orval8 = orvalOf("orval-8", [node24, "node_modules/orval-8/dist/bin/orval.mjs"]);

function orvalOf(name: string, program: string[]): Generator {
  return {
    name,
    callers: "orval",
    package: name,
    language: "ts",
    command: [...program, "--config", "callers/orval.config.ts"],
    options: ["client: fetch", "baseUrl: …"],
    takesFetch: true,
    setUp: `import * as sdk from "./${name}/client.js";`,
    call: (method, params) => `(await sdk.${camelCase(method)}(${params})).data`,
    quirks: [
      {
        sign: /servers\/.*must NOT have unevaluated properties/,
        is: "Warns of the server variables' descriptions, which OpenAPI allows, and goes on.",
      },
      { sign: new RegExp(`/${token}/`), is: "The webhook's secret stands in the code that it writes." },
    ],
  };
}
