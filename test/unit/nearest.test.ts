import { describe, expect, it } from "vitest";
import { nearest, suggestion } from "../../src/nearest.js";

const methods = ["mail.mailbox.get", "mail.mailbox.list", "mail.message.get", "tasks.task.get"];

describe("nearest", () => {
  it.each([
    ["mail.mailbox.gte", "mail.mailbox.get"],
    ["mail.mialbox.list", "mail.mailbox.list"],
    ["MAIL.Mailbox.List", "mail.mailbox.list"],
    ["mail.mailbx.lst", "mail.mailbox.list"],
    ["mailbox.list", "mail.mailbox.list"],
    ["task.get", "tasks.task.get"],
    ["mail.message", "mail.message.get"],
  ])("finds for %s the method %s", (name, near) => {
    expect(nearest(name, methods)).toBe(near);
  });

  it.each([
    ["emial", "email"],
    ["emal", "email"],
    ["eemail", "email"],
    ["emaik", "email"],
    ["i", "id"],
  ])("finds for %s the field %s", (name, near) => {
    expect(nearest(name, ["id", "name", "email", "senderName"])).toBe(near);
  });

  it.each([
    ["ab", "xa"],
    ["ab", "bx"],
  ])("takes no half of a swap for one: %s and %s", (name, known) => {
    expect(nearest(name, [known])).toBeUndefined();
  });

  it.each(["", "x", "colour", "mial", "crm.deal.get"])("finds nothing near %j", (name) => {
    expect(nearest(name, [...methods, "id", "name", "email"])).toBeUndefined();
  });

  it("finds nothing among no names", () => {
    expect(nearest("id", [])).toBeUndefined();
  });

  it("takes the nearest of several", () => {
    expect(nearest("limits", ["limbs", "limit", "timings"])).toBe("limit");
  });
});

describe("suggestion", () => {
  it("is a sentence, formatted as the name is written, or nothing", () => {
    expect(suggestion("idd", ["id"])).toBe(" Did you mean id?");
    expect(suggestion("idd", new Map([["id", 1]]).keys(), (near) => `--${near}`)).toBe(" Did you mean --id?");
    expect(suggestion("colour", ["id"])).toBe("");
  });
});
