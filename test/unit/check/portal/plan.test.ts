import { describe, expect, it } from "vitest";
import { plan } from "../../../../src/check/portal/plan.js";
import type { Probe } from "../../../../src/check/portal/probe.js";
import { mailboxContract } from "../../../e2e/check/mailboxes.js";

const get = "mail.mailbox.get";
const contract = mailboxContract();
const onlyGet = { ...contract, methods: new Map([[get, contract.methods.get(get)!]]) };

const responding =
  (body: unknown, status = 200): Probe =>
  async () => ({ status, type: "application/json", body });
const probes = (probe: Probe) => ({ asUser: probe, asStranger: probe, isMock: async () => false });

describe("plan", () => {
  it("is empty for a document without methods", () =>
    expect(plan({ ...contract, methods: new Map() }, probes(responding({})))).toEqual([]));

  it("has no check of a bad token when every method needs a parameter", () =>
    expect(plan(onlyGet, probes(responding({}))).map(({ check }) => check)).not.toContain("bad-token"));

  it("skips a method whose parameter no other response gives", async () => {
    const step = plan(onlyGet, probes(responding({}))).find(({ check }) => check === "response");
    expect(await step?.run()).toMatchObject({
      outcome: "skipped",
      reason: "no response of another method gives its id",
    });
  });

  it("says what responded when it is not a portal", async () => {
    const [first] = plan(
      contract,
      probes(async () => ({ status: 200, type: "", body: undefined })),
    );
    expect(await first?.run()).toMatchObject({
      outcome: "unreachable",
      reason: "this is not a portal: HTTP 200, no media type",
    });
  });

  it("calls once more with an impossible id when an object exists that should not", async () => {
    const calls: object[] = [];
    const steps = plan(
      contract,
      probes(async (_method, params) => {
        calls.push(params);
        return { status: 200, type: "application/json", body: { result: {} } };
      }),
    );
    await steps.find(({ check }) => check === "unknown-mailbox")?.run();
    expect(calls).toEqual([{ id: 404 }, { id: 2 ** 31 - 1 }]);
  });

  it("expects that a bad token is refused, whichever code the portal gives instead", async () => {
    const strange = responding({ error: { code: "NO_LUCK", message: "" } }, 400);
    const step = plan(contract, probes(strange)).find(({ check }) => check === "bad-token");
    expect(await step?.run()).toMatchObject({
      outcome: "broken",
      differences: [{ expected: "HTTP 401 for a token that does not exist", got: "HTTP 400" }],
    });
  });
});
