import { describe, expect, it } from "vitest";
import { createClient, NotFoundError, ValidationError, webhook } from "../../../src/index.js";
import { validate } from "../../../src/validate.js";

const address = process.env.BITRIX24_WEBHOOK;
if (!address) console.info("test/e2e/live is skipped: BITRIX24_WEBHOOK names no portal.");

// Reads only: nothing is written on the portal.
describe.skipIf(!address)("the portal of BITRIX24_WEBHOOK", () => {
  const portal = () => createClient(webhook(address as string), { validate }).mail.mailbox;

  it("lists mailboxes and gets one of them, as documented", async () => {
    const { items } = await portal().list({ pagination: { limit: 1 } });
    const [first] = items;
    if (!first) return expect(items).toEqual([]);
    const { item } = await portal().get({ id: first.id, select: ["id", "email"] });
    expect(item).toEqual({ id: first.id, email: first.email });
  });

  it("rejects a request without an id with the documented code", async () => {
    // The types do not allow it, which is the point.
    const withoutId = {} as { id: number };
    const error = await portal()
      .get(withoutId)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ code: "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION" });
  });

  it("has no mailbox with an impossible id", async () => {
    await expect(portal().get({ id: 404 })).rejects.toBeInstanceOf(NotFoundError);
  });
});
