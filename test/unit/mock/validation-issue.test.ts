import { describe, expect, it } from "vitest";
import { validationIssue } from "../../../src/mock/validation-issue.js";

function violation(path: string[], code: string, text: string) {
  const subject = path.length > 0 ? `property ${path.join(".")} ` : "";
  return { location: ["request", "body", ...path], severity: "Error", code, message: `Request body ${subject}${text}` };
}

describe("validationIssue", () => {
  it("words a missing parameter as the documentation does", () => {
    expect(validationIssue({}, violation([], "required", "must have required property 'id'"))).toEqual({
      field: "id",
      message: "Mandatory field `id` is not specified",
    });
  });

  it("names a missing key of an object in an array without the index", () => {
    const body = { filter: { rules: [{}] } };
    expect(
      validationIssue(body, violation(["filter", "rules", "0"], "required", "must have required property 'by'")),
    ).toEqual({
      field: "filter.rules.by",
      message: "Mandatory field `filter.rules.by` is not specified",
    });
  });

  it("names an unknown parameter, whatever its characters", () => {
    const text = "must NOT have additional properties; found 'it's'";
    expect(validationIssue({}, violation(["page"], "additionalProperties", text))).toEqual({
      field: "page.it's",
      message: "Unknown field `page.it's`",
    });
  });

  it.each([
    ["must be integer", "must be an integer"],
    ["must be array", "must be an array"],
    ["must be string,null", "must be a string or null"],
    ["must be object,boolean", "must be an object or a boolean"],
  ])("words a wrong type as a sentence: %s", (text, expected) => {
    expect(validationIssue({ id: 1 }, violation(["id"], "type", text))).toEqual({
      field: "id",
      message: `Field \`id\` ${expected}`,
    });
  });

  it("names the element of an array that is not one of the allowed values, and the array as the field", () => {
    const text = "must be equal to one of the allowed values: id, name";
    expect(validationIssue({ select: ["x"] }, violation(["select", "0"], "enum", text))).toEqual({
      field: "select",
      message: "Field `select[0]` must be one of: id, name",
    });
  });

  it("keeps a number that is a key, not an index", () => {
    expect(validationIssue({ page: { 0: "x" } }, violation(["page", "0"], "type", "must be integer"))).toEqual({
      field: "page.0",
      message: "Field `page.0` must be an integer",
    });
  });

  it("keeps the validator's message for other keywords", () => {
    expect(
      validationIssue({ page: { limit: 0 } }, violation(["page", "limit"], "minimum", "must be >= 1")).message,
    ).toBe("Field `page.limit` must be >= 1");
  });

  it("unescapes the keys of a JSON pointer", () => {
    expect(validationIssue({ "a/b": 1 }, violation(["a~1b"], "type", "must be string")).field).toBe("a/b");
  });

  it("has no field when the violation is about the whole request", () => {
    expect(validationIssue({}, violation([], "minProperties", "must NOT have fewer than 1 properties"))).toEqual({
      message: "The request must NOT have fewer than 1 properties",
    });
  });
});
