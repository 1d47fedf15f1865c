import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDocumentation } from "../../../scripts/pages/documentation.js";
import { fieldTable, page, parts } from "./page.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const named = (method: string) => page().replaceAll("box.item.open", method);
const methods = () => readDocumentation(root).facts.map(({ method }) => method);

describe("readDocumentation", () => {
  it("finds method pages in any folder, in the order of the methods' names", () => {
    write("b.md", named("box.b2c.list"));
    write("deep/er/a.md", named("box.lid.add"));
    write("a.md", named("box.lid.zip"));
    expect(methods()).toEqual(["box.b2c.list", "box.lid.add", "box.lid.zip"]);
  });

  it("finds a page by the errors it includes where it does not refer to the overview", () => {
    write("parts/error-info-v3.md", "Errors have codes.");
    const include = "{% include [Errors](./parts/error-info-v3.md) %}";
    write("page.md", page({ head: `${parts.head.replace("../rest-v3.md", "./index.md")}\n\n${include}` }));
    expect(methods()).toEqual(["box.item.open"]);
  });

  it("trusts the samples where the title misspells the method", () => {
    write("page.md", page({ head: parts.head.replace("box.item.open", "bocks.item.open") }));
    expect(methods()).toEqual(["box.item.open"]);
  });

  it("passes over what is no page of a REST 3.0 method", () => {
    write("older.md", "# Open a Box box.item.open\n\nNothing here is of the new version.");
    write("overview.md", "# All about Boxes v 3.0\n\n```sh\n# call box.item.open\n```\n\n[Overview](./rest-v3.md)");
    write("data.json", named("box.item.shut"));
    expect(readDocumentation(root)).toEqual({ facts: [], unreadable: [] });
  });

  it("adds what a page of the entity's fields says that the row of select links to", () => {
    const link = "Which fields: see [Fields](../fields.md#select-paths)";
    const table = fieldTable(["**select**\n`array`", link]);
    write("box/item.md", page({ parameters: `## Method Parameters\n\n${table}` }));
    const list = "## What Can Be Selected {#select-paths}\n\n- `lid`, `lid.color`\n\nNever `lid.hinges.size`.";
    const entity = `## Box {#box}\n\n${fieldTable(["**id**\n`integer`", "Which box"], ["**lid**\n`object`", "Its lid"])}`;
    const lid = `## Lid\n\n${fieldTable(["**color**\n`object`", "Its color:\n\n- `red` — red"])}`;
    write("fields.md", `# Fields\n\n${list}\n\n${entity}\n\n${lid}`);
    expect(readDocumentation(root).facts).toMatchObject([
      {
        parameters: [{ name: "select", values: ["id", "lid", "lid.color"] }],
        reply: [
          { name: "result" },
          { name: "id", type: "integer", table: "Box" },
          { name: "lid", type: "object", table: "Box" },
          { name: "color", type: "object", table: "Lid", values: ["red"] },
        ],
      },
    ]);
  });

  it("names the place where a page cannot be read, and reads the others", () => {
    write("good.md", page());
    write("bad.md", named("box.item.shut").replace("|#", ""));
    const { facts, unreadable } = readDocumentation(root);
    expect(facts).toHaveLength(1);
    expect(unreadable).toEqual([{ page: "bad.md", problem: "bad.md:9: unclosed table" }]);
  });

  it("names the second page that describes a method", () => {
    write("a.md", page());
    write("b.md", page());
    const problem = "b.md:1: describes box.item.open, as a.md does";
    expect(readDocumentation(root).unreadable).toEqual([{ page: "b.md", problem }]);
  });
});
