import { describe, expectTypeOf, it } from "vitest";
import { createClient, type Envelope, pages, type Result, webhook } from "../../src/index.js";

const b24 = createClient(webhook("https://portal.example/rest/1/t0ken/"));

/** What a `for await` over it gives; nothing here runs. */
type Item<P> = P extends AsyncIterable<infer I> ? I : never;

describe("the items of pages", () => {
  it("are those of the method", () => {
    const call = () => pages(b24.mail.message.list, { mailboxId: 1 });
    expectTypeOf<Item<ReturnType<typeof call>>>().toEqualTypeOf<Result<"mail.message.list">["items"][number]>();
    expectTypeOf<Item<ReturnType<typeof call>>["subject"]>().toEqualTypeOf<string>();
  });

  it("have the selected fields, no other and none of them optional", () => {
    const call = () => pages(b24.humanresources.node.list, { type: "DEPARTMENT", select: ["id", "name"] });
    expectTypeOf<Item<ReturnType<typeof call>>>().toEqualTypeOf<{ id: number; name: string }>();
    // @ts-expect-error: not a field of a node.
    void (() => pages(b24.humanresources.node.list, { type: "DEPARTMENT", select: ["colour"] }));
  });

  it("have the default fields without select, where the method then returns no more", () => {
    const call = () => pages(b24.tasks.task.list, { filter: [["id", ">", 7]], order: { id: "ASC" } });
    expectTypeOf<Item<ReturnType<typeof call>>>().toEqualTypeOf<{ id: number }>();
  });

  it("come in the envelopes of the method by page", () => {
    const call = () => pages(b24.mail.mailbox.list).byPage();
    expectTypeOf<Item<ReturnType<typeof call>>>().toEqualTypeOf<Envelope<Result<"mail.mailbox.list">>>();
  });
});

describe("pages", () => {
  it("takes no method without pages", () => {
    // @ts-expect-error: one mailbox.
    void (() => pages(b24.mail.mailbox.get, { id: 1 }));
    // @ts-expect-error: a list that comes whole.
    void (() => pages(b24.mail.mailbox.field.list));
    // @ts-expect-error: a group of methods.
    void (() => pages(b24.mail.mailbox));
  });

  it("checks the parameters, and wants those that the method needs", () => {
    void (() => pages(b24.humanresources.node.search, { type: "TEAM", name: "a" }, { limit: 10 }));
    // @ts-expect-error: without them the portal refuses the call.
    void (() => pages(b24.humanresources.node.search));
    // @ts-expect-error: misspelt.
    void (() => pages(b24.mail.message.list, { mailboxid: 1 }));
    // @ts-expect-error: of another type.
    void (() => pages(b24.mail.message.list, { mailboxId: "1" }));
  });

  it("takes the cursor that a tail begins at", () => {
    void (() => pages(b24.main.eventlog.tail, { cursor: { value: 1 }, filter: [["userId", 1]] }, { limit: 10 }));
    // @ts-expect-error: not a field to begin at.
    void (() => pages(b24.main.eventlog.tail, { cursor: { field: "severity" } }));
  });

  it("chooses the page itself", () => {
    // @ts-expect-error: `limit` is an option, and the pages follow one another.
    void (() => pages(b24.mail.message.list, { pagination: { page: 2 } }));
    // @ts-expect-error: reads carry no key.
    void (() => pages(b24.mail.message.list, {}, { idempotencyKey: "a" }));
  });
});
