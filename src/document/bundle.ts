import { readFileSync } from "node:fs";
import { bundleUrl } from "../bundle-url.js";
import { isObject } from "../json.js";
import { at } from "./reference.js";

/**
 * A bundled OpenAPI document, as an object that the caller may change.
 * @param source An object, which is copied, or the path of a JSON file.
 * @default this package's own document
 */
export function readBundle(source: object | string | URL = bundleUrl): object {
  const path = typeof source === "string" || source instanceof URL ? source : undefined;
  try {
    const bundle: unknown = JSON.parse(path ? readFileSync(path, "utf8") : JSON.stringify(source));
    if (isObject(bundle)) return bundle;
    throw new TypeError("It is not a JSON object");
  } catch (cause) {
    const name = path ? `document ${path}` : "document";
    throw new Error(`The ${name} cannot be read. Give a bundled document, as an object or a JSON file.`, { cause });
  }
}

/** The `info.version` of a document. */
export function versionOf(bundle: object): string {
  return String(at(bundle, bundle, "info", "version"));
}
