import { heading } from "../../../redocly/complete/error-tables.js";
import { bundle, named } from "../bundle.js";

/** What the document says in its own words, by place: texts and traits, none of which an official page holds as data. */
export type Prose = Record<string, string | boolean | object>;

const traits = ["x-safe", "x-scope", "x-pagination"];
// What bundling derives from the rest, and what has tests of its own.
const derived = ["x-invalid-requests", "x-codeSamples", "externalDocs", "value"];
// Steps that lead to every parameter and field, so that they say nothing.
const silent = ["content", "application/json", "schema", "properties"];

/** The prose of each method, each schema and each example of a scope; what belongs to no scope is under `common`. */
export function proseByScope(): Record<string, Record<string, Prose>> {
  const scopes: Record<string, Record<string, Prose>> = {};
  const put = (scope: string, name: string, prose: Prose) => {
    scopes[scope] ??= {};
    scopes[scope][name] = { ...scopes[scope][name], ...prose };
  };
  const inPaths = Object.values(bundle.paths).map(({ post }) => post);
  for (const operation of inPaths) put(operation["x-scope"], operation.operationId, proseIn(operation));
  for (const [name, { summary }] of Object.entries(bundle.components.examples)) {
    const [method, operation] =
      named.find(([id]) => name.startsWith(`${id}.`) && /^[a-z\d-]+\.\w+$/.test(rest(name, id))) ?? [];
    if (method && operation && summary) put(operation["x-scope"], method, { [rest(name, method)]: summary });
  }
  const scopeOf = scopesOfSchemas();
  for (const [name, schema] of Object.entries(bundle.components.schemas)) put(scopeOf(name), name, proseIn(schema));
  for (const kind of ["parameters", "headers"] as const)
    for (const [name, node] of Object.entries(bundle.components[kind])) put("common", name, proseIn(node));
  for (const { name, description } of bundle.tags) put(name, name, { description });
  return scopes;
}

const rest = (name: string, method: string) => name.slice(method.length + 1);

// A schema belongs to the scope whose methods alone lead to it.
function scopesOfSchemas(): (name: string) => string {
  const texts = new Map<string, string>();
  for (const { post } of Object.values(bundle.paths)) {
    const scope = post["x-scope"];
    texts.set(scope, (texts.get(scope) ?? "") + JSON.stringify(post));
  }
  const users = (name: string, seen = new Set<string>()): string[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const ref = `"#/components/schemas/${name}"`;
    const direct = [...texts].filter(([, text]) => text.includes(ref)).map(([scope]) => scope);
    const through = Object.entries(bundle.components.schemas)
      .filter(([, schema]) => JSON.stringify(schema).includes(ref))
      .flatMap(([user]) => users(user, seen));
    return [...direct, ...through];
  };
  return (name) => {
    const [scope = "common", ...others] = new Set(users(name));
    return others.length > 0 ? "common" : scope;
  };
}

function proseIn(node: object, path: string[] = []): Prose {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, inner]): [string, string | boolean | object][] => {
      const place = [...path, key].filter((step) => !silent.includes(step)).join(" ");
      if (traits.includes(key)) return [[place, inner]];
      // Which fields of a response always come is judged by hand, for no page says it.
      if (key === "required" && Array.isArray(inner)) return [[place, inner.join(", ")]];
      if (derived.includes(key) && path.at(-1) !== "properties") return [];
      if (typeof inner === "string")
        return key === "summary" || key === "description" ? [[place, inner.split(heading)[0]?.trim() ?? ""]] : [];
      return typeof inner === "object" && inner !== null ? Object.entries(proseIn(inner, [...path, key])) : [];
    }),
  );
}
