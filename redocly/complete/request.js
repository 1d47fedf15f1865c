import { exampleFiles, referenced } from "./example-files.js";

/** Closes the request, and adds `auth` and the examples: those of files, and the first one as an application sends it. */
export function completeRequest(root, operation) {
  operation.requestBody.required = true;
  const content = operation.requestBody.content["application/json"];
  const { required, properties = {}, ...rest } = content.schema;
  content.schema = {
    type: "object",
    additionalProperties: false,
    ...(required && { required }),
    properties: { ...properties, auth: { $ref: "#/components/schemas/AccessToken" } },
    ...rest,
  };
  const [first, ...others] = exampleFiles(operation, "request");
  if (!first) throw new Error(`${operation.operationId} has no example of a request`);
  const twin = {
    key: "oauth",
    name: `${operation.operationId}.oauth.request`,
    example: {
      summary: "The same, sent by an application",
      value: { ...first.example.value, auth: "**put_access_token_here**" },
    },
  };
  content.examples = referenced(root, [first, twin, ...others]);
}
