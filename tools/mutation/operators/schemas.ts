import type { Schema } from "../document.js";
import type { Operator } from "../mutants.js";
import { at, type Keys, renamed } from "../pointer.js";
import { schemasOf } from "../walk.js";

type Edit = [keys: Keys, edit: (schema: Schema) => void];

/** The operator that makes these edits, one at a time, to each schema. */
function onEach(edits: (schema: Schema) => Edit[]): Operator {
  return (document) =>
    schemasOf(document).flatMap(([keys, schema]) =>
      edits(schema).map(([inner, edit]) => ({ keys: [...keys, ...inner], apply: (copy) => edit(at(copy, keys)) })),
    );
}

const set = (keyword: string, value: unknown) => (schema: Schema) => {
  if (value === undefined) delete schema[keyword];
  else schema[keyword] = value;
};
const names = ({ properties = {} }: Schema) => Object.keys(properties);
const without = (list: string[], name: string) => list.filter((one) => one !== name);

// An empty list would require nothing too, and say so in another way.
const requiredBut = (required: string[], name: string) =>
  without(required, name).length > 0 ? without(required, name) : undefined;

const dropRequired = onEach(({ required = [] }) =>
  required.map((name) => [["required", name], set("required", requiredBut(required, name))]),
);

const addRequired = onEach((schema) => {
  const { required = [] } = schema;
  return names(schema)
    .filter((name) => !required.includes(name))
    .map((name) => [["required", name], set("required", [...required, name])]);
});

const otherType: Record<string, string> = { string: "integer", array: "string", object: "array" };
const retype = onEach(({ type }) => (type ? [[["type"], set("type", otherType[type] ?? "string")]] : []));

/** An integer that may have a fraction, a number that may not. */
const otherNumber: Record<string, string> = { integer: "number", number: "integer" };
const retypeNumber = onEach(({ type = "" }) =>
  type in otherNumber ? [[["type"], set("type", otherNumber[type])]] : [],
);

const dropMember = onEach(({ enum: members = [] }) =>
  members.map((member) => [["enum", member], set("enum", without(members, member))]),
);

const addMember = onEach(({ enum: members }) => (members ? [[["enum"], set("enum", [...members, "zzz"])]] : []));

const renameProperty = onEach((schema) =>
  names(schema).map((name) => [
    ["properties", name],
    (copy) => {
      copy.properties = renamed(copy.properties ?? {}, name, `${name}X`);
      if (copy.required) copy.required = copy.required.map((one) => (one === name ? `${name}X` : one));
    },
  ]),
);

const dropProperty = onEach((schema) =>
  names(schema).map((name) => [
    ["properties", name],
    (copy) => {
      delete copy.properties?.[name];
      set("required", requiredBut(copy.required ?? [], name))(copy);
    },
  ]),
);

const openObject = onEach(({ additionalProperties }) =>
  additionalProperties === false ? [[["additionalProperties"], set("additionalProperties", undefined)]] : [],
);

const closeObject = onEach(({ properties, additionalProperties }) =>
  properties && additionalProperties === undefined
    ? [[["additionalProperties"], set("additionalProperties", false)]]
    : [],
);

// These have operators of their own.
const structure = ["$ref", "properties", "required", "additionalProperties", "anyOf", "oneOf", "allOf"];
const dropKeyword = onEach((schema) =>
  Object.keys(schema)
    .filter((keyword) => !structure.includes(keyword))
    .map((keyword) => [[keyword], set(keyword, undefined)]),
);

const moveBound = onEach((schema) =>
  Object.entries(schema).flatMap(([keyword, bound]): Edit[] =>
    typeof bound === "number" ? [[[keyword], set(keyword, bound + 1)]] : [],
  ),
);

const dropBranch = onEach((schema) =>
  (["anyOf", "oneOf", "allOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map(
      (branch, n, all): Edit => [
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
export const operators = {
  "drop-required": dropRequired,
  "add-required": addRequired,
  retype,
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
