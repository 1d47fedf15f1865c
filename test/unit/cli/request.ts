/** A small document, and the schema of a made-up request with every kind of parameter. */
export const document = {
  paths: {},
  components: {
    schemas: {
      Colour: { type: "string", enum: ["red", "blue"] },
      Page: {
        type: "object",
        required: ["limit"],
        properties: { limit: { type: "integer", description: "Items on a page." }, offset: { type: "integer" } },
      },
    },
  },
};

export const request = {
  type: "object",
  required: ["id", "window"],
  properties: {
    id: { type: "integer", description: "Which box.\n" },
    lid: { $ref: "#/components/schemas/Colour" },
    colours: { type: "array", items: { $ref: "#/components/schemas/Colour" } },
    weights: { type: "array", items: { type: "number" } },
    bag: { type: "array" },
    level: { type: "integer", enum: [1, 2] },
    open: { type: "boolean" },
    note: {},
    title: { type: ["string", "null"], minLength: 1 },
    reply: { type: ["integer", "null"] },
    filter: { oneOf: [{ type: "array" }, { type: "object" }] },
    fields: { type: "object" },
    rules: { type: "array", items: { type: "object" } },
    pagination: { $ref: "#/components/schemas/Page" },
    window: {
      type: "object",
      required: ["from"],
      properties: { from: { type: "string" }, at: { type: "object", properties: { hour: { type: "integer" } } } },
    },
    auth: { type: "string" },
  },
};
