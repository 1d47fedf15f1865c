import { valueAt } from "../json.js";
import { isReference, target } from "./reference.js";

type Tree = Record<string, unknown>;

/**
 * A document of one method: its path, and the components that `$ref`s lead to from there, so no security schemes. What
 * it shares with the bundle is not copied.
 */
export function partOf(bundle: object, method: string): object {
  const paths: Tree = {};
  const components: Record<string, Tree> = {};
  const places = [["paths", `/${method}`]];
  const seen = new Set(places.map(String));
  // It grows as long as references lead to other places.
  for (const place of places) {
    const value = valueAt(bundle, place);
    const [top, kind = "", name = ""] = place;
    if (top === "paths") paths[kind] = value;
    if (top === "components") components[kind] = { ...components[kind], [name]: value };
    const found = placesIn(value).filter((each) => !seen.has(String(each)));
    for (const each of found) seen.add(String(each));
    places.push(...found);
  }
  return { ...bundle, paths, components };
}

/** The components, paths and other places that the references below a node lead into. */
function placesIn(node: unknown): string[][] {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(placesIn);
  if (!isReference(node) || !node.$ref.startsWith("#")) return below;
  const keys = target(node.$ref);
  return [keys.slice(0, keys[0] === "paths" ? 2 : 3), ...below];
}
