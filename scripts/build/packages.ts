import { relative } from "node:path";
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

/** What Prism and its packages call of it. */
export const lodash = (
  "cloneDeep compact defaults defaultsDeep escapeRegExp flatten get groupBy has inRange isEmpty isEqualWith isMatch isNumber " +
  "isString keyBy mapKeys mapValues omit partial pick pickBy set setWith tail trimStart upperFirst"
).split(" ");

/** By the names that the source imports them under. */
const packages: Record<string, Bundled> = {
  // The mock needs of Prism no random data, no other formats than OpenAPI 3 in JSON, no logs and no requests to other
  // servers. What it asks of the names of file types has a slash, so that no table of them is needed.
  "@stoplight/prism-http": {
    source: `export { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";`,
    replaced: {
      "@faker-js/faker": empty,
      "json-schema-faker": "module.exports = { JSONSchemaFaker: { extend() {}, option() {} } };",
      "@stoplight/http-spec/oas2/operation": empty,
      "@stoplight/http-spec/postman/operation": empty,
      "@stoplight/yaml": empty,
      "mime-db": empty,
      seedrandom: empty,
      // The identifiers that it makes from the parts of a document, which no one sees; the package is a large table.
      "fnv-plus": `exports.fast1a52hex = (text) => require("node:crypto").hash("sha256", text);`,
      lodash: lodash.map((name) => `exports.${name} = require("lodash/${name}");`).join("\n"),
      "lodash/fp": "exports.set = ([key], value, object) => ({ ...object, [key]: value });",
      // Text without colours.
      chalk: "module.exports = new Proxy({}, { get: () => String });",
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
    replaced: {
      // The same parser twice: where this one does not load it takes the other, which every processor can run.
      "../llhttp/llhttp_simd-wasm.js": `throw new Error("left out");`,
      // Not used unless asked for.
      "./client-h2.js": empty,
    },
  },
  // The assistant's server needs of the SDK a server over stdio, and what it validates with is the Ajv below.
  "@modelcontextprotocol/sdk": {
    source: `
      export { Server } from "@modelcontextprotocol/sdk/server/index.js";
      export { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
      export {
        CallToolRequestSchema,
        ErrorCode,
        GetPromptRequestSchema,
        ListPromptsRequestSchema,
        ListResourcesRequestSchema,
        ListResourceTemplatesRequestSchema,
        ListToolsRequestSchema,
        McpError,
        ReadResourceRequestSchema,
      } from "@modelcontextprotocol/sdk/types.js";`,
    replaced: { "../validation/ajv-provider.js": "export class AjvJsonSchemaValidator {}" },
  },
  ajv: { source: `export { Ajv2020 } from "ajv/dist/2020.js";` },
};

// The transport over undici uses the one that its users have installed.
const unbundled = /\/src\/undici\//;

/** Makes the built files import each package from the folder beside them. */
export const fromBundles: Plugin = {
  name: "from bundles",
  setup({ onResolve }) {
    for (const name of Object.keys(packages)) {
      onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path, importer }) => ({
        path: unbundled.test(importer) ? path : `./${fileName(name)}`,
        external: true,
      }));
    }
  },
};

/**
 * The file of each package, those of what they share, and one with the licenses of all that went into them, by their paths
 * below `folder`.
 */
export async function bundles(folder: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.keys(packages).map((name) => ({ in: name, out: fileName(name).replace(/\.js$/, "") })),
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    chunkNames: "packages/shared-[hash]",
    // Where a package has ES modules, what is not used of them can be left out.
    mainFields: ["module", "main"],
    alias: {
      // Its ES module takes the `module` that Vitest puts around a file for its own.
      "@jsdevtools/ono": "./node_modules/@jsdevtools/ono/cjs/index.js",
      // Prism imports the ES modules of it, and requires the others beside them.
      "fp-ts/lib": "./node_modules/fp-ts/es6",
    },
    legalComments: "none",
    // What packages require, an ES module cannot by itself.
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);` },
    plugins: [sources],
    metafile: true,
    write: false,
  });
  const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const used = outputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const files = outputFiles.map(({ path, contents }): [string, Uint8Array] => [relative(".", path), contents]);
  return new Map([...files, [`${folder}/licenses.txt`, new TextEncoder().encode(licensesOf(new Set(used)))]]);
}

function fileName(name: string): string {
  return `packages/${name.split("/").at(-1)}.js`;
}

/** Gives the build the source of each package, and what replaces modules. */
const sources: Plugin = {
  name: "sources",
  setup({ onLoad, onResolve }) {
    const replaced = Object.assign({}, ...Object.values(packages).map((each) => each.replaced));
    onResolve({ filter: anyOf(Object.keys(packages)) }, ({ path, kind }) =>
      kind === "entry-point" ? { path, namespace: "source" } : undefined,
    );
    onResolve({ filter: anyOf(Object.keys(replaced)) }, ({ path }) => ({ path, namespace: "replaced" }));
    onLoad({ filter: /^/, namespace: "source" }, ({ path }) => ({
      contents: packages[path]!.source,
      resolveDir: ".",
    }));
    onLoad({ filter: /^/, namespace: "replaced" }, ({ path }) => ({ contents: replaced[path]!, resolveDir: "." }));
  },
};

function anyOf(names: string[]): RegExp {
  return new RegExp(`^(${names.join("|")})$`);
}
