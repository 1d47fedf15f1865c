import type { Schema } from "../document.js";
import type { Operator } from "../mutants.js";
import { at, type Keys, renamed } from "../pointer.js";
import { schemasOf } from "../walk.js";

interface Edit {
  keys: Keys;
  edit(schema: Schema): void;
}

/** The operator that makes these edits to each schema. */
function onEach(edits: (schema: Schema, keys: Keys) => Edit[]): Operator {
  return (document) =>
    schemasOf(document).flatMap(([keys, schema]) =>
      edits(schema, keys).map(({ keys: inner, edit }) => ({
        keys: [...keys, ...inner],
        apply: (copy) => edit(at(copy, keys)),
      })),
    );
}

const names = ({ properties = {} }: Schema) => Object.keys(properties);
const others: Record<string, string> = { string: "integer", array: "string", object: "array" };
const structural = ["$ref", "properties", "required", "additionalProperties", "anyOf", "oneOf", "allOf"];

function unrequire(schema: Schema, name: string): void {
  const left = schema.required?.filter((one) => one !== name) ?? [];
  if (left.length > 0) schema.required = left;
  else delete schema.required;
}

const dropRequired = onEach(({ required = [] }) =>
  required.map((name) => ({ keys: ["required", name], edit: (schema) => unrequire(schema, name) })),
);

const addRequired = onEach((schema) =>
  names(schema)
    .filter((name) => !schema.required?.includes(name))
    .map((name) => ({
      keys: ["required", name],
      edit: (copy) => {
        copy.required = [...(copy.required ?? []), name];
      },
    })),
);

const retype = onEach(({ type }) =>
  type === undefined
    ? []
    : [
        {
          keys: ["type"],
          edit: (schema) => {
            schema.type = others[type] ?? "string";
          },
        },
      ],
);

/** An integer that may have a fraction, a number that may not. */
const retypeNumber = onEach(({ type }) =>
  type === "integer" || type === "number"
    ? [
        {
          keys: ["type"],
          edit: (schema) => {
            schema.type = type === "integer" ? "number" : "integer";
          },
        },
      ]
    : [],
);

const dropMember = onEach(({ enum: members = [] }) =>
  members.map((member) => ({
    keys: ["enum", member],
    edit: (schema) => {
      schema.enum = members.filter((one) => one !== member);
    },
  })),
);

const addMember = onEach(({ enum: members }) =>
  members ? [{ keys: ["enum"], edit: (schema) => void schema.enum?.push("zzz") }] : [],
);

const renameProperty = onEach((schema) =>
  names(schema).map((name) => ({
    keys: ["properties", name],
    edit: (copy) => {
      copy.properties = renamed(copy.properties ?? {}, name, `${name}X`);
      if (copy.required) copy.required = copy.required.map((one) => (one === name ? `${name}X` : one));
    },
  })),
);

const dropProperty = onEach((schema) =>
  names(schema).map((name) => ({
    keys: ["properties", name],
    edit: (copy) => {
      delete copy.properties?.[name];
      unrequire(copy, name);
    },
  })),
);

const openObject = onEach(({ additionalProperties }) =>
  additionalProperties === false
    ? [{ keys: ["additionalProperties"], edit: (schema) => delete schema.additionalProperties }]
    : [],
);

const closeObject = onEach(({ properties, additionalProperties }) =>
  properties && additionalProperties === undefined
    ? [
        {
          keys: ["additionalProperties"],
          edit: (schema) => {
            schema.additionalProperties = false;
          },
        },
      ]
    : [],
);

const dropKeyword = onEach((schema) =>
  Object.keys(schema)
    .filter((keyword) => !structural.includes(keyword))
    .map((keyword) => ({ keys: [keyword], edit: (copy) => delete copy[keyword] })),
);

const moveBound = onEach((schema) =>
  Object.entries(schema).flatMap(([keyword, bound]) =>
    typeof bound === "number"
      ? [
          {
            keys: [keyword],
            edit: (copy) => {
              copy[keyword] = bound + 1;
            },
          },
        ]
      : [],
  ),
);

const dropBranch = onEach((schema) =>
  (["anyOf", "oneOf", "allOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((_, n) => ({
      keys: [keyword, String(n)],
      edit: (copy) => void copy[keyword]?.splice(n, 1),
    })),
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
