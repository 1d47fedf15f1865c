import { readFileSync } from "node:fs";
import { jsonLines } from "../generate/json-lines.js";

/** The document's editions as the package has them: without the samples, which only the docs of this repository show. */
export function documents(folder: string): Map<string, Uint8Array> {
  const read = (name: string) => readFileSync(`generated/${name}`, "utf8");
  const document = JSON.parse(read("openapi.json"), (key, value) => (key === "x-codeSamples" ? undefined : value));
  // The key of an operation, and what stands deeper than it.
  const yaml = read("openapi.yaml").replace(/^ {6}x-codeSamples:\n(?:(?: {7}.*)?\n)+/gm, "");
  const texts = { "openapi.json": `${jsonLines(document)}\n`, "openapi.yaml": yaml };
  const files = Object.entries({ ...texts, "openapi-3.0.json": read("openapi-3.0.json") });
  return new Map(files.map(([name, text]) => [`${folder}/${name}`, new TextEncoder().encode(text)]));
}
