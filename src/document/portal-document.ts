import { isObject } from "../json.js";
import { at } from "./reference.js";

/** The OpenAPI document that a portal returns about itself, bare or under `result`; undefined for anything else. */
export function portalDocument(value: unknown): object | undefined {
  const document = isObject(value) && isObject(value.result) ? value.result : value;
  return isObject(document) && typeof document.openapi === "string" && isObject(document.paths) ? document : undefined;
}

/** The REST names of all methods in a document. */
export function methodNames(document: object): string[] {
  return Object.keys(Object(at(document, document, "paths"))).map((path) => path.replace(/^\//, ""));
}
