import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BatchError, batch, createClient, NotFoundError, oauth, ref, webhook } from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock.js";

let portal: Mock;
beforeAll(async () => {
  portal = await startMock({ tokens: { accessToken: "t0ken", expires: 1 } });
});
beforeEach(() => portal.reset());
afterAll(() => portal.close());

describe("batch, of a mock", () => {
  it("resolves to the results of its commands, one of which uses another's", async () => {
    const b24 = createClient(webhook(portal.webhook));
    const [{ items }, { item }] = await batch(b24, [
      ["mail.mailbox.list", {}, { as: "boxes" }],
      ["mail.mailbox.get", { id: ref("boxes.0.id"), select: ["id", "email"] }],
    ]);
    expect(item).toEqual({ id: items[0]?.id, email: expect.any(String) });
    expect(portal.requests).toHaveLength(1);
  });

  it("fails as a whole when a command fails, and settled says which", async () => {
    const b24 = createClient(webhook(portal.webhook));
    const commands = [
      ["mail.mailbox.get", { id: 1 }],
      ["mail.mailbox.get", { id: 404 }],
    ] as const;
    await expect(batch(b24, commands)).rejects.toThrow(BatchError);
    expect(await batch.settled(b24, commands)).toEqual([
      { status: "fulfilled", value: { item: expect.objectContaining({ id: 1 }) } },
      { status: "rejected", reason: expect.any(NotFoundError) },
    ]);
  });

  it("renews the token of an application, and then runs", async () => {
    const b24 = createClient(oauth(portal.oauth));
    expect(await batch(b24, [["mail.message.createtask", { messageId: 15 }]], { writes: true })).toHaveLength(1);
    expect(
      portal.requests
        .filter(({ method }) => method === "batch")
        .map(({ status }) => status)
        .at(-1),
    ).toBe(200);
  });
});
