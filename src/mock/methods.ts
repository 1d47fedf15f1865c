import type { Operation } from "../document/operations.js";
import { openPrism, type Prism } from "./prism.js";
import { proven } from "./proven.js";

/** Prism for a method. */
export type Open = (operation: Operation) => Promise<Prism>;

/** Opens the methods of a bundle as they are first used: all at once would take the longer the more there are. */
export function methodsOf(bundle: object): Open {
  const opened = new Map<string, Promise<Prism>>();
  return (operation) => {
    const { method } = operation;
    const prism = opened.get(method) ?? openPrism(bundle, method).then((each) => proven(operation, each));
    opened.set(method, prism);
    return prism;
  };
}
