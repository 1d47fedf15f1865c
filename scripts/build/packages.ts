import { build, type Plugin } from "esbuild";
import { licensesOf } from "./licenses.js";

/** A package that is built into this one, because a dependency would be installed for everybody. */
interface Bundled {
  /** A module that exports what is used of the package. */
  source: string;
  /** What replaces modules that it loads and that are never needed here. */
  replaced?: Record<string, string>;
}

const empty = "module.exports = {};";

/** By the names that the source imports them under. */
const packages: Record<string, Bundled> = {
  // The mock needs of Prism no random data, no other formats than OpenAPI 3, no logs and no requests to other servers.
  "@stoplight/prism-http": {
    source: `export { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";`,
    replaced: {
      "@faker-js/faker": empty,
      "json-schema-faker": "module.exports = { JSONSchemaFaker: { extend() {}, option() {} } };",
      "@stoplight/http-spec/oas2/operation": empty,
      "@stoplight/http-spec/postman/operation": empty,
      pino: empty,
      "node-fetch": empty,
      "http-proxy-agent": empty,
      "https-proxy-agent": empty,
    },
  },
  // Proxies for the command line, which Node has of its own from version 24. The package's main file gives every
  // dispatcher the whole API; a proxy's needs one function of it.
  undici: {
    source: `
      import connect from "undici/lib/api/api-connect.js";
      import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
      import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";
      import { fetch } from "undici/lib/web/fetch/index.js";
      Dispatcher.prototype.connect = connect;
      export { EnvHttpProxyAgent, fetch };`,
  },
};

// The transport over undici uses the one that its users have installed.
const unbundled = /\/src\/undici\//;

/** Makes the built files import each package from the folder beside them. */
export const fromBundles: Plugin = {
  name: "from bundles",
  setup({ onResolve }) {
    onResolve({ filter: anyOf(Object.keys(packages)) }, ({ path, importer }) => ({
      path: unbundled.test(importer) ? path : `./${fileName(path)}`,
      external: true,
    }));
  },
};

/** The file of each package, and one with the licenses of all that went into them, by their paths below `folder`. */
export async function bundles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const inputs = new Set<string>();
  for (const [name, bundled] of Object.entries(packages)) {
    const { contents, used } = await bundle(bundled);
    files.set(`${folder}/${fileName(name)}`, contents);
    for (const input of used) inputs.add(input);
  }
  return files.set(`${folder}/licenses.txt`, new TextEncoder().encode(licensesOf(inputs)));
}

function fileName(name: string): string {
  return `packages/${name.split("/").at(-1)}.js`;
}

async function bundle({ source, replaced = {} }: Bundled): Promise<{ contents: Uint8Array; used: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    // Where a package has ES modules, what is not used of them can be left out.
    mainFields: ["module", "main"],
    // Its ES module takes the `module` that Vitest puts around a file for its own.
    alias: { "@jsdevtools/ono": "./node_modules/@jsdevtools/ono/cjs/index.js" },
    legalComments: "none",
    // What packages require, an ES module cannot by itself.
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);` },
    plugins: [replacing(replaced)],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { contents: outputFiles[0]!.contents, used: used.map(([path]) => path) };
}

function replacing(modules: Record<string, string>): Plugin {
  return {
    name: "replacing",
    setup({ onLoad, onResolve }) {
      const names = Object.keys(modules);
      if (names.length === 0) return;
      onResolve({ filter: anyOf(names) }, ({ path }) => ({ path, namespace: "replaced" }));
      onLoad({ filter: /^/, namespace: "replaced" }, ({ path }) => ({ contents: modules[path]! }));
    },
  };
}

function anyOf(names: string[]): RegExp {
  return new RegExp(`^(${names.join("|")})$`);
}
