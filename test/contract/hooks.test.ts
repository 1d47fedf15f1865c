import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, type ReactElement } from "react";
import { act, create, type ReactTestRenderer } from "react-test-renderer";
import { SWRConfig } from "swr";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { oauth, webhook } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock.js";
import { reactQueryHooks, swrHook } from "./hooks.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // Without it the renderer says that it is deprecated; its successors need a browser.
  vi.stubGlobal("IS_REACT_NATIVE_TEST_ENVIRONMENT", true);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await mock.close();
});

const credentials = [
  ["a webhook", () => webhook(mock.webhook)],
  ["an application", () => oauth({ address: mock.address, accessToken: "any" })],
] as const;

const cases = [
  ["the result of a call", 1, "user@example.com"],
  ["the error of the portal", 404, "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION"],
] as const;

describe.each(credentials)("openapi-react-query on createFetchClient, by %s", (_kind, auth) => {
  it.each(cases)("renders %s", async (_what, id, text) => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const { useQuery } = reactQueryHooks(auth());
    const Email = () => {
      const { data, error } = useQuery("post", "/mail.mailbox.get", { body: { id } });
      return data?.result.item?.email ?? codeOf(error) ?? "loading";
    };
    expect(await rendered(createElement(QueryClientProvider, { client }, createElement(Email)))).toBe(text);
  });
});

describe.each(credentials)("swr-openapi on createFetchClient, by %s", (_kind, auth) => {
  it.each(cases)("renders %s", async (_what, id, text) => {
    const useQuery = swrHook(auth());
    const Email = () => {
      const { data, error } = useQuery("/mail.mailbox.get", { body: { id } });
      return data?.result.item?.email ?? codeOf(error) ?? "loading";
    };
    const value = { provider: () => new Map(), shouldRetryOnError: false };
    expect(await rendered(createElement(SWRConfig, { value }, createElement(Email)))).toBe(text);
  });
});

/** The text of an element once it has loaded. */
async function rendered(element: ReactElement): Promise<unknown> {
  let renderer: ReactTestRenderer | undefined;
  await act(async () => {
    renderer = create(element);
  });
  onTestFinished(() => void act(() => renderer?.unmount()));
  const loaded = () => act(async () => expect(renderer?.toJSON()).not.toBe("loading"));
  await vi.waitFor(loaded, 100_000);
  return renderer?.toJSON();
}

function codeOf(failure: { error: string | { code: string } } | null | undefined): string | undefined {
  return typeof failure?.error === "object" ? failure.error.code : failure?.error;
}
