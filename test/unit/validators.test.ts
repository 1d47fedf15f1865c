import { describe, expect, it } from "vitest";
import { errorErrors, successErrors } from "../../src/validators.js";

describe("successErrors", () => {
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
