import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { at, started } from "./started.js";

const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

describe("validationReply", () => {
  it("names every field that is at fault, under the documented message", async () => {
    const { ask, records } = await started();
    const { status, body, violations } = await ask(at.webhook, { select: ["id", "nmae"], colour: 1 });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: {
        code: invalid,
        message: "Error during request object validation",
        validation: [
          { field: "id", message: "Mandatory field `id` is not specified" },
          { field: "colour", message: "Unknown field `colour`" },
          { field: "select", message: "Field `select[1]` must be one of: id, name" },
        ],
      },
    });
    expect(violations).toHaveLength(3);
    expect(records[0]?.answer).toBe(invalid);
  });

  it("says a thing once, though several branches of a schema say it", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.get"].post.requestBody.content["application/json"].schema.properties, {
      id: { anyOf: [{ type: "integer" }, { type: "integer", minimum: 1 }] },
    });
    const { ask } = await started({ document });
    const { body } = await ask(at.webhook, { id: "1" });
    expect(body.error.validation).toEqual([
      { field: "id", message: "Field `id` must be an integer" },
      { field: "id", message: "Field `id` must match a schema in anyOf" },
    ]);
  });

  it.each([
    [{ limit: "abc" }, '{"limit":"abc"}'],
    [{ limt: 5 }, '{"limt":5}'],
    ["5", "5"],
    [null, "null"],
    [{ limit: "$&" }, '{"limit":"$&"}'],
  ])("answers with the code that a schema names, and with its value: %j", async (pagination, shown) => {
    const { ask, records } = await started();
    const { status, body, violations } = await ask(at.list, { pagination });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: { code: "BAD_PAGINATION", message: `Unable to recognize pagination parameter \`${shown}\` and \`{}\`` },
    });
    expect(violations.length).toBeGreaterThan(0);
    expect(records[0]?.answer).toBe("BAD_PAGINATION");
  });

  it("shows a text as it is", async () => {
    const { ask } = await started();
    const { body } = await ask(at.list, { select: "id,name" });
    expect(body.error.message).toBe("Unable to recognize select expression `id,name`");
  });

  it("prefers the code that a schema names over the other things that are wrong", async () => {
    const { ask } = await started();
    const { body } = await ask(at.list, { colour: 1, filter: {}, pagination: { page: "x" } });
    expect(body.error.code).toBe("BAD_PAGINATION");
  });

  it("masks an access token in the value it shows", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.requestBody.content["application/json"].schema, {
      "x-error-code": "BAD_SELECT",
    });
    const { ask } = await started({ document });
    const { body } = await ask("/rest/api/thing.list", { auth: "s3cret", colour: 1 });
    expect(body.error.message).toBe('Unable to recognize select expression `{"auth":"***","colour":1}`');
  });

  it("does not answer with a code that has no example of its own", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.responses, { "400": { description: "No example." } });
    const { ask } = await started({ document });
    const { status, body } = await ask(at.list, { select: 1 });
    expect(status).toBe(500);
    expect(body.error.message).toBe(
      "thing.list: a schema has x-error-code BAD_SELECT, but the method's 400 reply has no example of that name.",
    );
  });
});
