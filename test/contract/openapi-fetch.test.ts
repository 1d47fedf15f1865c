import createFetchClient, { type Client } from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { paths } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock.js";
import { codeOf, contracts } from "./document.js";

let mock: Mock;
let portal: Client<paths>;
beforeAll(async () => {
  mock = await startMock();
  portal = createFetchClient<paths>({ baseUrl: mock.webhook.replace("/rest/", "/rest/api/").replace(/\/$/, "") });
});
afterAll(() => mock.close());

/** One method by openapi-fetch, whatever its name; a single type cannot tell what each takes. */
const post = (method: string, body: object) => portal.POST(`/${method}` as never, { body } as never);

describe.each(contracts)("openapi-fetch with the generated types: $method", ({ method, requests, replies }) => {
  it.each(requests)("brings the documented reply to %s as data or as error", async (key, body) => {
    const reply = replies.find((candidate) => candidate.key === key);
    const { data, error } = await post(method, body);
    expect(reply).toBeDefined();
    expect(codeOf(reply?.value ?? {}) ? { error } : { data }).toEqual(
      codeOf(reply?.value ?? {}) ? { error: reply?.value } : { data: reply?.value },
    );
  });
});
