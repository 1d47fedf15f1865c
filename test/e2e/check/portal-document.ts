import { bundle } from "../../spec/bundle.js";

const dto = "#/components/schemas/bitrix.mail.mailboxdto";
const id = { type: "integer", example: 1 };
const select = { type: "array", items: { type: "string" }, example: ["id", "name", "email", "senderName"] };
const pagination = {
  type: "object",
  properties: { page: { type: "integer" }, limit: { type: "integer" }, offset: { type: "integer" } },
};

/** A method as a portal describes it: one tag, a JSON request, a response with HTTP 200 alone. */
function described(properties: unknown, result: object, more: object = {}) {
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  return {
    tags: ["mail"],
    requestBody: json({ type: "object", properties, ...more }),
    responses: { "200": { description: "Success response", ...json({ type: "object", properties: { result } }) } },
  };
}

/** A response to rest.documentation.openapi, with the known faults of portals; a new copy for each caller. */
export function documentOfPortal() {
  const action = described([], { type: "object" });
  const list = described(
    { select, filter: { type: "array" }, order: { type: "object" }, pagination },
    { type: "array", items: { $ref: dto } },
  );
  const item = { type: "object", properties: { item: { $ref: dto } } };
  const text = () => ({ type: "string" });
  return structuredClone({
    openapi: "3.0.0",
    info: { title: "Bitrix24 REST V3 API", version: "1.0.0" },
    servers: [],
    tags: [{ name: "mail", description: "mail module methods" }],
    paths: {
      "/mail.mailbox.get": { post: described({ id, select }, item, { required: ["id"] }) },
      "/mail.mailbox.list": { post: list },
      "/mail.mailbox.senders": { post: list },
      "/mail.message.send": { post: action, get: { tags: ["mail"], responses: action.responses } },
      "/crm.item.get": { post: described({ id, select }, { type: "object" }) },
      "/crm.item.list": { post: list },
    },
    components: {
      schemas: {
        "bitrix.mail.mailboxdto": {
          type: "object",
          properties: { id: { type: "integer", format: "int64" }, name: text(), email: text(), senderName: text() },
        },
      },
    },
  });
}

/** The same, of a portal that describes every other method as this package does. */
export function wholeDocumentOfPortal() {
  const { paths, components, ...rest } = documentOfPortal();
  const { "/mail.mailbox.get": get, "/mail.mailbox.list": list } = paths;
  return {
    ...rest,
    paths: { ...bundle.paths, "/mail.mailbox.get": get, "/mail.mailbox.list": list },
    components: { ...bundle.components, schemas: { ...bundle.components.schemas, ...components.schemas } },
  };
}
