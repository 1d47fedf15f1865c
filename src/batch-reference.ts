import { isObject } from "./json.js";

/** Stands in the parameters of a command for what an earlier command of the batch found. */
export type Reference = { readonly $ref: string } | { readonly $refArray: string };

/** Parameters in which a reference can stand for any value, but not for `select`, on which the result's type depends. */
export type BatchParams<P> = { [K in keyof P]: K extends "select" ? P[K] : Referable<P[K]> };

type Referable<T> = T extends object ? { [K in keyof T]: Referable<T[K]> } | Reference : T | Reference;

/**
 * A value that an earlier command found: `ref("box.id")` is the `id` of the `item` of the command named `box`, and
 * `ref("boxes.0.id")` that of the first of its `items`. A command without a name has its index, from 0. How the portal reads
 * references is not in the official documentation.
 */
export function ref(path: `${string}.${string}`): Reference {
  return { $ref: path };
}

/** The list of a field's values in the `items` of an earlier command: `refArray("boxes.id")`. */
export function refArray(path: `${string}.${string}`): Reference {
  return { $refArray: path };
}

/** The names of the commands that the parameters refer to. */
export function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  const path = value.$ref ?? value.$refArray;
  return typeof path === "string" ? [path.split(".")[0] ?? ""] : Object.values(value).flatMap(references);
}
