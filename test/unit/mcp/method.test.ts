import { describe, expect, it } from "vitest";
import { adviceFor, onlyAdds, parametersSchema, resultSchema } from "../../../src/mcp/method.js";
import { operation, things } from "./things.js";

describe("adviceFor", () => {
  it("names the parameters that the method has", () => {
    expect(adviceFor(things, operation("thing.get"), undefined)).toBe(
      "To see the rest, name the fields that you need in `select`.",
    );
    expect(adviceFor(things, operation("thing.list"), 7)).toBe(
      "To see the rest, ask for less at once: `pagination` with a `limit` of 7 or below, and page by page; or narrow it down with `filter`.",
    );
    expect(adviceFor(things, operation("thing.list"), undefined)).toContain("a `limit` of 10 or below");
    expect(adviceFor(things, operation("thing.add"), 7)).toMatch(/^The method has neither/);
  });
});

describe("parametersSchema", () => {
  it("has no auth", () => {
    expect(parametersSchema(things, operation("other.part.delete"))).toEqual({
      type: "object",
      additionalProperties: false,
      properties: { id: { type: "integer" } },
    });
  });
});

describe("resultSchema", () => {
  it("is that of a success, by itself", () => {
    expect(resultSchema(things, operation("thing.get"))).toEqual({
      type: "object",
      properties: {
        item: { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } },
      },
    });
  });
});

describe("onlyAdds", () => {
  it.each(["a.task.add", "a.message.send", "a.message.createtask", "a.message.reply", "a.file.attach"])(
    "is true for %s",
    (name) => {
      expect(onlyAdds(name)).toBe(true);
    },
  );

  it.each(["a.task.delete", "a.task.update", "a.add.remove", "a.b.move"])("is false for %s", (name) => {
    expect(onlyAdds(name)).toBe(false);
  });
});
