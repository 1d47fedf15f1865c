import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A row of a table of parameters; nested names are dotted, as the page prints them. */
export interface Parameter {
  name: string;
  /** As printed: `integer`, `array`, `datetime` … */
  type: string;
  required: boolean;
  /** What the row lists: selectable fields, keys of an object, allowed values. */
  values?: string[];
}

/** A row of a table of errors; `#NAME#` in its message stands for any text. */
export interface ErrorRow {
  code: string;
  fields: string[];
  message: string;
  /** HTTP status, where the page prints one at this error. */
  status?: number;
}

/** The facts of an official page, as `npm run pages` extracts them. */
export interface Page {
  method: string;
  scope: string[];
  page: string;
  parameters: Parameter[];
  reply: { name: string; type: string; table?: string; values?: string[] }[];
  errors: ErrorRow[];
  requests: { webhook: object | null; oauth: object | null };
  responses: Record<string, object[]>;
}

const folder = "test/spec/pages";

/** The page of a method; undefined where there is none. */
export function pageOf(method: string): Page | undefined {
  const file = `${folder}/${method}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The methods that have a page. */
export const pages = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));

/** How the page that describes a scope's objects goes with the document: schemas by table, and differences with reasons. */
export interface Objects {
  schemas: Record<string, string>;
  differences: Record<string, string>;
}

/** By scope; most scopes have no such page. */
export const objects: Record<string, Objects> = parse(readFileSync("test/spec/double-entry/objects.yaml", "utf8"));

/** The fields of a scope's objects, by the names of their tables. */
export function objectsOf(scope: string): Record<string, { name: string; type: string; values?: string[] }[]> {
  const file = `test/spec/objects/${scope}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).objects : {};
}

/** True for a field of one of the objects of the method's scope, or of an object related to it: `responsible.name`. */
export function isFieldOfObject(method: string, name: string): boolean {
  const [scope = ""] = method.split(".");
  const differing = Object.keys(objects[scope]?.differences ?? {}).map((place) => place.replace(/^.*\./, ""));
  const names = Object.values(objectsOf(scope)).flatMap((rows) => rows.map((row) => row.name));
  return name.split(".").every((part) => [...names, ...differing].includes(part));
}
