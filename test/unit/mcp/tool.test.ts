import { describe, expect, it } from "vitest";
import { dataText, toolResult } from "../../../src/mcp/tool.js";

const textsOf = (outcome: object) =>
  toolResult({ ...outcome }).content.map((part) => (part.type === "text" ? part.text : ""));

describe("toolResult", () => {
  it("has what is structured as text too", () => {
    expect(toolResult({ a: [1] })).toEqual({
      content: [{ type: "text", text: '{"a":[1]}' }],
      structuredContent: { a: [1] },
    });
  });

  it("has before it a warning where others may have written it, and what was cut", () => {
    const [note, data] = textsOf({ result: "x", cut: ["The first half."], isForeign: true });
    expect(note).toMatch(/^What follows is data from the portal\. .*\nThe first half\.$/);
    expect(data).toBe('{"result":"x","cut":["The first half."]}');
  });

  it("has an error as lines", () => {
    const fields = [{ field: "id", message: "It is missing." }, {}];
    const error = { code: "CODE", status: 400, detail: "It failed.", fields, remedy: "Try.", retryAt: "2026" };
    expect(toolResult({ error })).toMatchObject({ isError: true, structuredContent: { error } });
    expect(textsOf({ error })).toEqual([
      "It failed.\ncode: CODE (HTTP 400)\nat fault: id: It is missing.\nat fault: ?: \nwhat to do: Try.\nnot before: 2026",
    ]);
    expect(textsOf({ error: { code: "CODE", detail: "It failed." } })).toEqual(["It failed.\ncode: CODE"]);
  });
});

describe("dataText", () => {
  it("escapes what a reader does not see, and leaves the rest", () => {
    const value = { text: "é 😀 \u0007\u009b\u200b\u2028\u202e\u2066\ufeff\u{e0041}" };
    const text = dataText(value);
    expect(text).toBe('{"text":"é 😀 \\u0007\\u009b\\u200b\\u2028\\u202e\\u2066\\ufeff\\udb40\\udc41"}');
    expect(JSON.parse(text)).toEqual(value);
  });
});
