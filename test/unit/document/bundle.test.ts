import { describe, expect, it } from "vitest";
import { readBundle, versionOf } from "../../../src/document/bundle.js";

describe("readBundle", () => {
  it("reads this package's own document unless another is given", () => {
    expect(readBundle()).toHaveProperty("info.title");
  });

  it("copies an object", () => {
    const given = { info: { title: "Things" } };
    expect(readBundle(given)).toEqual(given);
    expect(readBundle(given)).not.toBe(given);
  });

  it("refuses what is no document", () => {
    expect(() => readBundle([])).toThrow(
      "The document cannot be read. Give a bundled document, as an object or a JSON file.",
    );
  });

  it.each(["generated/nowhere.json", "generated/openapi.yaml"])("says which file it cannot read: %s", (path) => {
    expect(() => readBundle(path)).toThrow(
      `The document ${path} cannot be read. Give a bundled document, as an object or a JSON file.`,
    );
  });
});

describe("versionOf", () => {
  it("is the version in info", () => expect(versionOf({ info: { version: "1.2.3" } })).toBe("1.2.3"));
});
