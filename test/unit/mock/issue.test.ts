import { describe, expect, it } from "vitest";
import { issue } from "../../../src/mock/issue.js";

function violation(path: string[], code: string, text: string) {
  const subject = path.length > 0 ? `property ${path.join(".")} ` : "";
  return { location: ["request", "body", ...path], severity: "Error", code, message: `Request body ${subject}${text}` };
}

describe("issue", () => {
  it("tells of a missing parameter in the documented words", () => {
    expect(issue({}, violation([], "required", "must have required property 'id'"))).toEqual({
      field: "id",
      message: "Mandatory field `id` is not specified",
    });
  });

  it("names a missing key of an object in an array without the index", () => {
    const body = { filter: { rules: [{}] } };
    expect(issue(body, violation(["filter", "rules", "0"], "required", "must have required property 'by'"))).toEqual({
      field: "filter.rules.by",
      message: "Mandatory field `filter.rules.by` is not specified",
    });
  });

  it("tells of an unknown parameter, whatever characters it has", () => {
    const text = "must NOT have additional properties; found 'it's'";
    expect(issue({}, violation(["page"], "additionalProperties", text))).toEqual({
      field: "page.it's",
      message: "Unknown field `page.it's`",
    });
  });

  it.each([
    ["must be integer", "must be an integer"],
    ["must be array", "must be an array"],
    ["must be string,null", "must be a string or null"],
    ["must be object,boolean", "must be an object or a boolean"],
  ])("tells of a wrong type in a sentence: %s", (text, told) => {
    expect(issue({ id: 1 }, violation(["id"], "type", text))).toEqual({ field: "id", message: `Field \`id\` ${told}` });
  });

  it("tells which element of an array is not one of the known values, and names the array", () => {
    const text = "must be equal to one of the allowed values: id, name";
    expect(issue({ select: ["x"] }, violation(["select", "0"], "enum", text))).toEqual({
      field: "select",
      message: "Field `select[0]` must be one of: id, name",
    });
  });

  it("keeps a digit that is a key, not an index", () => {
    expect(issue({ page: { 0: "x" } }, violation(["page", "0"], "type", "must be integer"))).toEqual({
      field: "page.0",
      message: "Field `page.0` must be an integer",
    });
  });

  it("leaves other demands in the words of the validator", () => {
    expect(issue({ page: { limit: 0 } }, violation(["page", "limit"], "minimum", "must be >= 1")).message).toBe(
      "Field `page.limit` must be >= 1",
    );
  });

  it("reads keys that a JSON pointer escapes", () => {
    expect(issue({ "a/b": 1 }, violation(["a~1b"], "type", "must be string")).field).toBe("a/b");
  });

  it("has no field when the whole request is at fault", () => {
    expect(issue({}, violation([], "minProperties", "must NOT have fewer than 1 properties"))).toEqual({
      message: "The request must NOT have fewer than 1 properties",
    });
  });
});
