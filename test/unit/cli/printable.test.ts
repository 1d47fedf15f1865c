import { describe, expect, it } from "vitest";
import { printable } from "../../../src/cli/printable.js";

describe("printable", () => {
  it("leaves text alone, in any script", () => {
    expect(printable("Почта «work», 日本 🙂")).toBe("Почта «work», 日本 🙂");
  });

  it.each(["\u0000", "\n", "\u001b", "\u007f", "\u0080", "\u009f", "\r\n\t"])(
    "puts a space in the place of %j",
    (text) => {
      expect(printable(`a${text}b`)).toBe("a b");
    },
  );
});
