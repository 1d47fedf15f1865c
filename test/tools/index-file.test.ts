import { expect, it } from "vitest";
import { withMethod } from "../../scripts/new/index-file.js";

const index = `tags:
  - name: mail
    description: |
      Two lines
      of text.
  - name: note
    description: Knowledge bases.
paths:
  /mail.mailbox.get:
    $ref: paths/mail/mail.mailbox.get.yaml
  /note.file.get:
    $ref: paths/note/note.file.get.yaml
components: {}
`;

const tag = (scope: string) => `  - name: ${scope}\n    description: TODO\n`;
const path = (scope: string, method: string) => `  /${method}:\n    $ref: paths/${scope}/${method}.yaml\n`;

it.each([
  ["first", "call", "  - name: mail\n", "  /mail.mailbox.get:\n"],
  ["in the middle, after a tag of several lines", "main", "  - name: note\n", "  /note.file.get:\n"],
  ["last", "timeman", "paths:\n", "components: {}\n"],
])("withMethod lists a method and the tag of its scope in order: %s", (_where, scope, nextTag, nextPath) => {
  const method = `${scope}.thing.get`;
  const expected = index.replace(nextTag, tag(scope) + nextTag).replace(nextPath, path(scope, method) + nextPath);
  expect(withMethod(index, method)).toBe(expected);
});

it("withMethod leaves an index as it is that has the method", () =>
  expect(withMethod(index, "note.file.get")).toBe(index));
