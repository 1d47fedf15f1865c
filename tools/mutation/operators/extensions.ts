import type { Operation } from "../document.js";
import { type Edit, type Operator, onEach } from "../mutant.js";

type Extension = `x-${string}`;

/** Changes of the operations' extensions that state facts, given by name: of booleans, texts, lists and maps. */
export function extensions(names: Extension[]): Record<string, Operator> {
  /** The operator that makes these edits to each of the extensions, wherever it stands. */
  const onValues = (edits: (value: unknown, name: Extension) => Edit<Operation>[]) =>
    onEach("operation", (operation) =>
      names.flatMap((name) => (name in operation ? edits(operation[name], name) : [])),
    );

  return {
    "flip-extension": onValues((value, name) => (typeof value === "boolean" ? [[[name], set(name, !value)]] : [])),
    "change-extension": onValues((value, name) =>
      typeof value === "string" ? [[[name], set(name, `${value}x`)]] : [],
    ),
    "drop-extension": onValues((_value, name) => [[[name], (copy) => delete copy[name]]]),
    "drop-extension-member": onValues((value, name) =>
      Object.keys(isObject(value) ? value : {}).map((member) => [[name, member], (copy) => drop(copy[name], member)]),
    ),
  };
}

const set = (name: Extension, value: unknown) => (operation: Operation) => {
  operation[name] = value;
};

function drop(value: unknown, member: string): void {
  if (Array.isArray(value)) value.splice(Number(member), 1);
  else if (isObject(value)) Reflect.deleteProperty(value, member);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
