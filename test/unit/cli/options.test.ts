import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/command.js";
import { readOptions } from "../../../src/cli/options.js";

const options = {
  id: { type: "string" },
  to: { type: "string", multiple: true },
  "pagination.limit": { type: "string" },
  body: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  port: { type: "string", default: "4010" },
} as const;

const read = (...args: string[]) => ({ ...readOptions(args, options) });

describe("readOptions", () => {
  it("reads values in both forms, and booleans", () => {
    expect(read("--id", "1", "--pagination.limit=5", "--json", "-h")).toEqual({
      id: "1",
      "pagination.limit": "5",
      json: true,
      help: true,
      port: "4010",
    });
  });

  it("collects the values of a repeated list, each as it is", () => {
    const { to } = read("--to", '"Smith, John" <x@example.com>', "--to=c@example.com", "--to", "");
    expect(to).toEqual(['"Smith, John" <x@example.com>', "c@example.com", ""]);
  });

  it.each(["-x", "-", "-1", "-h", "a=b", "=", ""])("takes %j as a value in both forms", (value) => {
    expect(read("--body", value)).toHaveProperty("body", value);
    expect(read(`--body=${value}`)).toHaveProperty("body", value);
  });

  it("takes a value that begins with two dashes when it is attached", () => {
    expect(read("--body=--json")).toMatchObject({ body: "--json", json: false });
    expect(() => read("--body", "--json")).toThrow(
      new UsageError("--body needs a value. One that begins with -- is written --body=--json."),
    );
  });

  it.each([
    [["--body"], "--body needs a value."],
    [["--json=x"], "--json takes no value."],
    [["--id", "1", "--id", "2"], "--id takes one value, and is given twice."],
    [["--ied", "1"], "There is no flag --ied. Did you mean --id?"],
    [["--pagination", "1"], "There is no flag --pagination. Did you mean --pagination.limit?"],
    [["--colour"], "There is no flag --colour."],
    [["--toString"], "There is no flag --toString."],
    [["-x"], "There is no flag -x."],
    [["twice"], 'Unexpected argument "twice": it belongs to no flag. Quote a value with spaces.'],
    [["--", "twice"], 'Unexpected argument "twice": it belongs to no flag. Quote a value with spaces.'],
  ])("refuses %j: %s", (args, message) => {
    expect(() => read(...args)).toThrow(new UsageError(message));
  });

  it("takes a boolean more than once, and -- at the end", () => {
    expect(read("--json", "--json", "--")).toMatchObject({ json: true });
  });
});
