import { describe, expect, it } from "vitest";
import { recordedHeaders, withMaskedAuth } from "../../../src/mock/recorded.js";
import { mostRequests } from "../../../src/mock/serve.js";
import { at, startFixture } from "./start-fixture.js";

describe("recordedHeaders", () => {
  it("masks credentials, and secrets wherever they stand", () => {
    const headers = {
      authorization: "Bearer CANARY-7f3a",
      cookie: "session=CANARY-7f3a",
      referer: "https://portal.example/rest/1/CANARY-7f3a/?auth=CANARY-7f3a",
      "idempotency-key": "k1",
      "set-cookie": ["a", "b"],
    };
    expect(recordedHeaders({ "proxy-authorization": "Basic eA==" }, [])).toEqual({ "proxy-authorization": "***" });
    expect(recordedHeaders({ "x-trace": "canary canar" }, ["canary", "canar"])).toEqual({ "x-trace": "*** canar" });
    expect(recordedHeaders(headers, ["CANARY-7f3a", "1"])).toEqual({
      authorization: "***",
      cookie: "***",
      referer: "https://portal.example/rest/1/***/?auth=***",
      "idempotency-key": "k1",
      "set-cookie": "a,b",
    });
  });
});

describe("withMaskedAuth", () => {
  it("masks auth at any depth, in a copy", () => {
    const params = { id: 1, auth: "CANARY-7f3a", filter: [{ auth: { token: "CANARY-7f3a" } }] };
    expect(withMaskedAuth(params)).toEqual({ id: 1, auth: "***", filter: [{ auth: "***" }] });
    expect(params.auth).toBe("CANARY-7f3a");
  });
});

describe("requests", () => {
  it("hold method, parameters, headers and status of each request, in order, without secrets", async () => {
    const { mock, send } = await startFixture();
    const secret = { headers: { authorization: "Bearer CANARY-7f3a", "x-trace": "CANARY-7f3a/1" } };
    await send("/rest/api/thing.get", { id: 1, select: ["id"], auth: "CANARY-7f3a" }, secret);
    await send(at.list, "{");
    await send("/rest/api/1/CANARY-7f3a/thing.got", [], { headers: { "x-trace": "CANARY-7f3a" } });
    expect(mock.requests).toMatchObject([
      {
        method: "thing.get",
        params: { id: 1, select: ["id"], auth: "***" },
        headers: { "x-trace": "***/1" },
        status: 200,
      },
      { method: "thing.list", params: undefined, status: 400 },
      { method: "thing.got", params: {}, headers: { "x-trace": "***" }, status: 404 },
    ]);
    expect(JSON.stringify(mock.requests)).not.toContain("CANARY");
  });

  it("are the last ones only, in a mock that runs for long", async () => {
    const { mock, send } = await startFixture();
    for (let n = 0; n <= mostRequests; n++) await send(`/${n}`);
    expect(mock.requests).toHaveLength(mostRequests);
    await send(at.webhook, { id: 1 });
    expect(mock.requests.at(-1)?.method).toBe("thing.get");
    expect(mock.requests).toHaveLength(mostRequests);
  });
});
