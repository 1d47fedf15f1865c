import { describe, expect, it } from "vitest";
import { errors } from "../../../scripts/pages/errors.js";
import { blocks } from "./page.js";

const read = (...parts: string[]) => errors(blocks(["### Possible Error Codes", ...parts].join("\n\n")));
const table = (...rows: string[]) =>
  ["#|", "|| **Field** | **Error Description** | **How to Fix** ||", ...rows, "|#"].join("\n");

describe("errors", () => {
  it("reads the code above the table, and of each row the fields and the message", () => {
    const rows = table("|| `id`\n`lid.id` | Field `#FIELD#` is missing | Add it ||", '|| `-` | Say "box" | Do ||');
    expect(read("#### Requests", "Error Code: `BOX_INVALID`", rows)).toEqual([
      { code: "BOX_INVALID", fields: ["id", "lid.id"], message: "Field `#FIELD#` is missing" },
      { code: "BOX_INVALID", fields: [], message: 'Say "box"' },
    ]);
  });

  it("reads the status printed at a code, which does not hold for the next", () => {
    const row = table("|| `id` | The box is locked | Wait ||");
    const found = read("Error code: `LOCKED`", "HTTP Status: **409**", row, "Error code: `OPEN`", row);
    expect(found.map(({ code, status }) => [code, status])).toEqual([
      ["LOCKED", 409],
      ["OPEN", undefined],
    ]);
  });

  it("are none where only those common to all methods are included", () => {
    expect(read("### System Errors", table("|| 500 | `-` | Wait ||"))).toEqual([]);
  });

  it("name the line of a table without a code", () => {
    expect(() => read("#### Access", table())).toThrow("page.md:5: no error code is printed above this table");
  });

  it.each(["|| `id` | The box is locked ||", "|| `id` | a | b | c ||", "|| `id` | | Wait ||"])(
    "name the line of the row %s",
    (row) => {
      expect(() => read("Error code: `LOCKED`", table(row))).toThrow("page.md:7: expected three cells");
    },
  );
});
