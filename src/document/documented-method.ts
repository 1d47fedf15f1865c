import { isObject } from "../json.js";
import { at } from "./reference.js";
import type { ReadSchema } from "./schema-facts.js";

/** A parameter of a method outside its body. */
export interface OtherParameter {
  name: string;
  /** `query`, `header`, `path` or `cookie`. */
  in: string;
  required: boolean;
}

/** A method as any OpenAPI document describes it; schemas keep their `$ref`s and are undefined where there are none. */
export interface DocumentedMethod {
  /** Verbs of its path, in lower case. */
  verbs: string[];
  otherParameters: OtherParameter[];
  /** Schema of the JSON body of a POST. */
  request: unknown;
  /** True when the `properties` of the request are an empty list. */
  hasListOfProperties: boolean;
  /** Schema of what stands under `result`, or of the whole response where this document says that it has no envelope. */
  result: unknown;
  /** True when this document says that the response has no envelope. */
  isBare: boolean;
}

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads a method of a document; undefined when the document has no such path. */
export function documentedMethod(document: object, read: ReadSchema, name: string): DocumentedMethod | undefined {
  const path = at(document, document, "paths", `/${name}`);
  if (!isObject(path)) return undefined;
  const post = at(document, path, "post");
  const request = jsonSchema(document, at(document, post, "requestBody"));
  const response = jsonSchema(document, at(document, post, "responses", "200"));
  const properties = at(document, request, "properties");
  const isBare = at(document, post, "x-bare") === true;
  return {
    verbs: verbs.filter((verb) => isObject(at(document, path, verb))),
    otherParameters: [at(document, path, "parameters"), at(document, post, "parameters")]
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .flatMap((each) => otherParameter(at(document, each)) ?? []),
    request,
    hasListOfProperties: Array.isArray(properties) && properties.length === 0,
    result: isBare ? response : read(response).properties.get("result"),
    isBare,
  };
}

function jsonSchema(document: object, node: unknown): unknown {
  const content = at(document, node, "content");
  const type = Object.keys(Object(content)).find((each) => /^application\/json\s*(;|$)/i.test(each));
  const media = type === undefined ? undefined : at(document, content, type);
  return isObject(media) ? media.schema : undefined;
}

function otherParameter(node: unknown): OtherParameter | undefined {
  const { name, in: place, required } = Object(node) as Record<string, unknown>;
  if (typeof name !== "string" || typeof place !== "string") return undefined;
  return { name, in: place, required: required === true };
}
