import { describe, expectTypeOf, it } from "vitest";
import { type components, webhook } from "../../src/index.js";
import { reactQueryHooks, swrHook } from "../contract/hooks.js";

const auth = webhook("https://portal.example/rest/1/t0ken/");

type Failure = components["schemas"]["Failure"];

describe("openapi-react-query on createFetchClient", () => {
  const { useQuery, useMutation } = reactQueryHooks(auth);

  it("has the envelope as data and the failure as error", () => {
    const query = () => useQuery("post", "/mail.mailbox.get", { body: { id: 1 } });
    type Query = ReturnType<typeof query>;
    expectTypeOf<NonNullable<Query["data"]>["result"]["item"]>().not.toBeAny();
    expectTypeOf<NonNullable<NonNullable<Query["data"]>["result"]["item"]>["email"]>().toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf<NonNullable<Query["error"]>>().toExtend<Failure>();
  });

  it("knows methods and parameters", () => {
    const mutation = () => useMutation("post", "/mail.mailbox.get");
    expectTypeOf<Parameters<ReturnType<typeof mutation>["mutate"]>[0]["body"]["id"]>().toEqualTypeOf<number>();
    // @ts-expect-error: no such path.
    () => useQuery("post", "/mail.mailbox.gett", { body: { id: 1 } });
    // @ts-expect-error: a method is called by POST.
    () => useQuery("get", "/mail.mailbox.get", { body: { id: 1 } });
    // @ts-expect-error: `id` is a number.
    () => useQuery("post", "/mail.mailbox.get", { body: { id: "1" } });
  });
});

describe("swr-openapi on createFetchClient", () => {
  const useQuery = swrHook(auth);

  it("has the envelope as data and the failure as error", () => {
    const query = () => useQuery("/mail.mailbox.get", { body: { id: 1 } });
    type Query = ReturnType<typeof query>;
    expectTypeOf<NonNullable<NonNullable<Query["data"]>["result"]["item"]>["email"]>().toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf<NonNullable<Query["error"]>>().toExtend<Failure>();
  });

  it("knows methods and parameters", () => {
    // @ts-expect-error: no such path.
    () => useQuery("/mail.mailbox.gett", { body: { id: 1 } });
    // @ts-expect-error: `id` is a number.
    () => useQuery("/mail.mailbox.get", { body: { id: "1" } });
  });
});
