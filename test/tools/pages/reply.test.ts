import { describe, expect, it } from "vitest";
import { reply } from "../../../scripts/pages/reply.js";
import { blocks, fieldTable } from "./page.js";

const read = (...parts: string[]) => reply(blocks(["## Response Handling", ...parts].join("\n\n")));
const result = fieldTable(["**result**\n[`object`](../types.md)", "The box"]);
const lid = fieldTable(["**colour**\n`string`", "One of:\n- `RED` — red\n- `BLUE` — blue"]);

describe("reply", () => {
  it("reads the rows in their order, and the heading of every further table", () => {
    expect(read("### Returned Data", result, "#### Lid Object {#lid}", lid)).toEqual([
      { name: "result", type: "object" },
      { name: "colour", type: "string", table: "Lid Object", values: ["RED", "BLUE"] },
    ]);
  });

  it("reads a further table whose heading is not below that of the first", () => {
    expect(read("### Returned Data", result, "### Lid Object {#lid}", lid)).toHaveLength(2);
  });

  it("names the line of a section that lists nothing", () => {
    expect(() => read("### Returned Data", "To be written.")).toThrow("page.md:3: lists no returned data");
  });

  it("names the line at which the section should have been", () => {
    expect(() => read("### Returned Things", result)).toThrow("page.md:3: has no section “Returned Data”");
  });
});
