import { bundle, camelCase, type Generator } from "../generator.js";

export const oazapfts: Generator = {
  name: "oazapfts",
  package: "oazapfts",
  language: "ts",
  command: [".bin/oazapfts", bundle, "out/oazapfts/client.ts"],
  options: [],
  takesFetch: true,
  setUp: `import * as sdk from "./oazapfts/client.js";
sdk.defaults.baseUrl = process.env.PORTAL!;`,
  call: (method, params) => `(await sdk.${camelCase(method)}(${params})).data`,
};
