import { type Document, type Operation, operations } from "./document.js";
import { notice } from "./notice.js";

interface Tree {
  [name: string]: Tree | Operation;
}

/** The methods' names for the client: in one string, which costs a program about ten bytes each, and as a type. */
export function methods(document: Document): string {
  const tree = grow(operations(document));
  return `// ${notice}

/** The names of all methods: \`box(item(get,add!),list)\`. A \`!\` marks a method that may write, a \`~\` one without envelope. */
export const methods: string =
  ${JSON.stringify(compact(tree))};

/** The names of all methods as a tree, each with its documentation on hover. */
export interface Methods ${branch(tree, "")}
`;
}

function compact(tree: Tree): string {
  return Object.entries(tree)
    .map(([name, node]) => name + (isOperation(node) ? mark(node) : `(${compact(node)})`))
    .join(",");
}

function mark({ "x-safe": isSafe, "x-bare": isBare }: Operation): string {
  return (isSafe ? "" : "!") + (isBare ? "~" : "");
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
      ? `${hover(node, inner)}\n${inner}readonly ${name}: "${node.operationId}";`
      : `${inner}readonly ${name}: ${branch(node, inner)};`,
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
