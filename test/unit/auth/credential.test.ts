import { describe, expect, it } from "vitest";
import { credential, hasInvisible } from "../../../src/auth/credential.js";

describe("credential", () => {
  it.each(["t0ken", " t0ken", "t0ken\n", "\r\n\tt0ken\u00a0\ufeff"])("trims %j", (text) => {
    expect(credential(text, "It")).toBe("t0ken");
  });

  it.each(['a"b/c%20+é=', "токен", "🙂"])("keeps any visible character: %s", (text) => {
    expect(credential(text, "It")).toBe(text);
  });

  it.each([undefined, null, "", " ", "\n\t", 42, ["t0ken"], {}])("rejects %j as missing", (value) => {
    expect(() => credential(value, "It")).toThrow(new TypeError("It is missing or empty"));
  });

  it.each(["a b", "a\nb", "a\tb", "a\u00a0b", "a\0b", "a\u001bb", "a\u0085b", "a\u200bb", "a\u202eb", "a\ud800b"])(
    "rejects %j for what it has inside, and does not quote it",
    (text) => {
      expect(() => credential(text, "It")).toThrow(new TypeError("It contains white space or control characters"));
    },
  );
});

describe("hasInvisible", () => {
  it("is true for white space, control and formatting characters", () => {
    expect(["ab", "", "a b", "a\u0000", "\u200d"].map(hasInvisible)).toEqual([false, false, true, true, true]);
  });
});
