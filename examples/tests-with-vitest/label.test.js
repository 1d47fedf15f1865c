// The same with Vitest, whose fixtures start the mock once per file:
//
//   npx vitest run --root examples/tests-with-vitest
import { createClient, webhook } from "bitrix24-openapi";
import { startMock } from "bitrix24-openapi/mock";
import { describe, expect, test } from "vitest";
import { label } from "../tests-with-the-mock/label.js";

const it = test
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs
  .extend("portal", { scope: "file" }, async ({}, { onCleanup }) => {
    const portal = await startMock();
    onCleanup(() => portal.close());
    return portal;
  })
  .extend("b24", ({ portal }) => {
    portal.reset();
    return createClient(webhook(portal.webhook), { retry: { attempts: 1 } });
  });

describe("label", () => {
  it("is the name and the address of a mailbox", async ({ portal, b24 }) => {
    expect(await label(b24, 1)).toBe("Work email <user@example.com>");
    expect(portal.requests).toMatchObject([{ method: "mail.mailbox.get", params: { id: 1 } }]);
  });

  it("says when the portal is busy", async ({ portal, b24 }) => {
    portal.next("mail.mailbox.get", { code: "QUERY_LIMIT_EXCEEDED" });
    expect(await label(b24, 1)).toBe("busy, try again later");
  });

  it("lets other failures pass", async ({ portal, b24 }) => {
    portal.next("mail.mailbox.get", { cut: true });
    await expect(label(b24, 1)).rejects.toMatchObject({ code: "NETWORK_FAILURE" });
  });
});
