import { isObject } from "../json.js";
import { at } from "./reference.js";

/** A documented error code. */
export interface DocumentedCode {
  code: string;
  status: number;
  meaning: string;
  remedy: string;
}

/** The error codes of a method: the examples of its error responses that are named by the code they carry. */
export function codesOf(bundle: object, method: string): DocumentedCode[] {
  const responses = at(bundle, bundle, "paths", `/${method}`, "post", "responses");
  return Object.keys(Object(responses)).flatMap((status) => {
    const examples = at(bundle, responses, status, "content", "application/json", "examples");
    return Object.keys(Object(examples)).flatMap((code) => {
      const { summary = "", description = "", value } = Object(at(bundle, examples, code));
      if (errorCode(value) !== code) return [];
      return [{ code, status: Number(status), meaning: String(summary), remedy: String(description).trim() }];
    });
  });
}

/** The code of an error response in either of its shapes; undefined when there is none. */
export function errorCode(body: unknown): string | undefined {
  const error = isObject(body) ? body.error : undefined;
  const code = isObject(error) ? error.code : error;
  return typeof code === "string" && code !== "" ? code : undefined;
}
