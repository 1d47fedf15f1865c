import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createClient, NotFoundError, oauth, webhook } from "../../src/index.js";
import { formatRequest, startMock } from "../../src/mock.js";
import { fixture } from "./mock/fixture.js";
import { at, startFixture } from "./mock/start-fixture.js";

const invalidList = "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION";
const invalid = "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION";

describe("startMock", () => {
  it("serves this package's own document, a method of each scope at both addresses", async () => {
    const { send } = await startFixture({});
    const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
    const operations = Object.values<(typeof document.paths)[string]>(document.paths);
    const ofScopes = new Map(operations.map((operation) => [operation.post["x-scope"], operation]));
    expect(ofScopes.size).toBeGreaterThan(1);
    for (const { post } of ofScopes.values()) {
      for (const path of [`/rest/api/1/token/${post.operationId}`, `/rest/api/${post.operationId}`]) {
        const { status, body } = await send(path, { auth: "token", "not a parameter": 1 });
        const isList = post.requestBody.content["application/json"].schema.type === "array";
        expect([status, body.error.code]).toEqual([400, isList ? invalidList : invalid]);
      }
    }
  });

  it("lets a client test for what does not exist, whatever it selects, and for any id", async () => {
    const { mock } = await startFixture({});
    for (const auth of [webhook(mock.webhook), oauth({ address: mock.address, accessToken: "any" })]) {
      const { mailbox } = createClient(auth).mail;
      await expect(mailbox.get({ id: 404, select: ["id"] })).rejects.toBeInstanceOf(NotFoundError);
      expect(await mailbox.get({ id: 27, select: ["id"] })).toEqual({ item: { id: 27 } });
      expect(await mailbox.get({ id: 27 })).toHaveProperty("item.id", 27);
      expect(await mailbox.list({ name: "no such mailbox", pagination: { limit: 5 } })).toEqual({ items: [] });
    }
  });

  it("serves a document given as the path of a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mock-"));
    writeFileSync(join(folder, "bundle.json"), JSON.stringify(fixture()));
    const { send } = await startFixture({ document: join(folder, "bundle.json") });
    await rm(folder, { recursive: true });
    expect((await send(at.webhook, { id: 1 })).status).toBe(200);
  });

  it("does not change a document given as an object", async () => {
    const document = fixture();
    const { send } = await startFixture({ document });
    await send(at.list, { select: ["id"] });
    expect(document).toEqual(fixture());
  });

  it("takes a free port and returns the addresses for a client", async () => {
    const [one, other] = [await startFixture(), await startFixture()];
    expect(one.mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(one.mock.url).not.toBe(other.mock.url);
    expect(one.mock.webhook).toBe(`${one.mock.url}/rest/1/any-token/`);
    expect(one.mock.address).toBe(one.mock.url);
  });

  it("listens on another host, and writes an IPv6 address as a URL does", async () => {
    const { mock, send } = await startFixture({ document: fixture(), host: "::1" });
    expect(mock.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await send(at.webhook, { id: 1 })).status).toBe(200);
  });

  it("needs no onRequest", async () => {
    const mock = await startMock({ document: fixture() });
    const { status } = await fetch(mock.url + at.list);
    await mock.close();
    expect(status).toBe(200);
  });

  it("says which port is taken and what to do", async () => {
    const { mock } = await startFixture();
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port, document: fixture() })).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is taken. Use another port, 0 for any free one, or end the program that has it.`,
    );
  });

  it.each([6000, 22, 10_080])("rejects port %i, which fetch refuses to call", async (port) => {
    await expect(startMock({ port, document: fixture() })).rejects.toThrow(
      `fetch and browsers refuse to call port ${port}. Use another one, or 0 for any free port.`,
    );
  });

  it.each([-1, 65_536, 1.5, Number.NaN])("rejects %s, which is not a port", async (port) => {
    await expect(startMock({ port, document: fixture() })).rejects.toThrow("A port is an integer from 0 to 65535.");
  });

  it("responds with an error to what the document makes impossible to send", async () => {
    const document = fixture();
    const header = { "x-odd": { schema: { type: "string" }, example: "имя" } };
    Object.assign(document.paths["/thing.list"].post.responses["200"], { headers: header });
    const { send } = await startFixture({ document });
    const { status, body } = await send(at.list, {});
    expect([status, body.error.code]).toEqual([500, "MOCK_FAILURE"]);
    expect(body.error.message).toContain("x-odd");
  });

  it("gives the reason when it cannot listen otherwise", async () => {
    await expect(startMock({ host: "192.0.2.1", document: fixture() })).rejects.toThrow(
      /^The mock cannot listen on port 0 of 192\.0\.2\.1: .*EADDRNOTAVAIL/,
    );
  });

  it("responds with the reason when the schemas of the called method do not compile", async () => {
    const document = fixture();
    Object.assign(document, { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" });
    const { send } = await startFixture({ document });
    const { status, body } = await send(at.webhook, { id: 1 });
    expect([status, body.error.code]).toEqual([500, "MOCK_FAILURE"]);
    expect(body.error.message).toContain("Prism does not validate the requests of thing.get");
  });
});

describe("close", () => {
  it("frees the port, even when a client keeps its connection", async () => {
    const { mock } = await startFixture();
    const port = Number(new URL(mock.url).port);
    const socket = connect(port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    const cut = new Promise((resolve) => socket.once("close", resolve));
    await mock.close();
    await cut;
    await new Promise<void>((resolve, reject) => {
      const other = createServer().once("error", reject);
      other.listen(port, "127.0.0.1", () => other.close(() => resolve()));
    });
  });

  it("may be called twice", async () => {
    const { mock } = await startFixture();
    await mock.close();
    await mock.close();
  });
});

describe("onRequest", () => {
  it("is called once per request, before the caller has the response", async () => {
    const { send, records } = await startFixture();
    await send(at.webhook, { id: 1 });
    expect(records).toEqual([
      {
        httpMethod: "POST",
        path: "/rest/api/1/***/thing.get",
        method: "thing.get",
        params: { id: 1 },
        headers: expect.objectContaining({ "content-type": "application/json" }),
        status: 200,
        example: "token",
        ms: expect.any(Number),
      },
    ]);
    await send(at.application, { id: 1 });
    expect(records.map(formatRequest)[1]).toMatch(/^POST \/rest\/api\/thing\.get 401 NO_AUTH_FOUND \d+ ms$/);
  });

  it.each<[string, () => void | Promise<void>]>([
    [
      "throws",
      () => {
        throw new Error("no room");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("no room");
      },
    ],
    [
      "throws what cannot be printed",
      () => {
        throw Object.create(null);
      },
    ],
  ])("may fail without an effect on the response or the process: it %s", async (_how, onRequest) => {
    const warnings: Error[] = [];
    const keep = (warning: Error) => warnings.push(warning);
    process.on("warning", keep);
    onTestFinished(() => void process.off("warning", keep));
    const mock = await startMock({ document: fixture(), onRequest });
    const statuses = [await fetch(mock.url + at.list), await fetch(mock.url + at.list)].map(({ status }) => status);
    await mock.close();
    expect(statuses).toEqual([200, 200]);
    await expect.poll(() => warnings).toHaveLength(2);
    expect(warnings[0]?.message).toMatch(/^onRequest threw: /);
  });

  it("gets no webhook token and no access token, and no error holds one", async () => {
    const { send, records } = await startFixture();
    const auth = "s3cret";
    const paths = [
      at.webhook,
      `${at.webhook}?auth=s3cret`,
      at.application,
      at.list,
      "/rest/1/s3cret/thing.get",
      "/rest/api/s3cret",
      "/rest/s3cret",
      "/rest/api/1/s3cret",
      "/rest/api/s3cret/1/s3cret",
      "/s3cret/rest",
    ];
    const bodies = [
      { id: 1, auth },
      { id: "x", auth },
      { auth: { auth } },
      { auth, pagination: { auth } },
      `{"auth":"s3cret`,
    ];
    for (const path of paths) {
      for (const body of bodies) {
        for (const prefer of ["", "code=999"]) {
          const response = await send(path, body, { headers: { prefer } });
          const seen = JSON.stringify([response.body, response.violations, [...response.headers]]);
          expect(seen).not.toContain("s3cret");
        }
      }
    }
    expect(records).toHaveLength(paths.length * bodies.length * 2);
    expect(JSON.stringify(records)).not.toContain("s3cret");
  });
});
