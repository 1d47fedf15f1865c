import { type Operator, onEach } from "../mutant.js";
import { renamed } from "../pointer.js";

const dropServer: Operator = ({ servers = [] }) =>
  servers.map((_, n) => ({ keys: ["servers", String(n)], apply: (copy) => void copy.servers?.splice(n, 1) }));

const plainHttp = onEach("server", ({ url }) =>
  url.startsWith("https:")
    ? [
        [
          ["url"],
          (copy) => {
            copy.url = url.replace("https:", "http:");
          },
        ],
      ]
    : [],
);

const renameVariable = onEach("server", ({ url, variables = {} }) =>
  Object.keys(variables).map((name) => [
    ["variables", name],
    (copy) => {
      copy.url = url.replace(`{${name}}`, `{${name}X}`);
      copy.variables = renamed(copy.variables ?? {}, name, `${name}X`);
    },
  ]),
);

const changeDefault = onEach("variable", (variable) => [
  [
    [],
    (copy) => {
      copy.default = `${variable.default}x`;
    },
  ],
]);

// With the dialect that OpenAPI itself names, or with none, some validators check nothing and say nothing.
const changeDialect: Operator = ({ jsonSchemaDialect }) =>
  ["https://spec.openapis.org/oas/3.1/dialect/base", undefined]
    .filter((dialect) => dialect !== jsonSchemaDialect)
    .map((dialect) => ({
      keys: ["jsonSchemaDialect", ...(dialect ? ["base"] : [])],
      apply: (copy) => {
        if (dialect) copy.jsonSchemaDialect = dialect;
        else delete copy.jsonSchemaDialect;
      },
    }));

/** Changes of the addresses, and of the document's dialect. */
export const servers: Record<string, Operator> = {
  "drop-server": dropServer,
  "plain-http": plainHttp,
  "rename-server-variable": renameVariable,
  "change-server-default": changeDefault,
  "change-dialect": changeDialect,
};
