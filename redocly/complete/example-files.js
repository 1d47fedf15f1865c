import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = "openapi/components/examples";

/**
 * The examples of a method, by key, from its files `<method>.<key>.request.yaml` and `<method>.<key>.response.yaml`:
 * `webhook` first, the others by name, and those that were derived.
 */
export function exampleFiles({ operationId, "x-examples": derived = {} }, side) {
  const place = join(folder, operationId.split(".")[0]);
  const names = existsSync(place) ? readdirSync(place) : [];
  const keys = names.flatMap((name) => {
    const [, key] = name.startsWith(`${operationId}.`)
      ? (pattern(side).exec(name.slice(operationId.length)) ?? [])
      : [];
    return key ? [key] : [];
  });
  keys.sort((a, b) => Number(b === "webhook") - Number(a === "webhook") || (a < b ? -1 : 1));
  const named = (key) => ({ key, name: `${operationId}.${key}.${side}` });
  return [
    ...keys.map((key) => ({ ...named(key), example: read(join(place, `${named(key).name}.yaml`)) })),
    ...Object.entries(derived).map(([key, { [side]: example }]) => ({ ...named(key), example })),
  ];
}

const pattern = (side) => new RegExp(`^\\.([a-z\\d-]+)\\.${side}\\.yaml$`);

/** Puts the examples of files among the components, and returns a reference to each by its key. */
export function referenced(root, files) {
  return Object.fromEntries(
    files.map(({ key, name, example }) => {
      root.components.examples[name] = example;
      return [key, { $ref: `#/components/examples/${name}` }];
    }),
  );
}

/** A reference to the example of an error code, which has a file of that name. */
export function errorExample(root, code) {
  root.components.examples[code] ??= read(join(folder, "errors", `${code}.yaml`));
  return { $ref: `#/components/examples/${code}` };
}

/** Every error code that has an example, sorted. */
export function errorCodes() {
  return readdirSync(join(folder, "errors"))
    .map((name) => name.replace(/\.yaml$/, ""))
    .sort();
}

function read(file) {
  return parse(readFileSync(file, "utf8"));
}
