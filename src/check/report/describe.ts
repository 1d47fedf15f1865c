/** What kind of value this is, without the value: it may be somebody's data. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `a text of ${count(value.length, "character")}`;
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  if (typeof value === "boolean") return "a boolean";
  if (Array.isArray(value)) return `a list of ${count(value.length, "item")}`;
  return `an object of ${count(Object.keys(Object(value)).length, "field")}`;
}

/** A name from a portal, such as a code or a key, when it looks like a name; otherwise its description. */
export function describeName(name: string): string {
  return /^[\w.*-]{1,100}$/.test(name) ? name : describe(name);
}

/** A media type when it looks like one; otherwise its description. */
export function describeType(type: string): string {
  if (type === "") return "no media type";
  return /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(type) ? type : describe(type);
}

/** A JSON pointer in which each key that does not look like a name is masked. */
export function describePointer(pointer: string): string {
  return pointer
    .split("/")
    .map((key) => (/^[\w.*~-]{0,100}$/.test(key) ? key : "***"))
    .join("/");
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
