import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as errors from "../../src/index.js";
import { document, type Operation, operations } from "../spec/bundle.js";
import { unvisited, waysIn } from "./cells.js";
import { codeOf, contracts, messageOf, type Reply } from "./document.js";
import { type Form, forms, type Portal, startPortal } from "./portal.js";

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.mock.close());

const classByStatus: Record<number, typeof errors.Bitrix24Error> = {
  400: errors.ValidationError,
  401: errors.AuthError,
  403: errors.AccessError,
  404: errors.NotFoundError,
  405: errors.Bitrix24Error,
  429: errors.LimitError,
  500: errors.ServerError,
  503: errors.LimitError,
};

function classOf({ status, value }: Reply) {
  return codeOf(value)?.includes("ENTITYNOTFOUND") ? errors.NotFoundError : classByStatus[status];
}

const ways = Object.keys(forms) as Form[];
const cases = contracts.flatMap((contract) => ways.map((form) => ({ form, ...contract })));

describe.each(cases)("$method by $form", ({ form, method, requests, replies, invalid }) => {
  const [, valid] = requests[0] as [string, Record<string, unknown>];

  describe.each(requests)("asked as in the example %s", (key, params) => {
    const reply = replies.find((candidate) => candidate.key === key) as Reply;

    it("answers as the example of the same name", async () => {
      const answer = await portal.call(form, method, params).catch((error: unknown) => error);
      expect(portal.last().status).toBe(reply.status);
      expect(portal.last().headers.get("sl-violations")).toBeNull();
      expect(reply.differences(reply.value)).toBeNull();
      if (reply.status === 200) {
        const { body, result } = answer as { body: string; result: unknown };
        expect(JSON.parse(body)).toEqual(reply.value);
        expect(result).toEqual(reply.value.result);
        expect(reply.differences(JSON.parse(body))).toBeNull();
      } else {
        expect(answer).toBeInstanceOf(classOf(reply));
        expect(answer).toMatchObject({ code: codeOf(reply.value), status: reply.status, method });
      }
    });
  });

  describe.each(replies.filter(({ value }) => codeOf(value)))("refusing with $status $key", (reply) => {
    it("arrives as an error of the right class with the documented code", async () => {
      const prefer = `code=${reply.status}, example=${reply.key}`;
      const error = await portal.call(form, method, valid, prefer).catch((thrown: unknown) => thrown);
      expect(portal.last().status).toBe(reply.status);
      expect(portal.last().headers.get("sl-violations")).toBeNull();
      expect(reply.differences(reply.value)).toBeNull();
      expect(error).toBeInstanceOf(classOf(reply));
      expect((error as Error).constructor).toBe(classOf(reply));
      expect(error).toMatchObject({ code: codeOf(reply.value), status: reply.status, method });
      expect((error as errors.Bitrix24Error).remedy).toBeTypeOf("string");
      expect(error).toMatchObject({ detail: messageOf(reply.value) });
    });
  });

  describe.each(invalid)("asked wrongly: $key", ({ value, breaks }) => {
    it("is refused with an error that names the field", async () => {
      const error = await portal.call(form, method, value).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(errors.ValidationError);
      expect(error).toMatchObject({ status: 400, method });
      const field = breaks.slice(1).replace(/\/\d+/g, "").replaceAll("/", ".");
      const { validation, detail } = error as errors.ValidationError;
      const named = validation.length > 0 ? validation.map((issue) => issue.field) : [detail];
      expect(named.some((text) => text === field || text?.includes(field.split(".").at(-1) as string))).toBe(true);
      expect(portal.last().headers.get("sl-violations")).toContain("request");
    });
  });
});

describe("the mock", () => {
  it("validates requests at all, which Prism gives up silently when a schema does not compile", async () => {
    for (const { method } of contracts) {
      await expect(portal.call("webhook", method, { surely: "not a parameter" })).rejects.toMatchObject({
        code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        status: 400,
      });
    }
  });
});

// The last in this file: it looks at the calls of all the tests before it.
describe("the calls of these tests", () => {
  const missed = (change: (planted: typeof document) => void) => {
    const planted = structuredClone(document);
    change(planted);
    const already = unvisited(document, portal.visits);
    return unvisited(planted, portal.visits).filter((name) => !already.includes(name));
  };

  it("leave no cell of the document unvisited", () => {
    expect(unvisited(document, portal.visits)).toEqual([]);
  });

  const example = { planted: { value: { planted: 1 } } };
  const failure = { PLANTED: { value: { error: "PLANTED" } } };
  const field = { planted: { properties: { within: {} } } };
  const json = ["content", "application/json"];
  it.each<[string, string[], object, string[]]>([
    ["status", ["responses"], { 418: { content: { [json[1]!]: { schema: {}, examples: {} } } } }, ["status 418"]],
    ["request example", ["requestBody", ...json, "examples"], example, ["request example planted"]],
    ["invalid request", ["x-invalid-requests"], example, ["invalid request planted"]],
    ["reply example", ["responses", "200", ...json, "examples"], example, ["reply example 200 planted"]],
    [
      "error code",
      ["responses", "400", ...json, "examples"],
      failure,
      ["reply example 400 PLANTED", "error code 400 PLANTED"],
    ],
    [
      "parameter",
      ["requestBody", ...json, "schema", "properties"],
      field,
      ["parameter planted", "parameter planted.within"],
    ],
    [
      "reply field",
      ["responses", "200", ...json, "schema", "properties", "time", "properties"],
      field,
      ["reply field time.planted", "reply field time.planted.within"],
    ],
    [
      "field of an error",
      ["responses", "429", ...json, "schema", "oneOf", "0", "properties"],
      field,
      ["reply field planted", "reply field planted.within"],
    ],
  ])("would miss and name what none of them has been to: a planted %s", (_what, path, addition, cells) => {
    const [{ operationId: method }] = operations as [Operation];
    const names = missed(({ paths }) => {
      const node = path.reduce((node: object, key) => Reflect.get(node, key), paths[`/${method}`]!.post);
      Object.assign(node, addition);
    });
    expect(names).toEqual(waysIn.flatMap((way) => cells.map((cell) => `${method} by ${way}: ${cell}`)));
  });

  it("would miss and name a known error code that no method gives", () => {
    expect(missed(({ components }) => components.schemas.KnownErrorCode?.enum?.push("PLANTED"))).toEqual([
      "error code PLANTED",
    ]);
  });

  it("would miss every cell of a way into the portal that none of them takes", () => {
    const names = missed(({ servers }) =>
      servers.push({ url: "/other", description: "Planted. A third way.", variables: {} }),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !name.includes(" by Planted: "))).toEqual([]);
  });
});
