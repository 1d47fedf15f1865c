import { describe, expect, it } from "vitest";
import { maskedJson, readErrorBody } from "../../../src/failure/error-body.js";

const redact = (text: string) => text.replaceAll("t0ken", "***");
const reading = (body: unknown) => readErrorBody(body, redact);

describe("readErrorBody: code and message", () => {
  it.each([
    ["REST 3.0's object", { error: { code: "X", message: "No." } }],
    ["the flat keys", { error: "X", error_description: "No." }],
    ["the flat keys within the object", { error: { error: "X", error_description: "No." } }],
    ["a code within the object, a message beside it", { error: { code: "X" }, error_description: "No." }],
    ["an empty message within the object", { error: { code: "X", message: "" }, error_description: "No." }],
    ["a message beside the code", { error: "X", message: "No." }],
    ["a list of errors", { error: [{ code: "X", message: "No." }, { code: "Y" }] }],
  ])("are read from %s", (_shape, body) => expect(reading(body)).toEqual({ code: "X", detail: "No.", validation: [] }));

  it.each([
    [{ error: 100, error_description: "Unknown field definition" }, "100", "Unknown field definition"],
    [{ error: 0, error_description: "No." }, "0", "No."],
    [{ error: { code: 0, message: "No." } }, "0", "No."],
    [{ error: { code: 7 } }, "7", ""],
    [{ error: -1 }, "-1", ""],
    [{ result: null, error: 403 }, "403", ""],
  ])("may be a number: %j", (body, code, detail) => {
    expect(reading(body)).toEqual({ code, detail, validation: [] });
  });

  it.each([
    [{ error: "", error_description: "Not found" }, "Not found"],
    [{ error: null, error_description: "Not found" }, "Not found"],
    [{ error_description: "Not found" }, "Not found"],
    [{ error: { message: "Not found" } }, "Not found"],
    [{ error: { code: null, message: "Not found" } }, "Not found"],
    [{ error: { code: "", message: "Not found" } }, "Not found"],
    [{ error: { code: true, message: "Not found" } }, "Not found"],
    [{ error: { code: { text: "X" }, message: "Not found" } }, "Not found"],
    [{ error: true, error_description: "Not found" }, "Not found"],
    [{ error: [], error_description: "Not found" }, "Not found"],
    [{ error: ["", "Not found"], message: "Not found" }, "Not found"],
    [{ error: true }, "true"],
    [{ error: { text: "Not found" } }, '{"text":"Not found"}'],
    [{ error: [["Not found"]] }, '["Not found"]'],
    [{ error: {} }, ""],
    [{ error: "" }, ""],
    [{ error: { code: "" } }, '{"code":""}'],
  ])("has NO_ERROR_CODE and the portal's words without a code: %j", (body, detail) => {
    expect(reading(body)).toEqual({ code: "NO_ERROR_CODE", detail, validation: [] });
  });

  it.each([
    [["no", 1], '["no",1]'],
    [{ ru: "no" }, '{"ru":"no"}'],
    [7, "7"],
    [true, "true"],
  ])("can have the message %j as JSON", (message, detail) => {
    expect(reading({ error: { code: "X", message } })?.detail).toBe(detail);
    expect(reading({ error: "X", error_description: message })?.detail).toBe(detail);
  });

  it.each([undefined, null, "", 0, false, [], {}])("has no message for %j", (message) => {
    expect(reading({ error: { code: "X", message } })?.detail).toBe("");
  });

  it("masks the message, but not the code, on which the class depends", () => {
    const body = {
      error: { code: "NO_t0ken", message: "no t0ken", validation: [{ field: "t0ken", message: ["t0ken"] }] },
    };
    expect(reading(body)).toEqual({
      code: "NO_t0ken",
      detail: "no ***",
      validation: [{ field: "***", message: '["***"]' }],
    });
  });

  it.each([undefined, null, 7, "error", ["error"], {}, { result: 1 }, { message: "Unauthorized" }, [{ error: "X" }]])(
    "are not read from %j, which has no error",
    (body) => expect(reading(body)).toBeUndefined(),
  );
});

describe("readErrorBody: validation", () => {
  const validation = (value: unknown) => reading({ error: { code: "X", validation: value } })?.validation;

  it.each([
    ["a list", [{ field: "id", message: "no" }]],
    ["a list with gaps, which PHP writes as an object", { "1": { field: "id", message: "no" } }],
    ["an object by field", { id: { field: "id", message: "no" } }],
  ])("is read from %s", (_shape, value) => expect(validation(value)).toEqual([{ field: "id", message: "no" }]));

  it("keeps all of a list with gaps", () => {
    expect(validation({ "0": { field: "a" }, "2": { field: "b" }, "9": { message: "c" } })).toEqual([
      { field: "a" },
      { field: "b" },
      { message: "c" },
    ]);
  });

  it.each([
    ["nothing", undefined, []],
    ["null", null, []],
    ["a text", "id", []],
    ["a number", 7, []],
    ["an object of texts", { field: "id" }, []],
    ["items that are no objects", [null, "id", 7, ["id"], true], []],
    ["items that lack a key", [{}, { field: "id" }, { message: "odd" }], [{}, { field: "id" }, { message: "odd" }]],
    ["values that are no texts", [{ field: 7, message: { ru: "no" } }], [{ field: "7", message: '{"ru":"no"}' }]],
    ["null values", [{ field: null, message: null }], [{ field: "", message: "" }]],
  ])("accepts %s", (_what, value, expected) => expect(validation(value)).toEqual(expected));
});

describe("maskedJson", () => {
  it("masks strings and keys at any depth", () => {
    expect(maskedJson({ a: ["t0ken", { t0ken: 1 }], b: "no t0ken" }, redact)).toBe(
      '{"a":["***",{"***":1}],"b":"no ***"}',
    );
  });

  it("names JSON that is nested too deeply to be serialized", () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(maskedJson(deep, redact)).toBe("JSON nested too deeply");
  });
});
