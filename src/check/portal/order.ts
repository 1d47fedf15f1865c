import type { Method } from "../contract.js";

/** The methods in an order in which each comes after those whose replies link to it, as far as there is one. */
export function inOrder(methods: Method[]): Method[] {
  const ordered: Method[] = [];
  const waiting = new Set(methods);
  while (waiting.size > 0) {
    const others = (name: string) => [...waiting].filter((other) => other.name !== name);
    const ready = [...waiting].filter(
      ({ name }) => !others(name).some(({ links }) => links.some((link) => link.method === name)),
    );
    // Methods that link to each other in a circle go as they come.
    for (const method of ready.length > 0 ? ready : [...waiting]) {
      ordered.push(method);
      waiting.delete(method);
    }
  }
  return ordered;
}
