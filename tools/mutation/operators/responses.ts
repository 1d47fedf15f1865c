import { type Operator, onEach } from "../mutant.js";
import { swap } from "../pointer.js";
import type { Kind } from "../walk.js";

const dropStatus = onEach("operation", ({ responses = {} }) =>
  Object.keys(responses).map((status) => [["responses", status], (copy) => delete copy.responses?.[status]]),
);

/** The response of the first error, with another status. */
const addStatus = onEach("operation", ({ responses = {} }) => {
  const [error] = Object.entries(responses).filter(([status]) => status >= "4");
  return ["402", "422"]
    .filter((status) => error && !(status in responses))
    .map((status) => [
      ["responses", status],
      (copy) => Object.assign(copy.responses ?? {}, { [status]: structuredClone(error?.[1]) }),
    ]);
});

/** Each status but the last trades its response with the next. */
const swapResponses = onEach("operation", ({ responses = {} }) => {
  const statuses = Object.keys(responses);
  return statuses.slice(1).map((next, n) => {
    const status = statuses[n] as string;
    return [["responses", status], (copy) => swap(copy.responses ?? {}, status, next)];
  });
});

const dropLink = onEach("response", ({ links = {} }) =>
  Object.keys(links).map((name) => [["links", name], (copy) => delete copy.links?.[name]]),
);

const dropHeader = onEach("response", ({ headers = {} }) =>
  Object.keys(headers).map((name) => [["headers", name], (copy) => delete copy.headers?.[name]]),
);

const form = "application/x-www-form-urlencoded";
const addMediaType = (kind: Kind & ("body" | "response")) =>
  onEach(kind, ({ content = {} }) => {
    const [first] = Object.values(content);
    if (!first || form in content) return [];
    return [[["content"], (copy) => Object.assign(copy.content ?? {}, { [form]: structuredClone(first) })]];
  });
const [addToBody, addToResponse] = [addMediaType("body"), addMediaType("response")];

/** Changes of the responses, and of what their bodies and those of requests come as. */
export const responses: Record<string, Operator> = {
  "drop-status": dropStatus,
  "add-status": addStatus,
  "swap-responses": swapResponses,
  "drop-link": dropLink,
  "drop-header": dropHeader,
  "add-media-type": (document) => [...addToBody(document), ...addToResponse(document)],
};
