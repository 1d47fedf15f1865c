import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.js";
import { startTlsProxy, type TlsProxy } from "./tls-proxy.js";

const calls = [
  { method: "mail.mailbox.get", params: { id: 1, select: ["id", "email"] }, requestId: "one" },
  { method: "mail.mailbox.get", params: { id: 404 }, requestId: "two" },
  { method: "crm.item.list", params: { id: 1 }, requestId: "three" },
];

interface Outcome {
  isSuccess?: boolean;
  data?: { result: unknown; time: unknown };
  errors: { code: string; status: number; message: string }[];
}

const requests: MockRequest[] = [];
let folder: string;
let mock: Mock;
let proxy: TlsProxy;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sdk-"));
  mock = await startMock({ onRequest: (request) => requests.push(request) });
  proxy = await startTlsProxy(mock.url);
  writeFileSync(join(folder, "certificate.pem"), proxy.certificate);
});

afterAll(async () => {
  await proxy?.close();
  await mock?.close();
  rmSync(folder, { recursive: true });
});

/** Makes the calls through the SDK in a process of its own. */
async function callSdk(kind: string): Promise<Outcome[]> {
  // Nothing else of this process's environment: no proxy between, and no switch that turns verification off.
  const env = { NODE_EXTRA_CA_CERTS: join(folder, "certificate.pem") };
  const args = ["test/e2e/sdk/call.js", proxy.url, kind, JSON.stringify(calls)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout);
}

describe.each([
  ["webhook", "/rest/api/1/***/"],
  // The SDK sends /rest//api/{method}, for the documented endpoint ends in a slash.
  ["OAuth", "/rest/api/"],
])("the official JS SDK by %s", (kind, path) => {
  let outcomes: Outcome[];
  let sent: MockRequest[];
  beforeAll(async () => {
    requests.length = 0;
    outcomes = await callSdk(kind);
    sent = [...requests];
  });

  it("gets the mailbox from the mock by its own REST 3.0 call", () => {
    const { isSuccess, data, errors } = outcomes[0] as Outcome;
    expect(data?.result).toEqual({ item: { id: 1, email: "user@example.com" } });
    expect(data?.time).toHaveProperty("duration");
    expect({ isSuccess, errors }).toEqual({ isSuccess: true, errors: [] });
  });

  it("reports a mailbox that does not exist without throwing, with the portal's code, status and message", () => {
    const { isSuccess, errors } = outcomes[1] as Outcome;
    expect(isSuccess).toBe(false);
    expect(errors).toEqual([
      {
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        status: 400,
        message: "Record with ID = `404` not found",
      },
    ]);
  });

  it("throws for a method that the document lacks, with the mock's own code", () => {
    expect(outcomes[2]?.errors).toMatchObject([{ code: "MOCK_NOT_DOCUMENTED_HERE", status: 404 }]);
    expect(sent.filter(({ method }) => method === "crm.item.list")).toHaveLength(1);
  });

  it("reaches the mock at the portal's own URLs", () => {
    const served = sent.filter(({ method }) => method !== "crm.item.list");
    expect(served.map(({ httpMethod, path, status }) => [httpMethod, path, status])).toEqual([
      ["POST", `${path}mail.mailbox.get`, 200],
      ["POST", `${path}mail.mailbox.get`, 400],
    ]);
  });
});

describe("the certificate of these tests", () => {
  it("is trusted only where it is configured, so that the SDK verifies it", async () => {
    const error: Error = await fetch(proxy.url).then(
      () => expect.fail("it was trusted"),
      (thrown) => thrown.cause,
    );
    expect(error).toHaveProperty("code", "DEPTH_ZERO_SELF_SIGNED_CERT");
  });
});
