import fc from "fast-check";

/** Any JSON value, also with keys that mean something to JavaScript or to a reader of schemas. */
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, -1, 1.5, "", "object", "array", "string", "integer", "float", "application/json"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        "toString",
        "valueOf",
        "constructor",
        "__proto__",
        "type",
        "properties",
        "items",
        "allOf",
        "$ref",
        "id",
        "enum",
        "required",
        "error",
        "code",
      ),
      tie("value"),
      { maxKeys: 3 },
    ),
  ),
})).value;

/** A change: which of the places in a value, and what stands there afterwards; a number is the place of which a `$ref` tells. */
const change = fc.record({
  place: fc.nat(),
  becomes: fc.oneof(
    json,
    fc.nat().map((target) => ({ target })),
    fc.record({ all: fc.array(fc.nat(), { maxLength: 3 }), keyword: fc.constantFrom("allOf", "anyOf", "oneOf") }),
  ),
});

interface Place {
  parent: object;
  key: string;
  pointer: string;
}

/** A value with up to four changes anywhere in it, among them references from any place to any other. */
export function changed(make: () => object): fc.Arbitrary<unknown> {
  return fc.array(change, { maxLength: 4 }).map((changes) => {
    const root = { value: structuredClone(make()) };
    for (const { place, becomes } of changes) {
      const places = placesIn(root.value, "#");
      const at = (n: number) => places[n % places.length]!;
      const reference = (n: number) => ({ $ref: at(n).pointer });
      const { parent, key } = at(place);
      Reflect.set(parent, key, replacement(becomes, reference));
    }
    return root.value;
  });
}

function replacement(becomes: unknown, reference: (n: number) => object): unknown {
  const { target, all, keyword } = Object(becomes) as { target?: unknown; all?: unknown; keyword?: string };
  if (typeof target === "number") return reference(target);
  return Array.isArray(all) && keyword ? { [keyword]: all.map(reference) } : becomes;
}

function placesIn(value: unknown, pointer: string): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [{ parent: value, key, pointer: here }, ...placesIn(part, here)];
  });
}
