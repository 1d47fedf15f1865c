/** What a value is, without the value: it may come from a mailbox. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `a text of ${counted(value.length, "character")}`;
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  if (typeof value === "boolean") return "a boolean";
  if (Array.isArray(value)) return `a list of ${counted(value.length, "item")}`;
  return `an object of ${counted(Object.keys(Object(value)).length, "field")}`;
}

/** A name that a portal sent, such as a code or a key, when it looks like one; else what it is. */
export function shownName(name: string): string {
  return /^[\w.*-]{1,100}$/.test(name) ? name : shown(name);
}

/** A media type, when it looks like one; else what it is. */
export function shownType(type: string): string {
  if (type === "") return "no media type";
  return /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(type) ? type : shown(type);
}

/** A JSON pointer, in which a key that does not look like a name is masked. */
export function shownPointer(pointer: string): string {
  return pointer
    .split("/")
    .map((key) => (/^[\w.*~-]{0,100}$/.test(key) ? key : "***"))
    .join("/");
}

/** A number with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
