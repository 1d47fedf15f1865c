import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagination } from "../../../generated/pagination.js";
import { createClient, type ListMethod, pages, webhook } from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock.js";
import { contracts } from "../../contract/document.js";
import { untyped } from "../../unit/untyped.js";

let portal: Mock;
beforeAll(async () => {
  portal = await startMock();
});
afterAll(() => portal.close());

const lists = Object.keys(pagination) as ListMethod[];
const requestOf = (method: string) => contracts.find((each) => each.method === method)?.requests[0]?.[1] ?? {};

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("pages, of a mock", () => {
  it.each(lists)("yields what %s has, whatever the size of its pages", async (method) => {
    const list = untyped(createClient(webhook(portal.webhook)), method) as unknown as Parameters<typeof pages>[0];
    const { auth, pagination: _, ...params } = requestOf(method);
    const whole = await collected(pages(list, params as never));
    expect(whole.length).toBeGreaterThan(0);
    expect(await collected(pages(list, params as never, { limit: 1, max: 1 }))).toEqual(whole.slice(0, 1));
    if (["page", "tail"].includes(pagination[method].kind))
      expect(await collected(pages(list, params as never, { limit: 1 }))).toEqual(whole);
  });

  it("leaves no request behind when the loop is left", async () => {
    portal.reset();
    const { message } = createClient(webhook(portal.webhook)).mail;
    for await (const { id } of pages(message.list, { mailboxId: 1 }, { limit: 1 })) {
      expect(id).toEqual(expect.any(Number));
      break;
    }
    expect(portal.requests.map(({ params }) => params)).toEqual([{ mailboxId: 1, pagination: { limit: 1 } }]);
  });

  it("ends with the signal's reason", async () => {
    const { mailbox } = createClient(webhook(portal.webhook)).mail;
    const signal = AbortSignal.abort("enough");
    await expect(collected(pages(mailbox.list, {}, { signal }))).rejects.toBe("enough");
  });
});
