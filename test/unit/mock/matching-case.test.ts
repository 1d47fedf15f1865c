import { describe, expect, it } from "vitest";
import type { Operation } from "../../../src/document/operations.js";
import { matchingCase } from "../../../src/mock/matching-case.js";

type Params = Record<string, unknown>;

/** A method with these cases: the request of each, and the status and body of its response. */
function operation(cases: Record<string, [request: Params, status?: number, body?: unknown]>): Operation {
  const all = Object.entries(cases);
  return {
    method: "thing.get",
    summary: "",
    scope: "",
    safe: true,
    takesList: false,
    bare: false,
    request: {},
    result: {},
    requests: all.map(([name, [value]]) => ({ name, value })),
    invalidRequests: [],
    responses: all.flatMap(([name, [, status, value = name]]) =>
      status === undefined ? [] : [{ status, schema: {}, examples: [{ name, value }], links: [] }],
    ),
  };
}

const nameFor = (documented: Operation, params: Params) => matchingCase(documented, params)?.name;

const things = operation({
  whole: [{ id: 1 }, 200, "spoon"],
  selected: [{ id: 1, select: ["id"] }, 200, "spoon cut"],
  lost: [{ id: 404 }, 400],
  forbidden: [{ id: 13, auth: "documented" }, 403],
});

describe("matchingCase", () => {
  it("is exact for a request that equals the example but for auth", () => {
    expect(matchingCase(things, { id: 1, select: ["id"], auth: "mine" })).toEqual({
      name: "selected",
      status: 200,
      exact: true,
    });
    expect(matchingCase(things, { id: 13 })).toEqual({ name: "forbidden", status: 403, exact: true });
  });

  it("goes by the identifier of a failing case, whatever else is asked", () => {
    expect(matchingCase(things, { id: 404, select: ["id"], auth: "mine" })).toEqual({
      name: "lost",
      status: 400,
      exact: false,
    });
    expect(nameFor(things, { id: 13, select: ["id"] })).toBe("forbidden");
  });

  it("finds none for an identifier that no case has, or that does not tell cases apart", () => {
    expect(matchingCase(things, { id: 7 })).toBeUndefined();
    expect(matchingCase(things, { id: 1, select: ["name"] })).toBeUndefined();
    expect(matchingCase(things, {})).toBeUndefined();
  });

  it("goes by the id alone, whatever the parent's", () => {
    const files = operation({ whole: [{ id: 1, parentId: 2 }, 200], lost: [{ id: 404, parentId: 3 }, 400] });
    expect(nameFor(files, { id: 404, parentId: 2 })).toBe("lost");
    expect(nameFor(files, { id: 5, parentId: 3 })).toBeUndefined();
  });

  it("goes by the parent's identifier where that tells the case", () => {
    const messages = operation({ some: [{ mailboxId: 1 }, 200], lost: [{ mailboxId: 404 }, 400] });
    expect(nameFor(messages, { mailboxId: 404, limit: 5 })).toBe("lost");
  });

  it("goes by whatever else tells a case from all others, also a successful one", () => {
    const list = operation({
      work: [{ name: "work", email: "a@example.com" }, 200],
      all: [{}, 200],
      "no-match": [{ name: "none", pagination: { page: 1 } }, 200],
    });
    expect(nameFor(list, { name: "none", pagination: { page: 2 } })).toBe("no-match");
    expect(nameFor(list, { name: "work", email: "b@example.com" })).toBeUndefined();
  });

  it("does not go by what only objects and lists tell", () => {
    const update = operation({ fine: [{ id: 1, fields: { a: 1 } }, 200], bad: [{ id: 1, fields: { b: 1 } }, 400] });
    expect(nameFor(update, { id: 1, fields: { b: 1 } })).toBe("bad");
    expect(nameFor(update, { id: 1, fields: { b: 2 } })).toBeUndefined();
  });

  it("does not go by the access token", () => {
    const tokens = operation({ mine: [{ id: 1, auth: "a" }, 200, "one"], other: [{ id: 1, auth: "b" }, 401, "two"] });
    expect(nameFor(tokens, { id: 2, auth: "b" })).toBeUndefined();
  });

  it("prefers, of equal examples, the one that has auth as the request does", () => {
    const twins = operation({ webhook: [{ id: 1 }, 200, "same"], oauth: [{ id: 1, auth: "a" }, 200, "same"] });
    expect(nameFor(twins, { id: 1, auth: "b" })).toBe("oauth");
    expect(nameFor(twins, { id: 1 })).toBe("webhook");
    expect(nameFor(operation({ oauth: [{ id: 1, auth: "a" }, 200] }), { id: 1 })).toBe("oauth");
  });

  it("takes no example without a response of the same name", () => {
    expect(nameFor(operation({ unpaired: [{ id: 5 }] }), { id: 5 })).toBeUndefined();
  });
});
