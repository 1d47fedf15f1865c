import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundle, named, schemaOf } from "../../spec/bundle.js";

const folder = "dist/docs";
const file = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

describe("llms.txt", () => {
  it("says what this is, and leads to a file for each scope", () => {
    expect(file("llms.txt")).toContain(`# ${bundle.info.title}\n\n> ${bundle.info.summary}\n`);
    const links = [...file("llms.txt").matchAll(/\]\(([\w.-]+)\)/g)].map(([, link = ""]) => link);
    expect(links).toEqual([...bundle.tags.map(({ name }) => `${name}.md`), "ten-thousand-calls.md", "openapi.yaml"]);
    expect(links.filter((link) => !existsSync(`${folder}/${link}`))).toEqual([]);
  });
});

describe("the Markdown of a scope", () => {
  it.each(named)("describes %s: its parameters, an example and its errors", (name, operation) => {
    const [, section = ""] = file(`${operation["x-scope"]}.md`).split(`\n## ${name}\n`);
    const [own = ""] = section.split("\n## ");
    expect(own).toContain(operation.externalDocs.url);
    for (const parameter of Object.keys(schemaOf(operation.requestBody).properties ?? {}))
      expect(own).toContain(`\n- \`${parameter}\` (`);
    expect(own.match(/```json/g)).toHaveLength(2);
    for (const status of Object.keys(operation.responses).filter((each) => each !== "200"))
      expect(own).toMatch(new RegExp(`^- ${status}: \`\\w+\``, "m"));
  });
});
