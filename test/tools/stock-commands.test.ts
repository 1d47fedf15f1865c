import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

// The README's commands have options; these are the ones that users of the tools type by heart, in the project's root.
const bin = (name: string) => `node_modules/.bin/${name}`;
const run = (name: string, ...args: string[]) => promisify(execFile)(bin(name), args);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stock-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

// What is in openapi/ is not whole before it is bundled.
const document = "generated/openapi.yaml";

describe("in the project's root, with the bundle", () => {
  it("openapi-typescript writes the types of every method", async () => {
    const file = join(folder, "schema.ts");
    await run("openapi-typescript", document, "-o", file);
    const typed = (text: string) => [...text.matchAll(/^ {4}"(?:\/)?([\w.]+)": \{/gm)].map(([, name]) => name);
    const methods = typed(readFileSync("generated/schema.ts", "utf8"));
    expect(methods.length).toBeGreaterThan(1);
    expect(typed(readFileSync(file, "utf8"))).toEqual(methods);
  });

  it("redocly lint finds nothing", async () => {
    const { stderr } = await run("redocly", "lint", document);
    expect(stderr).toContain("Your API description is valid.");
  });

  it("redocly build-docs writes a page", async () => {
    const page = join(folder, "index.html");
    await run("redocly", "build-docs", document, "-o", page);
    expect(statSync(page).size).toBeGreaterThan(100_000);
    expect(readFileSync(page, "utf8")).toContain("mail.mailbox.get");
  });

  it("prism mock responds to the official page's request with the page's response", async () => {
    const prism = spawn(bin("prism"), ["mock", document, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void prism.kill());
    const url = await new Promise<string>((found, failed) => {
      let printed = "";
      prism.stdout.on("data", (chunk) => {
        printed += chunk;
        const [, address] = /listening on (http:\S+)/.exec(printed) ?? [];
        if (address) found(address);
      });
      prism.on("exit", () => failed(new Error(`prism ended:\n${printed}`)));
    });
    const { requests, responses } = JSON.parse(readFileSync("test/spec/pages/mail.mailbox.get.json", "utf8"));
    // As cURL on the page sends it.
    const call = (body: object) => {
      const headers = { "content-type": "application/json", accept: "application/json" };
      return fetch(`${url}/mail.mailbox.get`, { method: "POST", headers, body: JSON.stringify(body) });
    };
    for (const body of Object.values<object>(requests)) {
      const response = await call(body);
      expect([response.status, await response.json()]).toEqual([200, responses["200"][0]]);
    }
    expect((await call({ id: 1 })).status).toBe(200);
    expect((await call({})).status).toBe(400);
  });
});
