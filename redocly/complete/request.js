import { exampleFiles, referenced } from "./example-files.js";

/**
 * Closes the request, and adds `auth` and the examples: those of files, and the first one as an application sends it. A list of
 * commands has no place for `auth`.
 */
export function completeRequest(root, operation) {
  operation.requestBody.required = true;
  const content = operation.requestBody.content["application/json"];
  if (takesList(operation)) {
    content.examples = referenced(root, withExample(operation));
    return;
  }
  const { required, properties = {}, ...rest } = content.schema;
  content.schema = {
    type: "object",
    additionalProperties: false,
    ...(required && { required }),
    properties: { ...properties, auth: { $ref: "#/components/schemas/AccessToken" } },
    ...rest,
  };
  const [first, ...others] = withExample(operation);
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

/** True for a method whose request is a list of commands instead of an object with parameters. */
export function takesList({ requestBody }) {
  return requestBody.content["application/json"].schema.type === "array";
}

function withExample(operation) {
  const files = exampleFiles(operation, "request");
  if (files.length === 0) throw new Error(`${operation.operationId} has no example of a request`);
  return files;
}
