import { describe, expect, it } from "vitest";
import { applySelect } from "../../../src/mock/apply-select.js";

describe("applySelect", () => {
  it("keeps only the selected fields of an item", () => {
    const envelope = { result: { item: { id: 1, name: "Spoon" }, total: 1 }, time: { start: 1 } };
    expect(applySelect(envelope, ["name", "colour"])).toEqual({
      result: { item: { name: "Spoon" }, total: 1 },
      time: { start: 1 },
    });
    expect(envelope.result.item).toEqual({ id: 1, name: "Spoon" });
  });

  it("keeps only the selected fields of each of the items", () => {
    const envelope = { result: { items: [{ id: 1, name: "Spoon" }, { name: "Fork" }, null] } };
    expect(applySelect(envelope, ["id"])).toEqual({ result: { items: [{ id: 1 }, {}, null] } });
  });

  it("keeps the selected parts of a field", () => {
    const box = { lid: { color: "red", hinges: { count: 2, size: 3 } }, lids: 1, id: 1, key: null };
    const select = ["lid.color", "lid.hinges.count", "key.length", "id.none"];
    expect(applySelect({ result: { item: box } }, select)).toEqual({
      result: { item: { lid: { color: "red", hinges: { count: 2 } }, key: null, id: 1 } },
    });
    expect(applySelect({ result: { item: box } }, ["lid", "lid.color"])).toEqual({
      result: { item: { lid: box.lid } },
    });
  });

  it("keeps of a related object, or each of a list of them, the fields that are selected with a dot", () => {
    const item = {
      id: 1,
      owner: { id: 2, name: "Ann", image: { src: "a", size: 1 } },
      guests: [{ id: 3, name: "Bo" }],
    };
    const envelope = { result: { item: { ...item, box: null } } };
    expect(applySelect(envelope, ["owner.name", "owner.image.src", "guests.id", "box.id", 7])).toEqual({
      result: { item: { owner: { name: "Ann", image: { src: "a" } }, guests: [{ id: 3 }], box: null } },
    });
    expect(applySelect(envelope, ["owner"])).toEqual({ result: { item: { owner: item.owner } } });
  });

  it.each([
    [{ result: { item: { id: 1 } } }, undefined],
    [{ result: { item: { id: 1 } } }, "id"],
    [{ result: true }, ["id"]],
    [{ result: { items: "none", item: null, other: { name: 1 } } }, ["id"]],
    ["text", ["id"]],
  ])("returns %j unchanged when select is %j", (envelope, select) => {
    expect(applySelect(envelope, select)).toEqual(envelope);
  });
});
