import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as errors from "../../src/index.js";
import { codeOf, contracts, messageOf, type Reply } from "./document.js";
import { type Portal, startPortal } from "./portal.js";

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

describe.each(contracts)("$method", ({ method, requests, replies, invalid }) => {
  const [, valid] = requests[0] as [string, Record<string, unknown>];

  describe.each(requests)("asked as in the example %s", (key, params) => {
    const reply = replies.find((candidate) => candidate.key === key) as Reply;

    it("answers as the example of the same name", async () => {
      const answer = await portal.call(method, params).catch((error: unknown) => error);
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
      const error = await portal.call(method, valid, prefer).catch((thrown: unknown) => thrown);
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
      const error = await portal.call(method, value).catch((thrown: unknown) => thrown);
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
      await expect(portal.call(method, { surely: "not a parameter" })).rejects.toMatchObject({
        code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        status: 400,
      });
    }
  });
});
