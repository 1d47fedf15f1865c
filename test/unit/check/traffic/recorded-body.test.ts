import { describe, expect, it } from "vitest";
import { recordedBody } from "../../../../src/check/traffic/recorded-body.js";

const missing = { text: undefined, value: undefined, gap: "recorded without a body; save the HAR with content" };
const part = "recorded only in part";

describe("recordedBody", () => {
  it.each([
    ["as text", { text: '{"a":1}' }],
    ["as base64", { text: Buffer.from('{"a":1}').toString("base64"), encoding: "base64" }],
    ["with a byte order mark", { text: '\ufeff{"a":1}' }],
  ])("reads JSON that was recorded %s", (_what, content) =>
    expect(recordedBody(content, 7)).toEqual({ text: '{"a":1}', value: { a: 1 }, gap: undefined }),
  );

  it.each([
    ["there is no text", {}, 7],
    ["there is no content", undefined, undefined],
    ["the text is no text", { text: 7 }, 7],
    ["the text is empty, but the body was not", { text: "" }, 7],
    ["the text is empty, and nobody knows the size", { text: "" }, -1],
  ])("finds a body missing when %s", (_what, content, size) => expect(recordedBody(content, size)).toEqual(missing));

  it("takes an empty body for what was sent when the recorder says so", () =>
    expect(recordedBody({ text: "" }, 0)).toEqual({ text: "", value: undefined, gap: undefined }));

  it.each([
    ["shorter than its size", { text: '{"a' }, 7],
    ["shorter than its size in bytes", { text: '{"ü":"ü' }, 12],
    ["ends within its JSON, and the size is unknown", { text: '{"a":[1' }, -1],
    ["ends within a string, and the size is unknown", { text: '"a \\"' }, undefined],
    ["is marked as truncated", { text: "<htm", truncated: true }, 4],
    ["is commented as truncated", { text: "<htm", comment: "Truncated by the recorder" }, 4],
  ])("finds a body cut that is %s", (_what, content, size) => expect(recordedBody(content, size).gap).toBe(part));

  it.each([
    ["complete JSON is shorter than the size", { text: '{"a":1}' }, 9],
    ["what was sent breaks off, in full size", { text: '{"a' }, 3],
    ["it is not JSON", { text: "<html>" }, 6],
    ["brackets stand in strings", { text: '{"a":"[{\\""} x' }, -1],
    ["a recorder counted too few bytes", { text: "<html>" }, 1],
  ])("finds no gap when %s", (_what, content, size) => expect(recordedBody(content, size).gap).toBeUndefined());

  it("does not judge what is nested too deeply", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(recordedBody({ text: nested(512) }, -1).gap).toBeUndefined();
    expect(recordedBody({ text: nested(513) }, -1).gap).toBe("nested more than 512 levels deep");
    expect(recordedBody({ text: nested(1_000_000) }, -1).value).toBeUndefined();
  });
});
