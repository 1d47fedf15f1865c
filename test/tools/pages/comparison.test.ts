import { describe, expect, it } from "vitest";
import { compare, report } from "../../../scripts/pages/comparison.js";
import type { PageFacts } from "../../../scripts/pages/facts.js";

const facts = (method: string, type = "integer"): PageFacts => ({
  method,
  scope: ["box"],
  page: `${method}.md`,
  parameters: [{ name: "id", type, required: true }],
  reply: [],
  errors: [],
  requests: { webhook: {}, oauth: {} },
  responses: {},
});
const read = (stored: PageFacts[], found: PageFacts[], unreadable: string[] = []) =>
  report(
    compare(stored, { facts: found, unreadable: unreadable.map((page) => ({ page, problem: `${page}:3: bad` })) }),
  );

describe("compare and report", () => {
  it("say nothing when nothing differs", () => {
    expect(read([facts("box.get")], [facts("box.get")])).toBe("");
  });

  it("name methods that are new, gone or different, and what differs", () => {
    const found = [facts("box.add"), facts("box.get", "string")];
    expect(read([facts("box.get"), facts("box.open")], found)).toBe(`new: box.add (box.add.md)
gone: box.open (box.open.md)
differs: box.get (box.get.md)
  ~ parameters › id › type: "integer" → "string"`);
  });

  it("do not call a method gone whose page cannot be read", () => {
    expect(read([facts("box.get")], [], ["box.get.md"])).toBe("cannot be read: box.get.md:3: bad");
  });
});
