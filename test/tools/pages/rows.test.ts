import { describe, expect, it } from "vitest";
import { linesOf } from "../../../scripts/pages/lines.js";
import { rows } from "../../../scripts/pages/rows.js";

const read = (...lines: string[]) => rows(linesOf(["#|", ...lines, "|#"].join("\n"), "page.md"));

describe("rows", () => {
  it("reads cells of many lines, and the line where each row begins", () => {
    expect(
      read("|| **a**", "`x` | - one", "", "- two ||", "|| b", "|", "||").map(({ at, cells }) => [at.number, ...cells]),
    ).toEqual([
      [2, "**a**\n`x`", "- one\n\n- two"],
      [6, "b", ""],
    ]);
  });

  it("takes a bar in a code span for text", () => {
    expect(read("|| `a|b` | `c || d` ||").map(({ cells }) => cells)).toEqual([["`a|b`", "`c || d`"]]);
  });

  it("is not misled by a lone backtick", () => {
    expect(read("|| it`s | b ||", "|| c` | d ||").map(({ cells }) => cells)).toEqual([
      ["it`s", "b"],
      ["c`", "d"],
    ]);
  });

  it("names the line of a row that is not closed", () => {
    expect(() => read("|| a | b ||", "|| c | d")).toThrow("page.md:3: unclosed row of a table");
  });

  it("names the line of a row that was not closed before the next", () => {
    expect(() => read("|| a | b", "|| c | d ||")).toThrow("page.md:3: text outside the rows of a table");
  });
});
