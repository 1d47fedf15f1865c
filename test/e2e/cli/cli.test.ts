import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.js";
import { canary, run, runBuilt, version } from "./command.js";

const method = "mail.mailbox.get";

const requests: MockRequest[] = [];
let mock: Mock;
let rude: Server;
let rudeUrl: string;

beforeAll(async () => {
  mock = await startMock({ onRequest: (request) => requests.push(request) });
  // A portal whose messages try to control the terminal.
  const validation = [{ field: "i\u009bd", message: "Too\r\nlow" }];
  const error = { code: "RU\u001b[2JDE", message: "a\u001b]0;b\u0007c", validation };
  rude = createServer((_, response) => response.writeHead(400).end(JSON.stringify({ error })));
  await new Promise<void>((resolve) => rude.listen(0, "127.0.0.1", resolve));
  rudeUrl = `http://127.0.0.1:${(rude.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await mock.close();
  rude.close();
});

describe("the built command", () => {
  it("prints the package's version for --version", async () => {
    expect(await runBuilt(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("prints exactly the selected fields, and says that they come from the mock", async () => {
    const output = await runBuilt(["call", method, "--id", "1", "--select", "id", "--select", "email", "--mock"]);
    expect(output).toEqual({
      code: 0,
      stdout: "id     1\nemail  user@example.com\n",
      stderr: "The response comes from the mock, not from a portal.\n",
    });
  });
});

describe("bitrix24-openapi call", () => {
  it("prints the result as JSON for --json", async () => {
    const env = { BITRIX24_WEBHOOK: `${mock.url}/rest/1/${canary}/` };
    const { code, stdout, stderr } = await run(
      ["call", method, "--id", "1", "--select", "id", "--select", "email", "--json"],
      env,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ item: { id: 1, email: "user@example.com" } });
  });

  it("prints the request without its secret for --dry-run, and sends nothing", async () => {
    const before = requests.length;
    const env = { BITRIX24_WEBHOOK: `${mock.url}/rest/1/${canary}/` };
    expect(await run(["call", method, "--id", "1", "--dry-run"], env)).toEqual({
      code: 0,
      stdout: `POST ${mock.url}/rest/api/1/***/${method}
Accept: application/json
Content-Type: application/json

{
  "id": 1
}
`,
      stderr: "",
    });
    expect(requests).toHaveLength(before);
  });

  it("takes the parameters from stdin, and from a file", async () => {
    const env = { BITRIX24_WEBHOOK: `${mock.url}/rest/1/${canary}/` };
    const data = '{"id":1,"select":["id"]}';
    expect(await run(["call", method, "--data", "-"], env, { input: data })).toEqual({
      code: 0,
      stdout: "id  1\n",
      stderr: "",
    });
    const folder = mkdtempSync(join(tmpdir(), "cli-"));
    writeFileSync(join(folder, "params.json"), `\ufeff${data}`, "utf16le");
    const output = await run(["call", method, "--data", `@${join(folder, "params.json")}`, "--id=7"], env);
    rmSync(folder, { recursive: true });
    expect(output).toEqual({ code: 0, stdout: "id  7\n", stderr: "" });
  });

  it("builds an object of the flags with a dot, and prints a list as rows below their keys", async () => {
    const list = ["call", "mail.mailbox.list", "--pagination.limit", "1"];
    const { code, stdout, stderr } = await run(list, { BITRIX24_WEBHOOK: `${mock.url}/rest/1/${canary}/` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`id  name        email             senderName
1   Work email  user@example.com  John Smith
`);
    expect(requests.at(-1)).toMatchObject({ path: "/rest/api/1/***/mail.mailbox.list", status: 200 });
  });

  it.each([
    ["a required flag is missing", ["--mock"], "Missing: --id."],
    [
      "a field is misspelt",
      ["--id", "1", "--select", "emial"],
      '--select takes id, name, email, senderName; not "emial"',
    ],
    ["a flag is unknown", ["--id", "1", "--colour", "red"], "There is no flag --colour."],
    ["an argument is left over", ["--id", "1", `https://a.example/rest/1/${canary}/`], "Unexpected argument"],
    ["a webhook in capitals is left over", [`HTTPS://A.EXAMPLE/REST/1/${canary}/`], "Unexpected argument"],
    ["an encoded webhook is left over", [`https%3A%2F%2Fa.example%2Frest%2F1%2F${canary}%2F`], "Unexpected argument"],
    ["a webhook is given as an id", ["--id", `https://a.example/REST/1/${canary}/`], "--id takes an integer"],
    ["a webhook is given as a flag", [`--https://a.example/rest/1/${canary}/`], "There is no flag"],
    ["a secret of the environment is left over", [canary], "Unexpected argument"],
    ["a webhook is given as a file", ["--data", `@https://a.example/rest/1/${canary}/`], "cannot be read"],
  ])("exits 2 when %s, and says so", async (_when, args, message) => {
    const { code, stdout, stderr } = await run(["call", method, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`See: bitrix24-openapi call ${method} --help`);
  });

  it.each([
    ["webhook", () => ({ BITRIX24_WEBHOOK: `${mock.url}/rest/1/${canary}/` })],
    ["access token", () => ({ BITRIX24_WEBHOOK: undefined, BITRIX24_ADDRESS: mock.url })],
  ])("exits 1 for an error of the portal, with code, message and remedy, by %s", async (_way, env) => {
    const { code, stdout, stderr } = await run(["call", method, "--id", "404"], env());
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(`${method} failed: Record with ID = \`404\` not found
  code    BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION (HTTP 400)
  remedy  Give the identifier of an existing object.
`);
  });

  it("prints a portal's message and validation without control characters", async () => {
    const { code, stderr } = await run(["call", method, "--id", "1"], {
      BITRIX24_WEBHOOK: `${rudeUrl}/rest/1/${canary}/`,
    });
    expect(code).toBe(1);
    expect(stderr).toBe(`${method} failed: a ]0;b c\n  i d: Too low\n  code    RU [2JDE (HTTP 400)\n`);
  });

  it("exits 1 when fetch refuses the port of the portal", async () => {
    const env = { BITRIX24_WEBHOOK: `http://127.0.0.1:1/rest/1/${canary}/` };
    const { code, stdout, stderr } = await run(["call", method, "--id", "1"], env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`${method} failed: no response`);
    expect(stderr).toContain("CONNECTION_REJECTED");
    expect(stderr).toMatch(/^ {2}remedy {2}Check the port/m);
  });
});

describe("its colours", () => {
  it("are there on a terminal", async () => {
    const { stderr } = await run(["cal"], {}, { terminals: ["stderr"] });
    expect(stderr.split("\n")[0]).toBe(
      '\u001b[31mThere is no command "cal"; there are call, check, mcp, mock. Did you mean call?\u001b[0m',
    );
  });

  it("are not there when the user wants none", async () => {
    const { stderr } = await run(["cal"], { NO_COLOR: "1" }, { terminals: ["stderr"] });
    expect(stderr).not.toContain("\u001b");
  });

  it("are not there when the output is piped", async () => {
    const { stderr } = await run(["cal"]);
    expect(stderr).not.toContain("\u001b");
  });
});
