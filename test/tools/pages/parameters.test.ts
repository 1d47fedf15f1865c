import { describe, expect, it } from "vitest";
import { parameters } from "../../../scripts/pages/parameters.js";
import { blocks, fieldTable } from "./page.js";

const read = (...parts: string[]) => parameters(blocks(["## Method Parameters", ...parts].join("\n\n")));
const names = (...parts: string[]) => read(...parts).map(({ name }) => name);

describe("parameters", () => {
  it("reads the name, the type and the asterisk of what is required", () => {
    const table = fieldTable(["**id***\n[`integer`](../types.md)", "Which box"], ["**ids** \n`integer[]`", "Or many"]);
    expect(read(table)).toEqual([
      { name: "id", type: "integer", required: true },
      { name: "ids", type: "integer[]", required: false },
    ]);
  });

  it("takes the names in a bullet list for values, those of several lists together", () => {
    const lists = "Directions:\n- `ASC` — up\n- `DESC` — down\n\nFields:\n\n- `id` — which\n- `lid_2` — of the box";
    expect(read(fieldTable(["**order**\n`object`", lists]))[0]?.values).toEqual(["ASC", "DESC", "id", "lid_2"]);
  });

  it("takes no values from a list that also holds other things than names", () => {
    const lists = "Formats:\n- `[field, value]`\n\nFields:\n- `id` — which";
    expect(read(fieldTable(["**filter**\n`array`", lists]))).toEqual([
      { name: "filter", type: "array", required: false },
    ]);
  });

  it("names what a linked table lists after the row that links to it, however deep", () => {
    const first = fieldTable(["**page**\n`object`", "See [its fields](#page)"], ["**id**\n`integer`", "Which"]);
    const second = fieldTable(["**after**\n`object`", "See [the cursor](#cursor)"]);
    const third = fieldTable(["**lid***\n`integer`", "The last"]);
    const found = names(first, "### Page {#page}", second, "### Cursor {#cursor}", third);
    expect(found).toEqual(["page", "id", "page.after", "page.after.lid"]);
  });

  it("lists a table once for each row that links to it", () => {
    const first = fieldTable(["**from**\n`object`", "[Fields](#point)"], ["**to**\n`object`", "[Fields](#point)"]);
    const found = names(first, "### Point {#point}", fieldTable(["**x**\n`integer`", "Where"]));
    expect(found).toEqual(["from", "to", "from.x", "to.x"]);
  });

  it("are none where the page says so", () => {
    expect(read("No parameters.")).toEqual([]);
  });

  it("overlook a table of something else", () => {
    const other = "#|\n|| **Operator** | **Meaning** ||\n|| `=` | The same ||\n|#";
    expect(names(fieldTable(["**id**\n`integer`", "Which"]), other)).toEqual(["id"]);
  });

  it("name the line of a row that is not a name and a type", () => {
    const table = fieldTable(["**id**\n`integer`", "Which box"], ["lid", "Which lid"]);
    expect(() => read(table)).toThrow('page.md:8: expected **name** and `type`, found "lid"');
  });

  it("name the line of a section that no row links to", () => {
    const table = fieldTable(["**id**\n`integer`", "Which"]);
    expect(() => read(table, "### Fields {#fields}", table)).toThrow("page.md:10: no parameter links to “Fields”");
  });

  it("name the line of a section that lists none and does not say so", () => {
    expect(() => read("To be written.")).toThrow("page.md:1: lists no parameters, nor says that there are none");
  });
});
