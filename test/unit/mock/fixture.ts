const json = <T extends object>(content: T) => ({ "application/json": content });
const failure = { $ref: "#/components/schemas/Failure" };
const error = (code: string) => ({ [code]: { $ref: `#/components/examples/${code}` } });
const errors = (...codes: string[]) => ({
  description: "Refused.",
  content: json({ schema: failure, examples: Object.assign({}, ...codes.map(error)) }),
});
const envelope = (code: string, message: string) => ({ value: { error: { code, message } } });

/** A small bundle of two made-up methods, with what no real one has yet; each call gives a fresh copy. */
export const fixture = () => structuredClone(document);

const document = {
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Things", version: "1.0.0" },
  paths: {
    "/thing.get": {
      post: {
        operationId: "thing.get",
        requestBody: {
          required: true,
          content: json({
            schema: {
              type: "object",
              additionalProperties: false,
              required: ["id"],
              properties: {
                id: { type: "integer" },
                select: { type: "array", items: { type: "string", enum: ["id", "name"] } },
                auth: { type: "string" },
              },
            },
            examples: {
              "by-webhook": { value: { id: 1, select: ["id", "name"] } },
              "by-application": { value: { id: 1, select: ["id", "name"], auth: "documented" } },
              lost: { value: { id: 404 } },
              unpaired: { value: { id: 5, select: ["name"] } },
              token: { value: { id: 6, auth: "documented" } },
            },
          }),
        },
        responses: {
          "200": {
            description: "The thing.",
            headers: { "Idempotency-Key": { schema: { type: "string" } } },
            content: json({
              schema: {
                type: "object",
                required: ["result"],
                properties: {
                  result: { type: "object", properties: { item: { $ref: "#/components/schemas/Thing" } } },
                },
              },
              examples: {
                "by-webhook": { value: { result: { item: { id: 1, name: "Spoon" } } } },
                "by-application": { value: { result: { item: { id: 1, name: "Fork" } } } },
                token: { value: { result: { item: { id: 6, name: "Knife" } } } },
              },
            }),
          },
          "400": {
            description: "The request is at fault.",
            content: json({
              schema: failure,
              examples: {
                ...error("BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"),
                lost: envelope("LOST", "Thing `404` is lost"),
              },
            }),
          },
          "401": errors("NO_AUTH_FOUND"),
          "418": errors(),
          default: errors("NO_AUTH_FOUND"),
        },
      },
    },
    "/thing.list": {
      post: {
        operationId: "thing.list",
        requestBody: {
          content: json({
            schema: {
              type: "object",
              additionalProperties: false,
              properties: {
                select: { type: "array", items: { type: "string" }, "x-error-code": "BAD_SELECT" },
                pagination: { $ref: "#/components/schemas/Pagination" },
                filter: { type: "object", required: ["by"], properties: { by: { type: ["string", "null"] } } },
                auth: { type: "string" },
              },
            },
          }),
        },
        responses: {
          "200": {
            description: "Things.",
            content: json({
              schema: {
                type: "object",
                properties: {
                  result: {
                    type: "object",
                    properties: { items: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
                  },
                },
              },
              examples: {
                two: {
                  value: {
                    result: {
                      items: [
                        { id: 1, name: "Spoon" },
                        { id: 2, name: "Fork" },
                      ],
                    },
                  },
                },
              },
            }),
          },
          "400": errors("BAD_PAGINATION", "BAD_SELECT"),
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } },
      Pagination: {
        type: "object",
        additionalProperties: false,
        "x-error-code": "BAD_PAGINATION",
        properties: { limit: { type: "integer", minimum: 1 }, page: { type: "integer" } },
      },
      Failure: { type: "object", required: ["error"] },
    },
    examples: {
      BAD_PAGINATION: envelope("BAD_PAGINATION", "Unable to recognize pagination parameter `{}` and `{}`"),
      BAD_SELECT: envelope("BAD_SELECT", "Unable to recognize select expression `id,email`"),
      BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION: envelope(
        "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION",
        "Method not found",
      ),
      BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION: envelope(
        "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION",
        "Invalid JSON",
      ),
      BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION: envelope(
        "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        "Error during request object validation",
      ),
      NO_AUTH_FOUND: { value: { error: "NO_AUTH_FOUND", error_description: "Wrong authorization data" } },
      ERROR_METHOD_NOT_FOUND: { value: { error: "ERROR_METHOD_NOT_FOUND", error_description: "Method not found" } },
    },
  },
};
