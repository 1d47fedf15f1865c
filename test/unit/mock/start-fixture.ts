import { afterEach } from "vitest";
import { type Mock, type MockOptions, type MockRequest, startMock } from "../../../src/mock.js";
import { fixture } from "./fixture.js";

/** Where the fixture's methods are called. */
export const at = {
  webhook: "/rest/api/1/s3cret/thing.get",
  application: "/rest/api/thing.get",
  list: "/rest/api/1/s3cret/thing.list",
};

const running: Mock[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((mock) => mock.close()));
});

/** Starts a mock of the fixture by default; resolves to it, its records and a way to call it. Closed after the test. */
export async function startFixture(options: Omit<MockOptions, "onRequest"> = { document: fixture() }) {
  const records: MockRequest[] = [];
  const mock = await startMock({ ...options, onRequest: (record) => records.push(record) });
  running.push(mock);
  return {
    mock,
    records,
    send: (path: string, body?: unknown, init?: RequestInit) => send(mock.url + path, body, init),
  };
}

async function send(url: string, body?: unknown, init: RequestInit = {}) {
  const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
  const headers = { "content-type": "application/json", ...init.headers };
  const response = await fetch(url, { method: "POST", ...(text !== undefined && { body: text }), ...init, headers });
  const received = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    violations: JSON.parse(response.headers.get("sl-violations") ?? "null"),
    body: received === "" ? undefined : JSON.parse(received),
  };
}
