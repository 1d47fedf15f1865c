import { readOperations } from "../../../src/document/operations.js";
import type { Portal } from "../../../src/mcp/portal-call.js";

const json = (schema: object, examples: object) => ({ content: { "application/json": { schema, examples } } });
const lost = {
  summary: "Lost",
  description: "Look elsewhere.",
  value: { error: { code: "LOST", message: "It is lost" } },
};

const method = (name: string, safe: boolean, properties: object, rest: object = {}) => ({
  [`/${name}`]: {
    post: {
      operationId: name,
      "x-scope": name.split(".")[0],
      "x-safe": safe,
      summary: `Do ${name}`,
      description: `What ${name} does.\n`,
      externalDocs: { url: `https://apidocs.bitrix24.com/${name}` },
      requestBody: json(
        {
          type: "object",
          additionalProperties: false,
          properties: { ...properties, auth: { type: "string" } },
          ...rest,
        },
        { webhook: { value: { id: 1, auth: "secret" } } },
      ),
      responses: {
        "200": json(
          {
            type: "object",
            properties: {
              result: { type: "object", properties: { item: { $ref: "#/components/schemas/Thing" } } },
            },
          },
          { webhook: { value: { result: { item: { id: 1, name: "Spoon" } } } } },
        ),
        "400": json({}, { LOST: { $ref: "#/components/examples/LOST" }, documented: lost }),
      },
    },
  },
});

/** A small bundle of made-up methods, in two scopes. */
export const things = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1.2.3" },
  paths: {
    ...method(
      "thing.get",
      true,
      { id: { type: "integer" }, select: { type: "array", items: { enum: ["id", "name"] } } },
      { required: ["id"] },
    ),
    ...method("thing.list", true, { pagination: { type: "object" }, filter: { type: "object" } }),
    ...method("thing.add", false, { name: { type: "string" } }, { allOf: [{ required: ["name"] }] }),
    ...method("other.part.delete", false, { id: { type: "integer" } }),
  },
  components: {
    schemas: { Thing: { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } } },
    examples: { LOST: lost },
  },
};

export const methods = readOperations(things);

/** An operation of the bundle. */
export const operation = (name: string) => methods.get(name)!;

/** A portal with the methods of the bundle, of which only these writes are allowed; it fails when it is called. */
export const portalAllowing = (...writes: string[]): Portal => ({
  bundle: things,
  send: async () => Promise.reject(new Error("called")),
  redact: (text) => text,
  mayWrite: (method) => writes.includes(method),
});

/** What `send` resolves to for a result. */
export const envelope = (result: unknown) => ({
  result,
  time: undefined,
  status: 200,
  statusText: "OK",
  headers: new Headers(),
  body: "",
});
