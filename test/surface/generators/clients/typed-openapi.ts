import { document } from "../../../contract/document.js";
import { bundle, type Generator } from "../generator.js";

export const typedOpenapi: Generator = {
  name: "typed-openapi",
  package: "typed-openapi",
  language: "ts",
  command: [".bin/typed-openapi", bundle, "--output", "out/typed-openapi/client.ts"],
  options: [],
  takesFetch: true,
  setUp: `import { fetcherOf } from "../callers/typed-openapi-fetcher.js";
import { createApiClient } from "./typed-openapi/client.js";
const api = createApiClient(fetcherOf(fetch), process.env.PORTAL!);`,
  call(method, params) {
    const header = document.paths[`/${method}`].post.parameters ? "header: {}, " : "";
    return `await api.post("/${method}", { ${header}body: ${params} })`;
  },
  quirks: [
    { sign: /^\s*header:\s*Partial</m, is: "A method with optional headers must be given `header: {}`." },
    { sign: /interface Fetcher/, is: "Sends nothing itself: the caller writes the function that calls `fetch`." },
  ],
};
