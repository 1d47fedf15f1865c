import { describe, expect, it } from "vitest";
import { readPreference } from "../../../src/mock/preference.js";

describe("readPreference", () => {
  it.each([
    ["code=400, example=lost", { code: "400", example: "lost" }],
    ["code=400; example=lost", { code: "400", example: "lost" }],
    ["example = lost ,code = 400", { code: "400", example: "lost" }],
    ['Code="400"', { code: "400" }],
    ['example="a', { example: '"a' }],
    ['example="a"b', { example: '"a"b' }],
    ['example=a"b"', { example: 'a"b"' }],
    ["example=a=b", { example: "a=b" }],
    ["respond-async, code=500", { code: "500" }],
  ])("reads %s", (header, preference) => {
    expect(readPreference(header)).toEqual(preference);
  });

  it.each(["", "return=minimal", "dynamic=true", "encode=1"])("finds no preference in %j", (header) => {
    expect(readPreference(header)).toBeUndefined();
  });
});
