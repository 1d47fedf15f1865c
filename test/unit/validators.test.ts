import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type AjvError, errorErrors, successErrors } from "../../src/validators.js";
import { bundle, examples, named } from "../spec/bundle.js";

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(bundle, "bundle");

/** The value with each text, number, boolean and null in it replaced by what is none of them. */
function wrong(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return [{}];
  if (Array.isArray(value)) return value.map(wrong);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wrong(inner)]));
}

// The envelope is validated first here.
const sorted = (errors: AjvError[] = []) =>
  errors
    .map(({ instancePath, keyword, params, message }) => JSON.stringify([instancePath, keyword, params, message]))
    .sort();

describe("successErrors", () => {
  it.each(named)("says of a response of %s what Ajv says of it", async (method, { responses }) => {
    const [[, { value = {} } = {}] = []] = examples(responses["200"]!);
    const schema = `bundle#/paths/~1${method}/post/responses/200/content/application~1json/schema`;
    const validate = ajv.compile({ $ref: schema });
    for (const body of [value, { ...(wrong(value) as object) }, { result: {} }, { result: [{}] }, { result: null }]) {
      validate(body);
      expect(sorted(await successErrors(method, body))).toEqual(sorted((validate.errors ?? []) as AjvError[]));
    }
  });

  it("finds where the body of a success differs, and nothing in a documented one", async () => {
    expect(await successErrors("mail.mailbox.list", { result: { items: [] } })).toEqual([]);
    expect(await successErrors("mail.mailbox.list", { result: [] })).toEqual([
      expect.objectContaining({ instancePath: "/result", keyword: "type" }),
    ]);
  });

  it("looks for no envelope around a response that has none", async () => {
    const document = { openapi: "3.0.0", info: {}, paths: {} };
    expect(await successErrors("rest.documentation.openapi", document)).toEqual([]);
    expect(await successErrors("rest.documentation.openapi", { result: document })).not.toEqual([]);
  });

  it.each(["mail.mailbox.gte", "constructor"])("is undefined for a method that the document lacks: %s", async (name) =>
    expect(await successErrors(name, {})).toBeUndefined(),
  );
});

describe("errorErrors", () => {
  it.each([400, 418])("finds where an error body with HTTP %i differs", async (status) => {
    expect(await errorErrors(status, { error: "X" })).toEqual([]);
    expect(await errorErrors(status, { error: 5 })).not.toEqual([]);
  });
});
