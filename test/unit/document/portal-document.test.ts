import { describe, expect, it } from "vitest";
import { methodNames, portalDocument } from "../../../src/document/portal-document.js";

const document = { openapi: "3.0.0", paths: { "/mail.mailbox.get": {}, "/mail.mailbox.list": {} } };

describe("portalDocument", () => {
  it("finds the document bare, and under result", () => {
    expect(portalDocument(document)).toBe(document);
    expect(portalDocument({ result: document, time: {} })).toBe(document);
  });

  it.each([
    [undefined],
    [null],
    ["text"],
    [[]],
    [{}],
    [{ openapi: "3.0.0" }],
    [{ paths: {} }],
    [{ openapi: 3, paths: {} }],
    [{ error: { code: "X" } }],
  ])("finds none in %j", (value) => expect(portalDocument(value)).toBeUndefined());
});

describe("methodNames", () => {
  it("lists the paths without their slashes", () =>
    expect(methodNames({ paths: { ...document.paths, "odd/name": {} } })).toEqual([
      "mail.mailbox.get",
      "mail.mailbox.list",
      "odd/name",
    ]));
});
