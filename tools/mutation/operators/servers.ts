import type { Document, Server } from "../document.js";
import type { Operator } from "../mutants.js";
import { renamed } from "../pointer.js";

type Edit = (server: Server) => void;

const onServers =
  (edit: Edit): Operator =>
  ({ servers }) =>
    servers.map((_, n) => ({ keys: ["servers", String(n), "url"], apply: (copy) => edit(copy.servers[n]!) }));

const onVariables =
  (edit: (server: Server, name: string) => void): Operator =>
  ({ servers }) =>
    servers.flatMap(({ variables }, n) =>
      Object.keys(variables).map((name) => ({
        keys: ["servers", String(n), "variables", name],
        apply: (copy) => edit(copy.servers[n]!, name),
      })),
    );

const dropServer: Operator = ({ servers }) =>
  servers.map((_, n) => ({ keys: ["servers", String(n)], apply: (copy) => void copy.servers.splice(n, 1) }));

/** Without `/api/` the older REST would answer. */
const olderRest = onServers((server) => {
  server.url = server.url.replace("/rest/api", "/rest");
});

const plainHttp = onServers((server) => {
  server.url = server.url.replace("https:", "http:");
});

const renameVariable = onVariables((server, name) => {
  server.url = server.url.replace(`{${name}}`, `{${name}X}`);
  server.variables = renamed(server.variables, name, `${name}X`);
});

const changeDefault = onVariables(({ variables }, name) => {
  variables[name]!.default += "x";
});

const dropVariableDescription = onVariables(({ variables }, name) => {
  delete variables[name]!.description;
});

/** In the dialect that OpenAPI itself names, Prism gives up validating and says nothing. */
const changeDialect: Operator = () =>
  ["https://spec.openapis.org/oas/3.1/dialect/base", undefined].map((dialect) => ({
    keys: ["jsonSchemaDialect", ...(dialect ? ["base"] : [])],
    apply: (copy: Document) => {
      if (dialect) copy.jsonSchemaDialect = dialect;
      else delete copy.jsonSchemaDialect;
    },
  }));

/** Changes of the addresses, and of the document's dialect. */
export const operators = {
  "drop-server": dropServer,
  "older-rest": olderRest,
  "plain-http": plainHttp,
  "rename-server-variable": renameVariable,
  "change-server-default": changeDefault,
  "drop-server-description": dropVariableDescription,
  "change-dialect": changeDialect,
};
