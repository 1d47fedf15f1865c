import type { Method } from "../contract.js";

/** The methods, each after those whose responses give it a parameter, as far as there is such an order. */
export function sortByLinks(methods: Method[]): Method[] {
  const sorted: Method[] = [];
  const waiting = new Set(methods);
  while (waiting.size > 0) {
    const others = (name: string) => [...waiting].filter((other) => other.name !== name);
    const ready = [...waiting].filter(
      ({ name }) => !others(name).some(({ links }) => links.some((link) => link.method === name)),
    );
    // Methods that link to each other in a circle stay in their order.
    for (const method of ready.length > 0 ? ready : [...waiting]) {
      sorted.push(method);
      waiting.delete(method);
    }
  }
  return sorted;
}
