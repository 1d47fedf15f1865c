import { takesList } from "./request.js";
import { resolve } from "./resolve.js";

// A document is no place for a text of a megabyte.
const longestExample = 1000;

/**
 * Adds to `x-invalid-requests` what follows from the schema: each required parameter missing, each parameter of a wrong
 * type or out of its bounds, and one that the method does not have. What the path file has stays, and comes first.
 */
export function invalidRequests(root, operation) {
  const { schema, examples } = operation.requestBody.content["application/json"];
  const values = Object.values(examples).map((example) => resolve(root, example).value);
  const [base] = values;
  const method = { root, values };
  const derived = takesList(operation)
    ? commandFaults(method, resolve(root, schema.items), base)
    : [...objectFaults(method, schema, base, []), unknown(base, [], "noSuchParameter", "unknown-parameter")];
  const cases = derived.map(({ key, ...request }) => [key, request]);
  operation["x-invalid-requests"] = { ...Object.fromEntries(cases), ...operation["x-invalid-requests"] };
}

// Those of the first command of a list.
function commandFaults(method, command, base) {
  return [...objectFaults(method, command, base, ["0"]), unknown(base, ["0"], "noSuchKey", "unknown-key")];
}

function objectFaults(method, schema, base, path) {
  const { required = [], properties = {} } = schema;
  return Object.entries(properties)
    .filter(([name]) => name !== "auth")
    .flatMap(([name, property]) => [
      ...(required.includes(name) ? [missing(base, [...path, name])] : []),
      ...valueFaults(method, resolve(method.root, property), base, [...path, name]),
    ]);
}

function valueFaults(method, schema, base, path) {
  const name = path.join(".");
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return [];
  const [value, word, what] = types.includes("string") ? [24, "number", "a number"] : ["text", "text", "a string"];
  const faults = [fault(base, path, value, "type", `${key(path)}-as-${word}`, `\`${name}\` is ${what}`)];
  if (schema.enum)
    faults.push(fault(base, path, "no-such-value", "enum", `unknown-${key(path)}`, `\`${name}\` has an unknown value`));
  if (schema.minimum !== undefined)
    faults.push(fault(base, path, schema.minimum - 1, "minimum", `${key(path)}-too-small`, `\`${name}\` is too small`));
  if (schema.maximum !== undefined)
    faults.push(fault(base, path, schema.maximum + 1, "maximum", `${key(path)}-too-large`, `\`${name}\` is too large`));
  if (schema.maxLength <= longestExample)
    faults.push(
      fault(
        base,
        path,
        "a".repeat(schema.maxLength + 1),
        "maxLength",
        `${key(path)}-too-long`,
        `\`${name}\` is too long`,
      ),
    );
  for (const [keyword, value] of Object.entries({ minLength: "", minItems: [], minProperties: {} }))
    if (schema[keyword] > 0)
      faults.push(fault(base, path, value, keyword, `empty-${key(path)}`, `\`${name}\` is empty`));
  if (schema.items) faults.push(...itemFaults(resolve(method.root, schema.items), base, path));
  if (types.includes("object") && schema.properties) {
    // What the first example lacks, another may have.
    const [value = {}] = [base, ...method.values].flatMap((each) => at(each, path) ?? []);
    const given = withValue(base, path, value);
    faults.push(...objectFaults(method, schema, given, path));
    if (schema.additionalProperties === false)
      faults.push(unknown(given, path, "noSuchKey", `unknown-${key(path)}-key`));
  }
  return faults;
}

// A wrong item of a list: an unknown name, or a string among identifiers.
function itemFaults(items, base, path) {
  const name = path.join(".");
  if (items.enum)
    return [
      fault(base, path, ["noSuchField"], "enum", `misspelt-${key(path)}`, `\`${name}\` has an unknown name`, "0"),
    ];
  if (items.type !== "integer") return [];
  return [fault(base, path, ["text"], "type", `text-in-${key(path)}`, `\`${name}\` has a string in it`, "0")];
}

function missing(base, path) {
  return {
    key: `missing-${key(path)}`,
    summary: `\`${path.join(".")}\` is missing`,
    value: withValue(base, path, undefined),
    breaks: pointer(path),
    keyword: "required",
  };
}

function unknown(base, path, name, caseKey) {
  return {
    key: caseKey,
    summary: path.length > 0 ? `\`${path.join(".")}\` has an unknown key` : "A parameter the method does not have",
    value: withValue(base, [...path, name], 1),
    breaks: pointer([...path, name]),
    keyword: "additionalProperties",
  };
}

function fault(base, path, value, keyword, caseKey, summary, ...below) {
  return { key: caseKey, summary, value: withValue(base, path, value), breaks: pointer([...path, ...below]), keyword };
}

function key(path) {
  const words = path.join("-").replaceAll("_", "-");
  return words.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase();
}

function pointer(path) {
  return path.map((part) => `/${part}`).join("");
}

function at(value, path) {
  return path.reduce((node, name) => node?.[name], value);
}

/** A copy with another value at the path, or without any when it is undefined. */
function withValue(base, [name, ...rest], value) {
  if (Array.isArray(base)) return base.map((item, n) => (String(n) === name ? withValue(item, rest, value) : item));
  const { [name]: present, ...others } = base ?? {};
  if (rest.length === 0) return value === undefined ? others : { ...base, [name]: value };
  return { ...base, [name]: withValue(present, rest, value) };
}
