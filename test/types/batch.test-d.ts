import { describe, expectTypeOf, it } from "vitest";
import { batch, createClient, type Result, ref, refArray, webhook } from "../../src/index.js";

const b24 = createClient(webhook("https://portal.example/rest/1/t0ken/"));

/** What a call resolves to; the calls here are typed, never made. */
type Resolved<C extends () => Promise<unknown>> = Awaited<ReturnType<C>>;

describe("the results of a batch", () => {
  it("are a tuple in the order of the commands, and follow select", () => {
    const call = () =>
      batch(b24, [
        ["mail.mailbox.get", { id: 1, select: ["id", "email"] }],
        ["mail.message.list", {}],
        ["mail.mailbox.list"],
      ]);
    expectTypeOf<Resolved<typeof call>>().toEqualTypeOf<
      [{ item: { id: number; email: string } }, Result<"mail.message.list">, Result<"mail.mailbox.list">]
    >();
  });

  it("are a list for a list of commands", () => {
    const call = (ids: number[]) =>
      batch(
        b24,
        ids.map((id) => ["mail.message.get", { id, select: ["id"] }] as const),
      );
    expectTypeOf<Awaited<ReturnType<typeof call>>[number]>().toEqualTypeOf<{ item: { id: number } }>();
  });

  it("are outcomes when settled", () => {
    const call = () => batch.settled(b24, [["mail.mailbox.get", { id: 1, select: ["id"] }]]);
    expectTypeOf<Resolved<typeof call>>().toEqualTypeOf<[PromiseSettledResult<{ item: { id: number } }>]>();
  });
});

describe("the commands of a batch", () => {
  it("take the parameters of their methods, and no other", () => {
    // @ts-expect-error: no such method.
    void (() => batch(b24, [["mail.mailbox.got", { id: 1 }]]));
    // @ts-expect-error: `id` is missing.
    void (() => batch(b24, [["mail.mailbox.get", {}]]));
    // @ts-expect-error: all parameters are missing.
    void (() => batch(b24, [["mail.mailbox.get"]]));
    // @ts-expect-error: of another type.
    void (() => batch(b24, [["mail.mailbox.get", { id: "1" }]]));
    // @ts-expect-error: misspelt.
    void (() => batch(b24, [["mail.mailbox.list", { nmae: "a" }]]));
    // @ts-expect-error: not a field of a mailbox.
    void (() => batch(b24, [["mail.mailbox.get", { id: 1, select: ["colour"] }]]));
  });

  it("are no batches", () => {
    // @ts-expect-error: portals run no batch within a batch.
    void (() => batch(b24, [["batch", []]]));
  });

  it("take references to the results before them", () => {
    void (() =>
      batch(b24, [
        ["mail.mailbox.list", {}, { as: "boxes" }],
        ["mail.message.list", { mailboxId: ref("boxes.0.id") }],
        ["humanresources.node.member.add", { nodeId: 1, userIds: refArray("boxes.id"), role: "MEMBER_HEAD" }],
      ]));
    // @ts-expect-error: a name, but no field of its result.
    void (() => ref("boxes"));
    // @ts-expect-error: the type of the result depends on it.
    void (() => batch(b24, [["mail.mailbox.get", { id: 1, select: ref("a.b") }]]));
  });

  it("have no key of their own", () => {
    // @ts-expect-error: a batch takes none.
    void (() => batch(b24, [], { idempotencyKey: "a" }));
    // @ts-expect-error: only reads can be settled.
    void (() => batch.settled(b24, [], { writes: true }));
  });
});

describe("the method batch itself", () => {
  it("takes a list of commands as they are sent, and resolves to results of no known type", () => {
    const call = () =>
      b24.batch([
        { method: "tasks.task.get", query: { id: 1 } },
        { method: "a.b", query: {}, as: "a" },
      ]);
    expectTypeOf<Resolved<typeof call>>().toEqualTypeOf<unknown[]>();
    expectTypeOf(b24.batch.restName).toEqualTypeOf<"batch">();
    // @ts-expect-error: a command has a query.
    () => b24.batch([{ method: "a.b" }]);
    // @ts-expect-error: no such key.
    () => b24.batch([{ method: "a.b", query: {}, parallel: true }]);
    // @ts-expect-error: the format of the older REST.
    () => b24.batch({ cmd: {} });
    // @ts-expect-error: commands are needed.
    () => b24.batch();
  });
});
