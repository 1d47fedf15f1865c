import type { Operation } from "../document.js";
import { type Operator, onEach } from "../mutant.js";
import { renamed } from "../pointer.js";

const set =
  <K extends keyof Operation>(key: K, value: Operation[K]) =>
  (operation: Operation) => {
    operation[key] = value;
  };

/** The operation under another path, and with another name. */
const renamePath = onEach("operation", ({ operationId }, _document, [, path = ""]) => [
  [
    [],
    (copy, document) => {
      if (operationId) copy.operationId = `${operationId}x`;
      document.paths = renamed(document.paths ?? {}, path, `${path}x`);
    },
  ],
]);

const renameOperation = onEach("operation", ({ operationId }) =>
  operationId ? [[["operationId"], set("operationId", `${operationId}x`)]] : [],
);

/** The same operation under a verb more. */
const addVerb = onEach("operation", (_operation, { paths }, [, path = ""]) => {
  const verb = (["get", "put"] as const).find((verb) => !paths?.[path]?.[verb]);
  if (!verb) return [];
  return [
    [
      [],
      (copy, document) => {
        Object.assign(document.paths?.[path] ?? {}, { [verb]: structuredClone(copy) });
      },
    ],
  ];
});

const optionalBody = onEach("operation", ({ requestBody }) =>
  requestBody && "content" in requestBody
    ? [
        [
          ["requestBody", "required"],
          (copy) => Object.assign(copy.requestBody ?? {}, { required: !requestBody.required }),
        ],
      ]
    : [],
);

const changeDocs = onEach("operation", ({ externalDocs }) =>
  externalDocs
    ? [[["externalDocs", "url"], set("externalDocs", { ...externalDocs, url: `${externalDocs.url}x` })]]
    : [],
);

const dropParameter = onEach("operation", ({ parameters = [] }) =>
  parameters.map((_, n) => [
    ["parameters", String(n)],
    set(
      "parameters",
      parameters.filter((_, other) => other !== n),
    ),
  ]),
);

const optionalParameter = onEach("parameter", ({ required = false }) => [
  [
    ["required"],
    (copy) => {
      copy.required = !required;
    },
  ],
]);

/** Changes of the operations and of their parameters. */
export const operations: Record<string, Operator> = {
  "rename-path": renamePath,
  "rename-operation": renameOperation,
  "add-verb": addVerb,
  "optional-body": optionalBody,
  "change-docs": changeDocs,
  "drop-parameter": dropParameter,
  "optional-parameter": optionalParameter,
};
