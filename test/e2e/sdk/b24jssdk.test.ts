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
];

interface Answer {
  isSuccess: boolean;
  data?: { result: unknown; time: unknown };
  errors: { code: string; status: number; message: string }[];
}

const requests: MockRequest[] = [];
let folder: string;
let mock: Mock;
let proxy: TlsProxy;
let answers: Answer[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sdk-"));
  mock = await startMock({ onRequest: (request) => requests.push(request) });
  proxy = await startTlsProxy(mock.url);
  const certificate = join(folder, "certificate.pem");
  writeFileSync(certificate, proxy.certificate);
  // Nothing else of this process's environment: no proxy between, and no switch that turns verification off.
  const env = { NODE_EXTRA_CA_CERTS: certificate };
  const args = ["test/e2e/sdk/ask.js", `${proxy.url}/rest/1/any-token/`, JSON.stringify(calls)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  answers = JSON.parse(stdout);
});

afterAll(async () => {
  await proxy?.close();
  await mock?.close();
  rmSync(folder, { recursive: true });
});

describe("the official JS SDK", () => {
  it("gets the mailbox from the mock by its own REST 3.0 call", () => {
    const [{ isSuccess, data, errors } = missing()] = answers;
    expect(data?.result).toEqual({ item: { id: 1, email: "user@example.com" } });
    expect(data?.time).toHaveProperty("duration");
    expect({ isSuccess, errors }).toEqual({ isSuccess: true, errors: [] });
  });

  it("reports a mailbox that does not exist without throwing, with the portal's code, status and message", () => {
    const [, { isSuccess, errors } = missing()] = answers;
    expect(isSuccess).toBe(false);
    expect(errors).toEqual([
      {
        code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        status: 400,
        message: "Record with ID = `404` not found",
      },
    ]);
  });

  it("reaches the mock at the portal's own webhook URL, once a call", () => {
    expect(requests.map(({ httpMethod, path, status }) => [httpMethod, path, status])).toEqual([
      ["POST", "/rest/api/1/***/mail.mailbox.get", 200],
      ["POST", "/rest/api/1/***/mail.mailbox.get", 400],
    ]);
  });

  it("verifies the certificate, which who was not told of it does not trust", async () => {
    const refusal: Error = await fetch(proxy.url).then(missing, (error) => error.cause);
    expect(refusal).toHaveProperty("code", "DEPTH_ZERO_SELF_SIGNED_CERT");
  });
});

function missing(): never {
  throw new Error("there should have been another answer");
}
