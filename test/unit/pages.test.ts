import { describe, expect, it } from "vitest";
import type { CallOptions, Envelope } from "../../src/call.js";
import { UnexpectedAnswerError } from "../../src/errors.js";
import { type PagesOptions, pages } from "../../src/pages.js";
import { envelope } from "./layers/scripted.js";

interface Asked {
  pagination?: { page?: number; limit?: number };
}

/** A list of numbers behind a method of the client, and what was asked of it. */
function list(respond: (asked: Asked) => unknown[], restName = "mail.message.list" as const) {
  const asked: Asked[] = [];
  const options: (CallOptions | undefined)[] = [];
  const withResponse = async (params: object, given?: CallOptions): Promise<Envelope> => {
    // As they travel.
    const sent: Asked = JSON.parse(JSON.stringify(params));
    asked.push(sent);
    options.push(given);
    return { ...envelope(), result: { items: respond(sent) } };
  };
  return { restName, withResponse, asked, options };
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** A portal with so many items, 25 to a page unless asked for other than that, 50 at most. */
function portal(count: number, { default: usual = 25, maximum = 50, skips = "lowered" } = {}) {
  return list(({ pagination: { page = 1, limit = usual } = {} }) => {
    const size = Math.min(limit, maximum);
    const start = (page - 1) * (skips === "lowered" ? size : limit);
    return numbers(count).slice(start, start + size);
  });
}

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

// The items are numbers here, which no documented method has.
const all = (method: ReturnType<typeof list>, options?: PagesOptions, params = {}): Promise<unknown[]> =>
  collected(pages(method, params, options));

describe("pages", () => {
  it.each([0, 1, 24, 25, 26, 50, 51])("yields each of %i items once, in order", async (count) => {
    expect(await all(portal(count))).toEqual(numbers(count));
  });

  it("asks for one page after the other with the parameters of the call, and names no limit of its own", async () => {
    const method = portal(60);
    await all(method, {}, { mailboxId: 7 });
    expect(method.asked).toEqual([
      { mailboxId: 7 },
      { mailboxId: 7, pagination: { page: 2 } },
      { mailboxId: 7, pagination: { page: 3 } },
    ]);
  });

  it("asks for the limit of its options, and not for a page that the parameters name", async () => {
    const method = portal(45);
    expect(await all(method, { limit: 20 }, { pagination: { page: 2 } })).toEqual(numbers(45));
    expect(method.asked.map(({ pagination }) => pagination)).toEqual([
      { limit: 20 },
      { page: 2, limit: 20 },
      { page: 3, limit: 20 },
    ]);
  });

  it.each(["lowered", "asked"])(
    "loses nothing where a portal lowers the limit, and skips by the %s one",
    async (skips) => {
      expect(await all(portal(230, { skips }), { limit: 200 })).toEqual(numbers(230));
    },
  );

  it("ends with an empty page when all pages were full", async () => {
    const method = portal(50);
    await all(method);
    expect(method.asked).toHaveLength(3);
  });

  it("takes the one page of a method that has no other", async () => {
    const method = list(() => numbers(50), "humanresources.node.search" as never);
    expect(await all(method, { limit: 50 })).toEqual(numbers(50));
    expect(method.asked).toEqual([{ pagination: { limit: 50 } }]);
  });

  it("yields an item that comes twice because the list has moved", async () => {
    const method = list(({ pagination: { page = 1 } = {} }) => [[1, 2], [2, 3], []][page - 1] ?? []);
    expect(await all(method)).toEqual([1, 2, 2, 3]);
  });

  it.each([
    [1, 1, 1],
    [25, 25, 1],
    [26, 26, 2],
    [1000, 60, 3],
  ])("ends after max: %i items: %i of 60, in %i requests", async (max, count, requests) => {
    const method = portal(60);
    expect(await all(method, { max })).toEqual(numbers(count));
    expect(method.asked).toHaveLength(requests);
  });

  it("requests nothing before the first item is wanted, and no page after the one that was left", async () => {
    const method = portal(100);
    const items = pages(method);
    expect(method.asked).toHaveLength(0);
    for await (const item of items) if (Number(item) === 30) break;
    expect(method.asked).toHaveLength(2);
  });

  it("starts at the first page each time", async () => {
    const items = pages(portal(30));
    expect(await collected(items)).toEqual(await collected(items));
  });

  it("passes the options of a call on, and not its own", async () => {
    const method = portal(1);
    const { signal } = new AbortController();
    await all(method, { signal, timeout: 5, limit: 2, max: 3 });
    expect(method.options).toEqual([
      { signal, timeout: 5 },
      { signal, timeout: 5 },
    ]);
  });

  it("fails as the call fails, after the items before it", async () => {
    const method = list(({ pagination }) => {
      if (pagination?.page === 2) throw new Error("no second page");
      return numbers(25);
    });
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const item of pages(method)) seen.push(item);
    };
    await expect(reading()).rejects.toThrow("no second page");
    expect(seen).toHaveLength(25);
  });

  it.each([[{ items: { 0: 1 } }], [[1]], [true], [null]])("fails on a result without items: %j", async (result) => {
    const method = list(() => []);
    const withResponse = async () => ({ ...envelope(), result });
    const failed = collected(pages({ ...method, withResponse }));
    await expect(failed).rejects.toThrow(UnexpectedAnswerError);
    await expect(failed).rejects.toThrow("mail.message.list: the result has no items (UNEXPECTED_ANSWER, HTTP 200)");
  });

  it.each([
    [{ limit: 0 }, "limit"],
    [{ limit: 1.5 }, "limit"],
    [{ limit: "10" }, "limit"],
    [{ max: 0 }, "max"],
    [{ max: Number.NaN }, "max"],
  ])("throws for %j at once", (options, name) => {
    expect(() => pages(portal(1), {}, options as PagesOptions)).toThrow(new RegExp(`^The option ${name} takes`));
  });

  it.each([["mail.mailbox.get"], ["constructor"], [undefined]])("throws for a method without pages: %s", (restName) => {
    expect(() => pages({ ...portal(1), restName: restName as "mail.message.list" })).toThrow(TypeError);
    expect(() => pages(undefined as never)).toThrow("as b24.mail.message.list");
  });
});

describe("byPage", () => {
  it("yields the envelopes of the pages, without the empty one at the end", async () => {
    const method = portal(50);
    const found = await collected(pages(method).byPage());
    expect(found).toEqual([
      { ...envelope(), headers: expect.any(Headers), result: { items: numbers(25) } },
      { ...envelope(), headers: expect.any(Headers), result: { items: numbers(50).slice(25) } },
    ]);
  });

  it("ends with the page that reaches max, which stays whole", async () => {
    const found = await collected(pages(portal(100), {}, { max: 26 }).byPage());
    expect(found.map(({ result }) => result.items.length)).toEqual([25, 25]);
  });
});

describe("pages of a list with a cursor", () => {
  type Cursor = { id: number };

  /** Ten items, three to a page; a page in the middle has fewer, for the caller may not see all of its items. */
  function shelf(next: (id: number) => Cursor | null) {
    const asked: object[] = [];
    const withResponse = async (params: object): Promise<Envelope> => {
      const { pagination } = params as { pagination?: { afterCursor?: Cursor } };
      asked.push({ ...pagination });
      const { id: start = 0 } = pagination?.afterCursor ?? {};
      const items = numbers(10)
        .slice(start, start + 3)
        .filter((n) => n !== 4);
      return { ...envelope(), result: { items, nextCursor: next(start) } };
    };
    return { list: { restName: "note.collection.list" as const, withResponse }, asked };
  }

  it("follow the cursor to the last page, also after one that is shorter", async () => {
    const { list, asked } = shelf((id) => (id + 3 < 10 ? { id: id + 3 } : null));
    expect(await collected(pages(list, {}, { limit: 3 }))).toEqual(numbers(10).filter((n) => n !== 4));
    expect(asked).toEqual([
      { limit: 3 },
      { limit: 3, afterCursor: { id: 3 } },
      { limit: 3, afterCursor: { id: 6 } },
      { limit: 3, afterCursor: { id: 9 } },
    ]);
  });

  it("end with an error where the cursor does not advance", async () => {
    const { list, asked } = shelf(() => ({ id: 3 }));
    await expect(collected(pages(list))).rejects.toMatchObject({
      name: "UnexpectedAnswerError",
      detail: "the cursor of the next page is that of this one",
    });
    expect(asked).toHaveLength(2);
  });
});

describe("pages of a list whose cursor has the name of its parameter", () => {
  const list = (...responses: object[]) => {
    const asked: object[] = [];
    const withResponse = async (params: object): Promise<Envelope> => {
      const { filter, ...sent } = JSON.parse(JSON.stringify(params));
      asked.push(sent);
      return { ...envelope(), result: responses[asked.length - 1] };
    };
    return { asked, list: { restName: "call.followup.list" as const, withResponse } };
  };
  const filter = { startDate: { from: "2026-01-01T00:00:00Z", to: "2026-01-31T00:00:00Z" } };

  it.each([
    ["null", { items: [2], hasMore: false, afterCursor: null }],
    ["there, but has nothing to lead to", { items: [2], hasMore: false, afterCursor: { id: 2 } }],
  ])("end where the cursor is %s", async (_cursor, last) => {
    const { list: followups, asked } = list({ items: [1], hasMore: true, afterCursor: { id: 1 } }, last);
    expect(await collected(pages(followups, { filter }, { limit: 1 }))).toEqual([1, 2]);
    expect(asked).toEqual([{ pagination: { limit: 1 } }, { pagination: { limit: 1, afterCursor: { id: 1 } } }]);
  });
});

describe("pages of a tail", () => {
  /** Entries with even numbers from 2 to 10, two to a page unless asked for other than that. */
  function log(respond?: (cursor: { value: number }) => object[]) {
    const asked: { cursor: { value: number; limit?: number } }[] = [];
    const withResponse = async (params: object): Promise<Envelope> => {
      const sent = JSON.parse(JSON.stringify(params));
      asked.push(sent);
      const { value, limit = 2 } = sent.cursor;
      const entries = [2, 4, 6, 8, 10].filter((id) => id > value).slice(0, limit);
      return { ...envelope(), result: { items: respond?.(sent.cursor) ?? entries.map((id) => ({ id })) } };
    };
    return { asked, list: { restName: "main.eventlog.tail" as const, withResponse } };
  }
  const ids = async (list: ReturnType<typeof log>["list"], params = {}, options: PagesOptions = {}) =>
    (await collected(pages(list, params, options))).map(({ id }) => id);

  it("go on after the last item of the page before, until a page is empty", async () => {
    const { list, asked } = log();
    expect(await ids(list)).toEqual([2, 4, 6, 8, 10]);
    expect(asked).toEqual([0, 4, 8, 10].map((value) => ({ cursor: { field: "id", value } })));
  });

  it("begin where the cursor of the parameters says, and ask for the limit of the options", async () => {
    const { list, asked } = log();
    const cursor = { value: 5, order: "ASC", limit: 1 } as const;
    expect(await ids(list, { cursor }, { limit: 4 })).toEqual([6, 8, 10]);
    expect(asked[0]).toEqual({ cursor: { field: "id", value: 5, order: "ASC", limit: 4 } });
    expect(asked).toHaveLength(2);
  });

  it("select the field of the cursor as well", async () => {
    const { list, asked } = log();
    await collected(pages(list, { select: ["userId"] }));
    await collected(pages(list, { select: ["id"] }));
    expect(asked.map((each) => Reflect.get(each, "select"))).toEqual([
      ...Array(4).fill(["userId", "id"]),
      ...Array(4).fill(["id"]),
    ]);
  });

  it.each([
    ["stays the same", [{ id: 2 }]],
    ["has no value", [{ userId: 1 }]],
    ["has an empty value", [{ id: null }]],
  ])("end with an error where the cursor %s", async (_what, items) => {
    const { list, asked } = log(() => items);
    await expect(collected(pages(list))).rejects.toMatchObject({
      name: "UnexpectedAnswerError",
      detail: "the cursor of the next page is that of this one",
    });
    expect(asked.length).toBeLessThan(3);
  });
});
