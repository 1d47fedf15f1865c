import { describe, expect, it } from "vitest";
import { echoIdentity } from "../../../src/mock/echo-identity.js";

describe("echoIdentity", () => {
  it("puts parameters of the request into the fields of the item that have their names", () => {
    const envelope = { result: { item: { id: 1, mailboxId: 2, name: "Spoon", seen: true, title: "a" } }, time: {} };
    expect(echoIdentity(envelope, { id: 7, mailboxId: 8, seen: false, title: "b", colour: "red" })).toEqual({
      result: { item: { id: 7, mailboxId: 8, name: "Spoon", seen: false, title: "b" } },
      time: {},
    });
    expect(envelope.result.item.id).toBe(1);
  });

  it("puts them into the result itself where it has no item", () => {
    expect(echoIdentity({ result: { success: true, messageId: 1 } }, { messageId: 7 })).toEqual({
      result: { success: true, messageId: 7 },
    });
  });

  it("puts the identifier of a parent, and nothing else, into every element of a list", () => {
    const elements = [{ id: 1, mailboxId: 2, name: "Spoon", isIdle: true }, null, { id: 3 }];
    const echoed = [{ id: 1, mailboxId: 8, name: "Spoon", isIdle: true }, null, { id: 3 }];
    const params = { id: 7, mailboxId: 8, name: "Spo", isIdle: false };
    expect(echoIdentity({ result: { items: elements } }, params)).toEqual({ result: { items: echoed } });
    expect(echoIdentity({ result: elements }, params)).toEqual({ result: echoed });
  });

  it("replaces null, and no value of another type", () => {
    const result = { item: { id: "1", parentId: null, fields: { a: 1 }, tags: ["a"] } };
    const params = { id: 7, parentId: 8, fields: { a: 2 }, tags: ["b"] };
    expect(echoIdentity({ result }, params)).toEqual({ result: { item: { ...result.item, parentId: 8 } } });
  });

  it("never echoes the access token", () => {
    const envelope = { result: { item: { auth: "documented" } } };
    expect(echoIdentity(envelope, { auth: "CANARY-7f3a" })).toEqual(envelope);
  });

  it.each(["text", null, {}, { result: true }, { result: null }])("returns %j unchanged", (envelope) => {
    expect(echoIdentity(envelope, { id: 7 })).toEqual(envelope);
  });

  it("is not misled by a parameter or field that every object has", () => {
    const envelope = { result: { item: { constructor: "a" } } };
    expect(echoIdentity(envelope, { id: 7 })).toEqual(envelope);
  });
});
