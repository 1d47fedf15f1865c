import { beforeAll, describe, expect, it } from "vitest";
import { type Contract, readMethods } from "../../../../src/check/contract.js";
import { plan } from "../../../../src/check/portal/plan.js";
import type { Ask } from "../../../../src/check/portal/probe.js";
import { bundleUrl } from "../../../../src/document/bundle.js";

const get = "mail.mailbox.get";

let contract: Contract;
beforeAll(async () => {
  contract = await readMethods(bundleUrl);
});

const answering =
  (body: unknown, status = 200): Ask =>
  async () => ({ status, type: "application/json", body });
const ways = (ask: Ask) => ({ ask, stranger: ask, isMock: async () => false });
const onlyGet = () => ({ ...contract, methods: new Map([[get, contract.methods.get(get)!]]) });

describe("plan", () => {
  it("is empty for a document without methods", () =>
    expect(plan({ ...contract, methods: new Map() }, ways(answering({})))).toEqual([]));

  it("has no check of a bad token when every method needs a parameter", () =>
    expect(plan(onlyGet(), ways(answering({}))).map(({ check }) => check)).not.toContain("bad-token"));

  it("skips a method whose parameter no other reply gives", async () => {
    const step = plan(onlyGet(), ways(answering({}))).find(({ check }) => check === "reply");
    expect(await step?.run()).toMatchObject({
      outcome: "skipped",
      reason: "no reply of another method gives its id",
    });
  });

  it("names what answers in place of a portal, when it has a type and when it has none", async () => {
    const [untyped] = plan(
      contract,
      ways(async () => ({ status: 200, type: "", body: undefined })),
    );
    expect(await untyped?.run()).toMatchObject({
      outcome: "unreachable",
      reason: "what answers there is no portal: HTTP 200, no media type",
    });
  });

  it("asks once more, for what surely does not exist, when what should not exist does", async () => {
    const asked: object[] = [];
    const steps = plan(
      contract,
      ways(async (_method, params) => {
        asked.push(params);
        return { status: 200, type: "application/json", body: { result: {} } };
      }),
    );
    await steps.find(({ check }) => check === "unknown-mailbox")?.run();
    expect(asked).toEqual([{ id: 404 }, { id: 2 ** 31 - 1 }]);
  });
});
