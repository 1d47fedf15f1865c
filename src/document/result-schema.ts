import { at } from "./reference.js";

/** Schema of what a method returns: of `result` in its response, or of the whole response where that has no envelope. */
export function resultSchemaOf(bundle: object, post: unknown): unknown {
  const response = at(bundle, post, "responses", "200", "content", "application/json", "schema");
  return at(bundle, post, "x-bare") === true ? response : at(bundle, response, "properties", "result");
}
