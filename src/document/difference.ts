/** One way in which something differs from the document. */
export interface Difference {
  /** JSON pointer to the place; empty for the whole. */
  pointer: string;
  expected: string;
  got: string;
  /** How another document differs; undefined for a difference between the document and a response or request. */
  kind?: DifferenceKind;
}

/** The ways in which another document can differ. */
export type DifferenceKind =
  /** A verb beside POST. */
  | "other-verb"
  /** `properties` of the parameters is an empty list. */
  | "parameters-as-list"
  /** A method's own parameter is missing among those that all lists have. */
  | "list-template"
  /** The result of a list is an array instead of an object with `items`. */
  | "bare-list"
  /** An object without properties. */
  | "untyped-object"
  /** A component without properties. */
  | "empty-component"
  /** An array without `items`. */
  | "untyped-items"
  /** The same type under a name that JSON Schema does not have. */
  | "odd-type"
  /** A response of another type, a request that must be of another type. */
  | "retyped"
  | "gone"
  /** A parameter that need not be given here. */
  | "required"
  /** A request may have fewer values. */
  | "narrowed"
  /** A response may have more values. */
  | "widened"
  /** A `$ref` that leads nowhere. */
  | "dangling-ref"
  /** Something that only the other document has. */
  | "added";
