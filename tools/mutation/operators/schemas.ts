import type { Schema } from "../document.js";
import { type Edit, type Operator, onEach } from "../mutant.js";
import { renamed } from "../pointer.js";

const set = (keyword: string, value: unknown) => (schema: Schema) => {
  if (value === undefined) delete schema[keyword];
  else schema[keyword] = value;
};
const names = ({ properties = {} }: Schema) => Object.keys(properties);
const without = <T>(list: T[], member: T) => list.filter((one) => one !== member);

// An empty list requires nothing, as no list does.
const requiredBut = (required: string[], name: string) =>
  without(required, name).length > 0 ? without(required, name) : undefined;

const dropRequired = onEach("schema", ({ required = [] }) =>
  required.map((name) => [["required", name], set("required", requiredBut(required, name))]),
);

const addRequired = onEach("schema", (schema) => {
  const { required = [] } = schema;
  return names(schema)
    .filter((name) => !required.includes(name))
    .map((name) => [["required", name], set("required", [...required, name])]);
});

const otherType: Record<string, string> = { string: "integer", array: "string", object: "array" };
const retype = onEach("schema", ({ type }) =>
  typeof type === "string" ? [[["type"], set("type", otherType[type] ?? "string")]] : [],
);

/** One of several types is not allowed any more. */
const dropType = onEach("schema", ({ type }) =>
  Array.isArray(type) ? type.map((name) => [["type", name], set("type", without(type, name))]) : [],
);

/** An integer that may have a fraction, a number that may not. */
const otherNumber: Record<string, string> = { integer: "number", number: "integer" };
const retypeNumber = onEach("schema", ({ type }) =>
  typeof type === "string" && type in otherNumber ? [[["type"], set("type", otherNumber[type])]] : [],
);

const dropMember = onEach("schema", ({ enum: members = [] }) =>
  members.map((member) => [["enum", String(member)], set("enum", without(members, member))]),
);

const addMember = onEach("schema", ({ enum: members }) =>
  members ? [[["enum"], set("enum", [...members, "zzz"])]] : [],
);

const renameProperty = onEach("schema", (schema) =>
  names(schema).map((name) => [
    ["properties", name],
    (copy) => {
      copy.properties = renamed(copy.properties ?? {}, name, `${name}X`);
      if (copy.required) copy.required = copy.required.map((one) => (one === name ? `${name}X` : one));
    },
  ]),
);

const dropProperty = onEach("schema", (schema) =>
  names(schema).map((name) => [
    ["properties", name],
    (copy) => {
      delete copy.properties?.[name];
      set("required", requiredBut(copy.required ?? [], name))(copy);
    },
  ]),
);

const openObject = onEach("schema", ({ additionalProperties }) =>
  additionalProperties === false ? [[["additionalProperties"], set("additionalProperties", undefined)]] : [],
);

const closeObject = onEach("schema", ({ properties, additionalProperties }) =>
  properties && additionalProperties === undefined
    ? [[["additionalProperties"], set("additionalProperties", false)]]
    : [],
);

// These have operators of their own, or hold all the rest.
const structure = ["$ref", "properties", "required", "additionalProperties", "anyOf", "oneOf", "allOf", "description"];
const dropKeyword = onEach("schema", (schema) =>
  Object.keys(schema)
    .filter((keyword) => !structure.includes(keyword))
    .map((keyword) => [[keyword], set(keyword, undefined)]),
);

const moveBound = onEach("schema", (schema) =>
  Object.entries(schema).flatMap(([keyword, bound]): Edit<Schema>[] =>
    typeof bound === "number" ? [[[keyword], set(keyword, bound + 1)]] : [],
  ),
);

const dropBranch = onEach("schema", (schema) =>
  (["anyOf", "oneOf", "allOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map(
      (branch, n, all): Edit<Schema> => [
        [keyword, String(n)],
        set(
          keyword,
          all.filter((one) => one !== branch),
        ),
      ],
    ),
  ),
);

/** Changes of the schemas. */
export const schemas: Record<string, Operator> = {
  "drop-required": dropRequired,
  "add-required": addRequired,
  retype,
  "drop-type": dropType,
  "retype-number": retypeNumber,
  "drop-enum-member": dropMember,
  "add-enum-member": addMember,
  "rename-property": renameProperty,
  "drop-property": dropProperty,
  "open-object": openObject,
  "close-object": closeObject,
  "drop-keyword": dropKeyword,
  "move-bound": moveBound,
  "drop-branch": dropBranch,
};
