import { describe, expectTypeOf, it } from "vitest";
import {
  type Call,
  call,
  createClient,
  type Envelope,
  type Layer,
  type NamedCallOptions,
  type RawRequest,
  type Result,
  type Send,
  webhook,
} from "../../src/index.js";

const b24 = createClient(webhook("https://portal.example/rest/1/t0ken/"));

/** What a call resolves to; the calls here are typed, never made. */
type Resolved<P> = P extends Promise<infer R> ? R : never;

describe("call", () => {
  it("takes any name, and resolves to unknown or to the type that the caller gives", () => {
    const plain = () => call(b24, "crm.item.get", { id: 1 });
    expectTypeOf<Resolved<ReturnType<typeof plain>>>().toBeUnknown();
    const typed = () => call<{ item: { id: number } }>(b24, "crm.item.get", { id: 1 }, { safe: true });
    expectTypeOf<Resolved<ReturnType<typeof typed>>>().toEqualTypeOf<{ item: { id: number } }>();
    const documented = () => call<Result<"mail.mailbox.get">>(b24, "mail.mailbox.get", { id: 1 });
    expectTypeOf<Resolved<ReturnType<typeof documented>>>().toEqualTypeOf<Result<"mail.mailbox.get">>();
  });

  it("takes a client, parameters as an object and the options of a call", () => {
    expectTypeOf(call).toBeCallableWith(b24, "app.info");
    expectTypeOf<NamedCallOptions>().toEqualTypeOf<{
      signal?: AbortSignal;
      timeout?: number;
      idempotencyKey?: string | false;
      headers?: Readonly<Record<string, string>>;
      safe?: boolean;
    }>();
    expectTypeOf(call).toBeCallableWith(
      b24,
      "crm.item.add",
      {},
      { idempotencyKey: "order-7", headers: { "X-A": "1" } },
    );
    expectTypeOf(call).toBeCallableWith(b24, "crm.item.add", {}, { idempotencyKey: false });
    // @ts-expect-error: a key is made unless it is false.
    () => call(b24, "crm.item.add", {}, { idempotencyKey: true });
    // @ts-expect-error: headers are texts.
    () => call(b24, "crm.item.add", {}, { headers: { "X-A": 1 } });
    // @ts-expect-error: a branch is no client.
    () => call(b24.mail, "app.info");
    // @ts-expect-error: a Send is no client.
    () => call(async () => ({}), "app.info");
    // @ts-expect-error: parameters are an object.
    () => call(b24, "app.info", "id=1");
    // @ts-expect-error: no such option.
    () => call(b24, "app.info", {}, { retry: true });
  });
});

describe("a layer", () => {
  it("is a function of the next Send, over calls and envelopes", () => {
    expectTypeOf<Layer>().toEqualTypeOf<(next: Send) => Send>();
    expectTypeOf<Send>().toEqualTypeOf<(call: Call) => Promise<Envelope>>();
    expectTypeOf<Call["method"]>().toEqualTypeOf<string>();
    const layers = [(next) => async (call) => next({ ...call, timeout: 1000 })] as const satisfies readonly Layer[];
    expectTypeOf(createClient).toBeCallableWith(webhook(""), { layers });
    // @ts-expect-error: a layer returns a Send.
    () => createClient(webhook(""), { layers: [(next: Send) => next({ method: "", params: {} })] });
  });

  it("can replace the parameters, of a request of portalFetch too", () => {
    const layer: Layer = (next) => (call) => next({ ...call, params: {}, request: undefined });
    expectTypeOf(layer).toEqualTypeOf<Layer>();
    expectTypeOf<Call["request"]>().toEqualTypeOf<RawRequest | undefined>();
  });
});
