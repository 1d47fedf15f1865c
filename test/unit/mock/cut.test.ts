import { describe, expect, it } from "vitest";
import { cut } from "../../../src/mock/cut.js";

describe("cut", () => {
  it("leaves of an item the selected fields only", () => {
    const reply = { result: { item: { id: 1, name: "Spoon" }, total: 1 }, time: { start: 1 } };
    expect(cut(reply, ["name", "colour"])).toEqual({
      result: { item: { name: "Spoon" }, total: 1 },
      time: { start: 1 },
    });
    expect(reply.result.item).toEqual({ id: 1, name: "Spoon" });
  });

  it("leaves of each of the items the selected fields only", () => {
    const reply = { result: { items: [{ id: 1, name: "Spoon" }, { name: "Fork" }, null] } };
    expect(cut(reply, ["id"])).toEqual({ result: { items: [{ id: 1 }, {}, null] } });
  });

  it.each([
    [{ result: { item: { id: 1 } } }, undefined],
    [{ result: { item: { id: 1 } } }, "id"],
    [{ result: true }, ["id"]],
    [{ result: { items: "none", item: null, other: { name: 1 } } }, ["id"]],
    ["text", ["id"]],
  ])("leaves %j as it is when select is %j", (reply, select) => {
    expect(cut(reply, select)).toEqual(reply);
  });
});
