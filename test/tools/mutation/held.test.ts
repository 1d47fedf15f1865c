import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Document } from "../../../tools/mutation/document.js";
import { beyond, unstated } from "../../../tools/mutation/held.js";

const document: Document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));

describe("unstated", () => {
  it("names the methods without a suite of their name", () => {
    const suites = ["test/spec/schemas.test.ts", "test/spec/mail.mailbox.get.test.ts"];
    expect(unstated(document, suites)).toEqual(
      Object.keys(document.paths).flatMap((path) => (path === "/mail.mailbox.get" ? [] : [path.slice(1)])),
    );
  });
});

describe("beyond", () => {
  const held = beyond(["mail.mailbox.list"], document);
  it.each([
    ["/paths/~1mail.mailbox.list/post/x-safe", false],
    ["/paths/~1mail.mailbox.get/post/x-safe", true],
    ["/components/schemas/Pagination/properties/page", false],
    ["/components/schemas/MailboxField/enum/id", true],
    ["/components/responses/Forbidden", true],
    ["/components/schemas/KnownErrorCode/enum/ACCESS_DENIED", true],
    ["/servers/0/url", true],
  ])("says of %s: %s", (where, expected) => expect(held(where)).toBe(expected));
  it("holds everything when no method is named", () => {
    const everywhere = beyond([], document);
    expect(
      Object.keys(document.components.schemas).filter((name) => !everywhere(`/components/schemas/${name}`)),
    ).toEqual([]);
  });
});
