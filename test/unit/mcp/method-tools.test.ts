import { describe, expect, it } from "vitest";
import { methodTools } from "../../../src/mcp/method-tools.js";
import type { CallPortal } from "../../../src/mcp/portal-call.js";
import { methods, portalAllowing } from "./things.js";

const toolsOf = (call: CallPortal = async () => ({ result: {} })) =>
  methodTools(portalAllowing("thing.add"), [...methods.values()], call);

describe("methodTools", () => {
  it("have the method's name without dots, its summary, and hints of what a call does", () => {
    const hints = (readOnlyHint: boolean, destructiveHint: boolean) => ({
      readOnlyHint,
      destructiveHint,
      idempotentHint: readOnlyHint,
      openWorldHint: true,
    });
    expect(toolsOf().map(({ definition: { name, title, annotations } }) => [name, title, annotations])).toEqual([
      ["thing_get", "Do thing.get", { title: "Do thing.get", ...hints(true, false) }],
      ["thing_list", "Do thing.list", { title: "Do thing.list", ...hints(true, false) }],
      ["thing_add", "Do thing.add", { title: "Do thing.add", ...hints(false, false) }],
      ["other_part_delete", "Do other.part.delete", { title: "Do other.part.delete", ...hints(false, true) }],
    ]);
  });

  it("say of a write that it is refused unless it is allowed", () => {
    expect(toolsOf().map(({ definition }) => definition.description)).toEqual([
      "Do thing.get. What thing.get does.",
      "Do thing.list. What thing.list does.",
      "Do thing.add. What thing.add does.",
      "Do other.part.delete. What other.part.delete does.\n\n" +
        "This server refuses it, for it writes: --allow-writes other.part.delete would allow it.",
    ]);
  });

  it("return the outcome of a call, with a result that is not as documented under another name", async () => {
    const outcomes = [
      { result: { item: { id: 1 } }, idempotency: "honoured" },
      { result: { item: { id: "one" } }, idempotency: "honoured" },
      { error: { code: "LOST", detail: "It is lost" } },
    ];
    const returned = [];
    for (const outcome of outcomes) {
      const [tool] = toolsOf(async ({ method }, params) => ({ ...outcome, called: [method, params] }));
      returned.push(await tool?.run({ id: 7 }, new AbortController().signal));
    }
    const called = ["thing.get", { id: 7 }];
    expect(returned).toEqual([
      { result: { item: { id: 1 } }, idempotency: "honoured", called },
      { undocumented: { item: { id: "one" } }, idempotency: "honoured", called },
      { error: { code: "LOST", detail: "It is lost" }, called },
    ]);
  });

  it("are logged as the methods they call", () => {
    expect(toolsOf().map(({ methodOf }) => methodOf?.({}))).toEqual([...methods.keys()]);
  });
});
