import { readFileSync } from "node:fs";
import { build } from "esbuild";

/**
 * The part of undici that the command line needs, as one file beside it: a dependency of the package would be installed
 * for everybody, and Node has no proxies of its own before version 24.
 */
export async function undici(): Promise<Uint8Array> {
  const license = readFileSync("node_modules/undici/LICENSE", "utf8").trim();
  const { outputFiles } = await build({
    stdin: { contents: used, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    // undici requires Node's modules, which an ES module cannot by itself.
    banner: { js: `/*! undici\n\n${license}\n*/\n${requires}` },
    write: false,
  });
  return outputFiles[0]!.contents;
}

// The package's main file gives every dispatcher the API; a proxy's needs one function of it.
const used = `
  import connect from "undici/lib/api/api-connect.js";
  import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
  import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";
  import { fetch } from "undici/lib/web/fetch/index.js";
  Dispatcher.prototype.connect = connect;
  export { EnvHttpProxyAgent, fetch };`;

const requires = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;
