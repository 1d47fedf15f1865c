import { describe, expect, it } from "vitest";
import { wishIn } from "../../../src/mock/prefer.js";

describe("wishIn", () => {
  it.each([
    ["code=400, example=lost", { code: "400", example: "lost" }],
    ["code=400; example=lost", { code: "400", example: "lost" }],
    ["example = lost ,code = 400", { code: "400", example: "lost" }],
    ['Code="400"', { code: "400" }],
    ['example="a', { example: '"a' }],
    ['example="a"b', { example: '"a"b' }],
    ['example=a"b"', { example: 'a"b"' }],
    ["example=a=b", { example: "a=b" }],
    ["dynamic=true", { dynamic: true }],
    ["respond-async, code=500, dynamic=true", { code: "500", dynamic: true }],
  ])("reads %s", (header, wish) => {
    expect(wishIn(header)).toEqual(wish);
  });

  it.each(["", "return=minimal", "dynamic=false", "dynamic"])("finds no wish in %j", (header) => {
    expect(wishIn(header)).toBeUndefined();
  });
});
