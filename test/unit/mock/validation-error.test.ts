import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { at, startFixture } from "./start-fixture.js";

const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

describe("validationError", () => {
  it("names every invalid field, under the documented message", async () => {
    const { send, records } = await startFixture();
    const { status, body, violations } = await send(at.webhook, { select: ["id", "nmae"], colour: 1 });
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
    expect(records[0]?.example).toBe(invalid);
  });

  it("removes issues that several branches of a schema repeat", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.get"].post.requestBody.content["application/json"].schema.properties, {
      id: { anyOf: [{ type: "integer" }, { type: "integer", minimum: 1 }] },
    });
    const { send } = await startFixture({ document });
    const { body } = await send(at.webhook, { id: "1" });
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
  ])("sends the x-error-code of a schema, with the value at fault: %j", async (pagination, text) => {
    const { send, records } = await startFixture();
    const { status, body, violations } = await send(at.list, { pagination });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: { code: "BAD_PAGINATION", message: `Unable to recognize pagination parameter \`${text}\` and \`{}\`` },
    });
    expect(violations.length).toBeGreaterThan(0);
    expect(records[0]?.example).toBe("BAD_PAGINATION");
  });

  it("puts a string into the message without quotes", async () => {
    const { send } = await startFixture();
    const { body } = await send(at.list, { select: "id,name" });
    expect(body.error.message).toBe("Unable to recognize select expression `id,name`");
  });

  it("lists the issues of an object that has a code, by the names of its own fields", async () => {
    const { send } = await startFixture({ document: withFields("BAD_FIELDS") });
    const { body } = await send(at.webhook, { id: "x", fields: { nam: 1, title: 5 } });
    expect(body.error).toEqual({
      code: "BAD_FIELDS",
      message: "Object validation error",
      validation: [
        { field: "name", message: "Mandatory field `name` is not specified" },
        { field: "nam", message: "Unknown field `nam`" },
        { field: "title", message: "Field `title` must be a string" },
      ],
    });
  });

  it("names the object itself where that is the fault", async () => {
    const { send } = await startFixture({ document: withFields("BAD_FIELDS") });
    const { body } = await send(at.webhook, { id: 1, fields: "text" });
    expect(body.error.validation).toEqual([{ field: "fields", message: "Field `fields` must be an object" }]);
  });

  it("sends the message of a keyword's code as it is", async () => {
    const { send } = await startFixture({ document: withFields({ minProperties: "NO_FIELDS" }) });
    const { body } = await send(at.webhook, { id: 1, fields: {} });
    expect(body.error).toEqual({ code: "NO_FIELDS", message: "Pass `name`" });
  });

  it("prefers an x-error-code to the other violations", async () => {
    const { send } = await startFixture();
    const { body } = await send(at.list, { colour: 1, filter: {}, pagination: { page: "x" } });
    expect(body.error.code).toBe("BAD_PAGINATION");
  });

  it("masks an access token in the value", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.requestBody.content["application/json"].schema, {
      "x-error-code": "BAD_SELECT",
    });
    const { send } = await startFixture({ document });
    const { body } = await send("/rest/api/thing.list", { auth: "s3cret", colour: 1 });
    expect(body.error.message).toBe('Unable to recognize select expression `{"auth":"***","colour":1}`');
  });

  it("fails when an x-error-code has no example of its own", async () => {
    const document = fixture();
    Object.assign(document.paths["/thing.list"].post.responses, { "400": { description: "No example." } });
    const { send } = await startFixture({ document });
    const { status, body } = await send(at.list, { select: 1 });
    expect(status).toBe(500);
    expect(body.error.message).toBe(
      "thing.list: a schema has x-error-code BAD_SELECT, but the method's 400 response has no example of that name.",
    );
  });
});

function withFields(code: string | object) {
  const document = fixture();
  const { requestBody, responses } = document.paths["/thing.get"].post;
  const name = { type: "string" };
  Object.assign(requestBody.content["application/json"].schema.properties, {
    fields: {
      type: "object",
      additionalProperties: false,
      ...(typeof code === "string" ? { required: ["name"] } : { minProperties: 1 }),
      properties: { name, title: name },
      "x-error-code": code,
    },
  });
  Object.assign(responses["400"].content["application/json"].examples, {
    BAD_FIELDS: {
      value: {
        error: { code: "BAD_FIELDS", message: "Object validation error", validation: [{ message: "Made up" }] },
      },
    },
    NO_FIELDS: { value: { error: { code: "NO_FIELDS", message: "Pass `name`" } } },
  });
  return document;
}
