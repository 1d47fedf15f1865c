import { type Document, type Operation, operations } from "./document.js";
import { notice } from "./notice.js";

interface Tree {
  [name: string]: Tree | Operation;
}

/** The methods' names as a tree, each with its documentation on hover, and what the client must know of each. */
export function methods(document: Document): string {
  const all = operations(document);
  return `// ${notice}

export const methods = ${branch(grow(all), "")} as const;

/** \`safe\`: the method only reads, so a call that may have been carried out can be repeated. */
export const traits = {
${all.map((operation) => `  "${operation.operationId}": { safe: ${operation["x-safe"]} },`).join("\n")}
} as const;
`;
}

function grow(all: Operation[]): Tree {
  const root: Tree = {};
  for (const operation of all) {
    const names = operation.operationId.split(".");
    const last = names.pop() as string;
    let node = root;
    for (const name of names) {
      node[name] ??= {};
      const next = node[name];
      if (isOperation(next))
        throw new Error(`${operation.operationId} lies below ${next.operationId}, which is a method`);
      node = next;
    }
    if (node[last]) throw new Error(`${operation.operationId} is a method and a group of methods`);
    node[last] = operation;
  }
  return root;
}

function branch(tree: Tree, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(tree).map(([name, node]) =>
    isOperation(node)
      ? `${hover(node, inner)}\n${inner}${name}: "${node.operationId}",`
      : `${inner}${name}: ${branch(node, inner)},`,
  );
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function hover({ summary, description, externalDocs }: Operation, indent: string): string {
  const text = `${summary}.\n\n${description.trimEnd()}\n\n@see ${externalDocs.url}`.replaceAll("*/", "*\\/");
  const lines = text.split("\n").map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...lines, `${indent} */`].join("\n");
}

function isOperation(node: Tree | Operation): node is Operation {
  return typeof node.operationId === "string";
}
