/** What a schema says about a value, whether directly or by `$ref`, `allOf`, `anyOf` and `oneOf`. */
export interface SchemaFacts {
  /** JSON types except `null`; undefined when the schema allows any. */
  types: ReadonlySet<string> | undefined;
  /** Values of `enum` and `const` except `null`, as JSON; undefined when the schema lists none. */
  values: ReadonlySet<string> | undefined;
  /** Schemas of the properties that an object may have. */
  properties: ReadonlyMap<string, unknown>;
  /** Names of the properties that belong to every alternative. */
  common: ReadonlySet<string>;
  required: ReadonlySet<string>;
  /** Schema of the items of an array; undefined when the schema says nothing about them. */
  items: unknown;
  /** Numeric limits, such as `maximum` and `minLength`, by keyword. */
  limits: ReadonlyMap<string, number>;
  /** True when the schema is a component, or is made of one. */
  named: boolean;
  /** True when a `$ref` leads nowhere. */
  dangling: boolean;
}

/** What a schema says that says nothing. */
export const nothing: SchemaFacts = {
  types: undefined,
  values: undefined,
  properties: new Map(),
  common: new Set(),
  required: new Set(),
  items: undefined,
  limits: new Map(),
  named: false,
  dangling: false,
};

/** What a schema says that has all of these parts. */
export function allOf(parts: SchemaFacts[]): SchemaFacts {
  return {
    types: narrowest(parts.map(({ types }) => types)),
    values: narrowest(parts.map(({ values }) => values)),
    properties: joined("allOf", parts),
    common: union(parts.map(({ common }) => common)),
    required: union(parts.map(({ required }) => required)),
    items: join(
      "allOf",
      parts.map(({ items }) => items),
    ),
    limits: new Map(parts.flatMap(({ limits }) => [...limits])),
    named: parts.some(({ named }) => named),
    dangling: parts.some(({ dangling }) => dangling),
  };
}

/** What a schema says that has these alternatives. */
export function anyOf(alternatives: SchemaFacts[]): SchemaFacts {
  // An alternative for `null` alone says nothing about other values.
  const branches = alternatives.filter(({ types }) => types?.size !== 0);
  const objects = branches.filter(({ types }) => types?.has("object") ?? true);
  return {
    ...nothing,
    types: widest(branches.map(({ types }) => types)),
    values: widest(branches.map(({ values }) => values)),
    properties: joined("anyOf", objects),
    common: intersection(objects.map(({ common }) => common)),
    required: intersection(objects.map(({ required }) => required)),
    items: join(
      "anyOf",
      branches.map(({ items }) => items),
    ),
    named: branches.some(({ named }) => named),
    dangling: branches.some(({ dangling }) => dangling),
  };
}

type Keyword = "allOf" | "anyOf";

function joined(keyword: Keyword, all: SchemaFacts[]): ReadonlyMap<string, unknown> {
  const described = all.filter(({ properties }) => properties.size > 0);
  if (described.length === 1) return described[0]!.properties;
  const schemas = new Map<string, unknown[]>();
  for (const [name, schema] of described.flatMap(({ properties }) => [...properties])) {
    const same = schemas.get(name);
    if (same) same.push(schema);
    else schemas.set(name, [schema]);
  }
  return new Map([...schemas].map(([name, each]) => [name, join(keyword, each)]));
}

function join(keyword: Keyword, schemas: unknown[]): unknown {
  const [first, ...others] = new Set(schemas.filter((schema) => schema !== undefined));
  return others.length === 0 ? first : { [keyword]: [first, ...others] };
}

type Strings = ReadonlySet<string>;

function narrowest(sets: (Strings | undefined)[]): Strings | undefined {
  const given = sets.filter((set) => set !== undefined);
  return given.length > 0 ? intersection(given) : undefined;
}

function widest(sets: (Strings | undefined)[]): Strings | undefined {
  const given = sets.filter((set) => set !== undefined);
  return given.length > 0 && given.length === sets.length ? union(given) : undefined;
}

function intersection([first = new Set(), ...others]: Strings[]): Strings {
  return new Set([...first].filter((each) => others.every((other) => other.has(each))));
}

function union(sets: Strings[]): Strings {
  return new Set(sets.flatMap((set) => [...set]));
}
