import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";
import { type Project, runIn, startProject } from "./project.js";

const run = promisify(execFile);
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

let project: Project;
let mock: Mock;
beforeAll(async () => {
  [project, mock] = await Promise.all([startProject(), startMock()]);
});
afterAll(async () => {
  await mock.close();
  project.remove();
});

const call = `
  import { createClient, webhook } from "bitrix24-openapi";
  const b24 = createClient(webhook(process.env.PORTAL), options);
  const { item } = await b24.mail.mailbox.get({ id: 1, select: ["email"] });
  console.log(item);
`;

describe("an empty project with the package alone", () => {
  it("can call a portal", async () => {
    expect(await runIn(project, `const options = {};${call}`, { PORTAL: mock.webhook })).toBe(
      "{ email: 'user@example.com' }",
    );
  });

  it("can call a portal by openapi-fetch", async () => {
    const code = `
      import { webhook } from "bitrix24-openapi";
      import { createFetchClient } from "bitrix24-openapi/fetch";
      const portal = createFetchClient(webhook(process.env.PORTAL));
      const { data } = await portal.POST("/mail.mailbox.get", { body: { id: 1, select: ["email"] } });
      console.log(data.result.item);`;
    expect(await runIn(project, code, { PORTAL: mock.webhook })).toBe("{ email: 'user@example.com' }");
  });

  it("can call a portal by any client that takes a fetch", async () => {
    const code = `
      import { webhook } from "bitrix24-openapi";
      import { portalFetch } from "bitrix24-openapi/fetch";
      const fetch = portalFetch(webhook(process.env.PORTAL));
      const response = await fetch("/mail.mailbox.get", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"id":1,"select":["email"]}',
      });
      console.log((await response.json()).result.item, response.url);`;
    expect(await runIn(project, code, { PORTAL: mock.webhook })).toBe("{ email: 'user@example.com' }");
  });

  it("can call a method that is not documented", async () => {
    const code = `
      import { call, createClient, webhook } from "bitrix24-openapi";
      await call(createClient(webhook(process.env.PORTAL)), "no.such.method").catch(({ status }) => console.log(status));`;
    expect(await runIn(project, code, { PORTAL: mock.webhook })).toBe("404");
  });

  it("can validate responses", async () => {
    const code = `
      import { ContractError, validate } from "bitrix24-openapi/validate";
      const options = { validate, fetch: async () => Response.json({ result: { item: { email: 7 } } }) };
      process.on("uncaughtException", (error) => console.log(error instanceof ContractError, error.message));
      ${call}`;
    expect(await runIn(project, code, { PORTAL: mock.webhook })).toMatch(/^true mail.mailbox.get: .*must be string/);
  });

  it.each(["import", "require"])("can %s the document as JSON", async (way) => {
    const loading = {
      import: `const { default: document } = await import("bitrix24-openapi/openapi.json", { with: { type: "json" } });`,
      require: `import { createRequire } from "node:module";
        const document = createRequire(process.cwd() + "/")("bitrix24-openapi/openapi.json");`,
    }[way];
    expect(await runIn(project, `${loading} console.log(document.openapi, Object.keys(document.paths)[0]);`)).toMatch(
      /^3\.1\.\d /,
    );
  });

  it("can find the document as YAML", async () => {
    const code = `
      import { readFileSync } from "node:fs";
      console.log(readFileSync(new URL(import.meta.resolve("bitrix24-openapi/openapi.yaml")), "utf8"));`;
    expect(await runIn(project, code)).toContain("\nopenapi: 3.1.");
  });

  it("has the command", async () => {
    const command = join(project.folder, "node_modules/.bin/bitrix24-openapi");
    expect((await run(command, ["--version"])).stdout.trim()).toBe(version);
    const env = { ...process.env, BITRIX24_WEBHOOK: mock.webhook };
    expect((await run(command, ["call", "mail.mailbox.get", "--id", "1"], { env })).stdout).toContain(
      "user@example.com",
    );
  });

  it("can start the mock and call it", async () => {
    const code = `
      import { startMock } from "bitrix24-openapi/mock";
      const portal = await startMock();
      const { createClient, webhook } = await import("bitrix24-openapi");
      console.log(await createClient(webhook(portal.webhook)).mail.mailbox.get({ id: 1, select: ["email"] }));
      await portal.close();`;
    expect(await runIn(project, code)).toBe("{ item: { email: 'user@example.com' } }");
  });
});

describe("the built mock", () => {
  it("works where Vitest transforms it, as packages that it is told to inline", async () => {
    const { startMock: start }: typeof import("../../../src/mock.js") = await import(resolve("dist/src/mock.js"));
    const portal = await start();
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: '{"id":1}' };
    const response = await fetch(`${portal.url}/rest/api/1/any-token/mail.mailbox.get`, init);
    expect(await response.json()).toHaveProperty("result.item.id", 1);
    await portal.close();
  });
});
