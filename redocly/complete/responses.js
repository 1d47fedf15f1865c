import { errorExample, exampleFiles, referenced } from "./example-files.js";
import { resolve } from "./resolve.js";

const json = "application/json";

/** Wraps the result in its envelope, unless it comes without one, and adds examples, the method's own errors, and the responses that all methods have. */
export function completeResponses(root, operation, common) {
  const own = operation.responses;
  completeSuccess(root, operation, own["200"].content[json]);
  for (const [key, error] of Object.entries(operation["x-errors"] ?? {})) addError(root, own, key, error);
  delete operation["x-errors"];
  delete operation["x-examples"];
  for (const [status, name] of common.flatMap(Object.entries)) own[status] = merged(root, own[status], name);
  operation.responses = Object.fromEntries(Object.entries(own).sort());
}

function completeSuccess(root, operation, content) {
  if (!operation["x-bare"])
    content.schema = {
      type: "object",
      required: ["result"],
      properties: { result: content.schema, time: { $ref: "#/components/schemas/Time" } },
    };
  const success = referenced(root, exampleFiles(operation, "response"));
  const errors = Object.keys(operation["x-errors"] ?? {});
  const requests = Object.keys(operation.requestBody.content[json].examples).filter((key) => !errors.includes(key));
  // A request without a response of its own is answered as the first one.
  content.examples = Object.fromEntries(requests.map((key) => [key, success[key] ?? success[requests[0]]]));
}

/**
 * An error of the method under its status, 400 unless given: the example of its code, and another one where the method
 * has a message of its own. `issue` is what the portal says under `validation`, of `field` where it names one; `value` is
 * the whole body, as the official page prints it.
 */
function addError(
  root,
  own,
  key,
  { status = 400, value, code = value?.error.code ?? key, message, field, issue, summary },
) {
  own[status] ??= {};
  own[status].content ??= { [json]: { schema: { $ref: "#/components/schemas/Failure" }, examples: {} } };
  const { examples } = own[status].content[json];
  examples[code] = errorExample(root, code);
  if (key === code) return;
  if (value) {
    examples[key] = { summary: summary ?? textOf(value.error), value };
    return;
  }
  const general = root.components.examples[code].value.error;
  const validation = issue === undefined ? {} : { validation: [{ ...(field && { field }), message: issue }] };
  examples[key] = {
    summary: summary ?? (issue ?? message).replaceAll("`", ""),
    value: { error: { code, message: message ?? general.message, ...validation } },
  };
}

function textOf({ message, validation: [issue] = [] }) {
  return (issue?.message ?? message).replaceAll("`", "");
}

function merged(root, own, name) {
  if (!own) return { $ref: `#/components/responses/${name}` };
  const { description, content } = resolve(root, own);
  const shared = root.components.responses[name];
  const { schema, examples } = shared.content[json];
  const all = { ...content?.[json]?.examples, ...examples };
  return {
    ...(!own.$ref && own),
    description: description ?? shared.description,
    content: { [json]: { schema, ...content?.[json], examples: all } },
  };
}
