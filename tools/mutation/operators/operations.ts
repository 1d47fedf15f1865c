import type { Document, Operation } from "../document.js";
import type { Operator } from "../mutants.js";
import { at, type Keys, renamed } from "../pointer.js";
import { bodiesOf, operationsOf } from "../walk.js";

const set =
  <K extends keyof Operation>(key: K, value: Operation[K]) =>
  (operation: Operation) => {
    operation[key] = value;
  };

type Edit = [keys: Keys, edit: (operation: Operation, copy: Document) => void];

/** The operator that makes these edits, one at a time, to each operation. */
function onEach(edits: (operation: Operation) => Edit[]): Operator {
  return (document) =>
    operationsOf(document).flatMap(([keys, operation]) =>
      edits(operation).map(([inner, edit]) => ({
        keys: [...keys, ...inner],
        apply: (copy) => edit(at(copy, keys), copy),
      })),
    );
}

const dropStatus = onEach(({ responses }) =>
  Object.keys(responses).map((status) => [["responses", status], (copy) => delete copy.responses[status]]),
);

const addStatus = onEach(({ responses }) =>
  ["402", "422"]
    .filter((status) => !(status in responses))
    .map((status) => [
      ["responses", status],
      (copy) => {
        copy.responses[status] = structuredClone(copy.responses["400"]!);
      },
    ]),
);

/** Each status but the last trades its reply with the next. */
const swapReplies = onEach(({ responses }) => {
  const statuses = Object.keys(responses);
  return statuses.slice(1).map((next, n) => {
    const status = statuses[n] as string;
    return [
      ["responses", status],
      ({ responses: replies }) => {
        [replies[status], replies[next]] = [replies[next]!, replies[status]!];
      },
    ];
  });
});

/** The method by another name, in its address and in the operation. */
const renamePath = onEach(({ operationId }) => [
  [
    [],
    (copy, document) => {
      copy.operationId = `${operationId}x`;
      document.paths = renamed(document.paths, `/${operationId}`, `/${operationId}x`);
    },
  ],
]);

const renameOperation = onEach(({ operationId }) => [[["operationId"], set("operationId", `${operationId}x`)]]);

const addVerb = onEach(({ operationId }) => [
  [
    [],
    (copy, { paths }) => {
      paths[`/${operationId}`]!.get = structuredClone(copy);
    },
  ],
]);

const flipSafe = onEach((operation) => [[["x-safe"], set("x-safe", !operation["x-safe"])]]);

/** The scope, with its tag. */
const changeScope = onEach(() => [
  [
    ["x-scope"],
    (copy, document) => {
      Object.assign(copy, { "x-scope": "user", tags: ["user"] });
      document.tags.push({ name: "user" });
    },
  ],
]);

const optionalBody = onEach(({ requestBody }) => [
  [["requestBody", "required"], (copy) => Object.assign(copy.requestBody, { required: !requestBody.required })],
]);

const changeDocs = onEach(({ externalDocs }) => [
  [
    ["externalDocs", "url"],
    set("externalDocs", { ...externalDocs, url: externalDocs.url.replace(".html", "-x.html") }),
  ],
]);

const dropLink = onEach(({ responses }) =>
  Object.entries(responses).flatMap(([status, reply]) =>
    Object.keys("links" in reply ? (reply.links ?? {}) : {}).map((name): Edit => {
      const links = ["responses", status, "links"];
      return [[...links, name], (copy) => delete at<Record<string, object>>(copy, links)[name]];
    }),
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
