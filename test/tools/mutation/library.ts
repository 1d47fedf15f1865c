import type { Document } from "../../../tools/mutation/document.js";

/** A small document of another subject, with what the project's own has not: verbs, parameters, headers, null. */
export const library: Document = {
  info: {
    summary: "Books and who has them.",
    description: "Ask `/books` first. A loan lasts two weeks, and 30 days at most.",
  },
  servers: [{ url: "https://{host}/v1", variables: { host: { default: "library.example" } } }],
  tags: [
    { name: "books", description: "Books." },
    { name: "loans", description: "Loans." },
  ],
  paths: {
    "/books/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "integer" }, description: "Number of the book." },
      ],
      get: {
        operationId: "getBook",
        summary: "Get a book",
        "x-cached": true,
        "x-team": "stacks",
        parameters: [{ name: "fields", in: "query", schema: { type: "string" }, description: "Which fields." }],
        responses: {
          "200": {
            description: "The book.",
            headers: { ETag: { schema: { type: "string" }, description: "Version of the book." } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Book" },
                examples: { one: { value: { id: 1 } }, two: { $ref: "#/components/examples/Two" } },
              },
            },
            links: { author: { description: "Who wrote it." } },
          },
          "404": { $ref: "#/components/responses/NotFound" },
        },
      },
      delete: {
        operationId: "deleteBook",
        summary: "Delete a book",
        responses: { "404": { $ref: "#/components/responses/NotFound" } },
      },
    },
  },
  components: {
    schemas: {
      Book: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "integer", description: "Number. Never changes." },
          title: { type: ["string", "null"], description: "Title." },
        },
      },
      Failure: { type: "object", properties: { code: { type: "string", enum: ["LOST"] } } },
    },
    examples: { Two: { value: { id: 2 } }, LOST: { summary: "The book is lost.", value: { code: "LOST" } } },
    responses: {
      NotFound: {
        description: "There is no such book.",
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Failure" },
            examples: { LOST: { $ref: "#/components/examples/LOST" } },
          },
        },
      },
    },
  },
};
