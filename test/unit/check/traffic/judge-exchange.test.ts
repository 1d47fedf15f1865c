import { describe, expect, it } from "vitest";
import { readContract } from "../../../../src/check/contract.js";
import { judgeRecordedResponse, requestVerdict } from "../../../../src/check/traffic/judge-exchange.js";
import { type Call, exchange, without } from "./exchange.js";

const contract = readContract();
const kept = { differences: [], added: [], skipped: undefined };
const known = { error: { code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", message: "No." } };
const judge = (call: Call | ReturnType<typeof exchange>) => {
  const given = "response" in call ? call : exchange(call);
  return judgeRecordedResponse(contract, contract.methods.get(given.method)!, given);
};

describe("requestVerdict", () => {
  it("keeps a POST with a JSON body, and expects no body of another verb", () => {
    expect(requestVerdict(exchange())).toEqual(kept);
    expect(requestVerdict(without("request", exchange({ verb: "GET" })))).toEqual(kept);
  });

  it.each([
    ["", "application/json", "an empty body"],
    ["id=1", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded, not JSON"],
    ["id=1", "", "no media type, not JSON"],
  ])("objects to a body of %j as %s", (text, type, got) => {
    const call = exchange();
    const request = { ...call.request, text, type, value: undefined };
    expect(requestVerdict({ ...call, request }).differences).toEqual([{ pointer: "", expected: "a JSON body", got }]);
  });

  it("skips a request that was not recorded", () =>
    expect(requestVerdict(without("request"))).toEqual({ ...kept, skipped: "recorded without a body" }));
});

describe("judgeRecordedResponse", () => {
  it("keeps a documented success and a documented error", async () => {
    expect(await judge({})).toEqual(kept);
    expect(await judge({ status: 400, body: known })).toEqual(kept);
    expect(await judge({ status: 403, body: { error: "insufficient_scope" } })).toEqual(kept);
  });

  it("finds an error code with another status", async () =>
    expect((await judge({ status: 404, body: known })).differences).toEqual([
      { pointer: "", expected: `HTTP 400 for ${known.error.code}`, got: "HTTP 404" },
    ]));

  it.each([400, 404])("reports a code that the document lacks as new, with HTTP %i", async (status) =>
    expect(await judge({ status, body: { error: { code: "NO_LUCK", message: "" } } })).toEqual({
      ...kept,
      added: [expect.objectContaining({ pointer: "/error/code", got: `NO_LUCK, HTTP ${status}` })],
    }),
  );

  it.each<[string, object, object, string[]]>([
    ["of a related object what is selected", { select: ["responsible.name"] }, { responsible: { name: "Ann" } }, []],
    ["it complete", { select: ["responsible.name"] }, { responsible: {} }, ["/result/item/responsible/name"]],
    ["no more of it", { select: ["stage.id"] }, { stage: { id: 1, title: "" } }, ["/result/item/stage/title"]],
    ["the related object itself", { select: ["id", "stage.id"] }, { id: 1 }, ["/result/item/stage"]],
    ["of each of a list", { select: ["auditors.id"] }, { auditors: [{ id: 1 }, {}] }, ["/result/item/auditors/1/id"]],
    ["default fields beside them, or not", { select: ["id"] }, { id: 1, title: "" }, []],
  ])("expects %s", async (_what, request, item, places) => {
    const given = { method: "tasks.task.get", request: { id: 1, ...request }, body: { result: { item } } };
    expect((await judge(given)).differences.map(({ pointer }) => pointer)).toEqual(places);
  });

  it("expects without select the fields that come by default, and minds no others", async () => {
    const list = (item: object) => ({ method: "tasks.task.list", request: {}, body: { result: { items: [item] } } });
    expect((await judge(list({ id: 1, title: "" }))).differences).toEqual([]);
    expect((await judge(list({ title: "" }))).differences).toMatchObject([{ pointer: "/result/items/0/id" }]);
  });

  it.each<[string, unknown, object, string[]]>([
    ["the selected fields", { id: 1, select: ["id", "name"] }, { id: 1 }, ["/result/item/name"]],
    ["the known ones among them", { id: 1, select: ["id", "emial"] }, { id: 1 }, []],
    ["nothing when none is known", { id: 1, select: ["emial"] }, { x: 1 }, []],
    ["all fields when select is no list", { id: 1, select: "id" }, { id: 1 }, ["/result/item/name"]],
    ["all fields when the request is not JSON", null, { id: 1 }, ["/result/item/name"]],
  ])("expects %s", async (_what, request, item, places) => {
    const found = (await judge({ request, body: { result: { item } } })).differences.map(({ pointer }) => pointer);
    expect(found.filter((place) => place.endsWith("/name"))).toEqual(places);
    if (places.length === 0) expect(found).toEqual([]);
  });

  it.each<[string, Call | ReturnType<typeof exchange>, string]>([
    ["was not recorded", without("response"), "recorded without a body"],
    ["is to another verb", { verb: "GET", body: {} }, "the request was not a POST"],
    [
      "is a proxy's page",
      { status: 502, type: "text/html" },
      "something else than the portal responded: HTTP 502, text/html",
    ],
    [
      "is a redirect",
      { status: 302, type: "text/html" },
      "something else than the portal responded: HTTP 302, text/html",
    ],
  ])("skips a response that %s", async (_what, call, skipped) =>
    expect(await judge(call)).toEqual({ ...kept, skipped }),
  );

  it("finds a page in place of a success", async () =>
    expect((await judge({ type: "text/html" })).differences).toMatchObject([{ got: "text/html, not JSON" }]));
});
