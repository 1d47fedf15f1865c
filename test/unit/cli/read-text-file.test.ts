import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/cli/read-text-file.js";

const text = '{"name":"имя 🔑"}';
const utf16 = Buffer.from(text, "utf16le");

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16", utf16],
    ["UTF-16 with a byte order mark, as Windows PowerShell saves it", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["big-endian UTF-16", Buffer.from(utf16).swap16()],
    ["big-endian UTF-16 with a byte order mark", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("decodes %s", (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it("decodes nothing as an empty text", () => {
    expect(decodeText(new Uint8Array())).toBe("");
  });
});
