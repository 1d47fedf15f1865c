import type { Document, Operation } from "../document.js";
import type { Operator } from "../mutants.js";
import { at, type Keys, renamed } from "../pointer.js";
import { bodiesOf, operationsOf } from "../walk.js";

interface Edit {
  keys: Keys;
  edit(operation: Operation, copy: Document): void;
}

function onEach(edits: (operation: Operation) => Edit[]): Operator {
  return (document) =>
    operationsOf(document).flatMap(([keys, operation]) =>
      edits(operation).map(({ keys: inner, edit }) => ({
        keys: [...keys, ...inner],
        apply: (copy) => edit(at(copy, keys), copy),
      })),
    );
}

const dropStatus = onEach(({ responses }) =>
  Object.keys(responses).map((status) => ({
    keys: ["responses", status],
    edit: (operation) => delete operation.responses[status],
  })),
);

const addStatus = onEach(({ responses }) =>
  ["402", "422"]
    .filter((status) => !(status in responses))
    .map((status) => ({
      keys: ["responses", status],
      edit: (operation) => {
        operation.responses[status] = structuredClone(operation.responses["400"]!);
      },
    })),
);

/** Each status but the last trades its reply with the next. */
const swapReplies = onEach(({ responses }) =>
  Object.keys(responses)
    .slice(0, -1)
    .map((status, n) => ({
      keys: ["responses", status],
      edit: ({ responses: replies }) => {
        const next = Object.keys(replies)[n + 1] as string;
        [replies[status], replies[next]] = [replies[next]!, replies[status]!];
      },
    })),
);

/** The method by another name, wherever it is named. */
const renamePath = onEach(({ operationId }) => [
  {
    keys: [],
    edit: (operation, copy) => {
      operation.operationId = `${operationId}x`;
      copy.paths = renamed(copy.paths, `/${operationId}`, `/${operationId}x`);
    },
  },
]);

const renameOperation = onEach(() => [
  {
    keys: ["operationId"],
    edit: (operation) => {
      operation.operationId += "x";
    },
  },
]);

const addVerb = onEach(({ operationId }) => [
  {
    keys: [],
    edit: (operation, { paths }) => {
      paths[`/${operationId}`]!.get = structuredClone(operation);
    },
  },
]);

const flipSafe = onEach(() => [
  {
    keys: ["x-safe"],
    edit: (operation) => {
      operation["x-safe"] = !operation["x-safe"];
    },
  },
]);

/** The scope, with its tag. */
const changeScope = onEach(() => [
  {
    keys: ["x-scope"],
    edit: (operation, copy) => {
      operation["x-scope"] = "user";
      operation.tags = ["user"];
      copy.tags.push({ name: "user" });
    },
  },
]);

const optionalBody = onEach(() => [
  {
    keys: ["requestBody", "required"],
    edit: ({ requestBody }) => {
      requestBody.required = !requestBody.required;
    },
  },
]);

const changeDocs = onEach(() => [
  {
    keys: ["externalDocs", "url"],
    edit: ({ externalDocs }) => {
      externalDocs.url = externalDocs.url.replace(".html", "-old.html");
    },
  },
]);

const dropLink = onEach(({ responses }) =>
  Object.entries(responses).flatMap(([status, reply]) =>
    "$ref" in reply
      ? []
      : Object.keys(reply.links ?? {}).map((name) => ({
          keys: ["responses", status, "links", name],
          edit: (operation) => delete at<Record<string, unknown>>(operation, ["responses", status, "links"])[name],
        })),
  ),
);

const addMediaType: Operator = (document) =>
  bodiesOf(document).map(([keys]) => ({
    keys: [...keys, "content"],
    apply: (copy) => {
      const { content } = at<{ content: Record<string, unknown> }>(copy, keys);
      content["application/x-www-form-urlencoded"] = structuredClone(content["application/json"]);
    },
  }));

/** Changes of the methods and of their replies. */
export const operators = {
  "drop-status": dropStatus,
  "add-status": addStatus,
  "swap-replies": swapReplies,
  "rename-path": renamePath,
  "rename-operation": renameOperation,
  "add-verb": addVerb,
  "flip-safe": flipSafe,
  "change-scope": changeScope,
  "optional-body": optionalBody,
  "change-docs": changeDocs,
  "drop-link": dropLink,
  "add-media-type": addMediaType,
};
