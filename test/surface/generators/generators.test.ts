import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../../src/mock.js";
import { contracts } from "../../contract/document.js";
import { startTlsProxy, type TlsProxy } from "../../e2e/sdk/tls-proxy.js";
import { type Finding, find } from "./findings.js";
import { token } from "./generator.js";
import { generators } from "./generators.js";
import { page, updateTable } from "./page.js";
import { documented, ofScopes } from "./programs.js";
import { noPython, python } from "./python.js";
import { tableOf, verdict } from "./table.js";

const inCI = process.env.CI === "true";
const absent = (language: string) => language === "py" && python === undefined;

// Each generator calls as a user of its own, which tells them apart in the mock's log.
const userOf = (name: string) => String(101 + generators.findIndex((generator) => generator.name === name));

const paths: string[] = [];
let folder: string;
let mock: Mock;
let proxy: TlsProxy;
let findings: Finding[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "generators-"));
  mock = await startMock({ onRequest: ({ path }) => paths.push(path) });
  // The servers of the document are https, so generators write https URLs.
  proxy = await startTlsProxy(mock.url);
  const certificate = join(folder, "certificate.pem");
  writeFileSync(certificate, proxy.certificate);
  findings = await find((name) => ({
    OUT: `out/${name}`,
    ADDRESS: new URL(proxy.url).host,
    USER_ID: userOf(name),
    TOKEN: token,
    PORTAL: `${proxy.url}/rest/api/${userOf(name)}/${token}`,
    NODE_EXTRA_CA_CERTS: certificate,
    SSL_CERT_FILE: certificate,
  }));
});

afterAll(async () => {
  await proxy?.close();
  await mock?.close();
  rmSync(folder, { recursive: true });
});

const { requests, replies } = contracts.find(({ method }) => method === "mail.mailbox.get")!;
const email = /"email":"(.*?)"/.exec(JSON.stringify(replies.find(({ key }) => key === "selected-fields")))?.[1];
const code = /"code":"(.*?)"/.exec(JSON.stringify(replies.find(({ key }) => key === "unknown-mailbox")))?.[1];

/** What both programs got, beside what is documented. */
function calls({ generator, caller, everyCall }: Finding) {
  const printed = everyCall.code === 0 ? JSON.parse(everyCall.stdout) : everyCall.stderr;
  const arrived = paths.filter((path) => path.startsWith(`/rest/api/${userOf(generator.name)}/`)).length;
  return {
    found: { caller: caller.stdout.trim().split("\n"), errors: caller.stderr, responses: printed, arrived },
    expected: {
      caller: [email, code],
      errors: "",
      responses: documented.map(({ response }) => response),
      arrived: documented.length + 2,
    },
  };
}

function calledAsDocumented(finding: Finding): boolean {
  const { found, expected } = calls(finding);
  return isDeepStrictEqual(found, expected);
}

describe("the programs that call what was generated", () => {
  it("make each documented call that is a success, of every method", () => {
    const methods = new Set(documented.map(({ method }) => method));
    expect([...methods]).toEqual(ofScopes.map(({ method }) => method));
  });

  it("make the calls that the document has as selected-fields and unknown-mailbox", () => {
    const asked = ["selected-fields", "unknown-mailbox"].map((key) => requests.find(([name]) => name === key)?.[1]);
    expect(asked).toEqual([{ id: 1, select: ["id", "email"] }, { id: 404 }]);
  });
});

describe.each(generators)("$name", ({ name, language }) => {
  it.skipIf(absent(language) && !inCI)(
    `makes a client that compiles${absent(language) ? ` (${noPython})` : ""}`,
    () => {
      const { generated, compileErrors } = findingOf(name);
      expect(generated).toMatchObject({ code: 0 });
      expect(compileErrors.client).toEqual([]);
      expect(compileErrors.programs).toEqual([]);
    },
  );

  it.skipIf(absent(language) && !inCI)("makes a client that gets every documented response from the mock", () => {
    const { found, expected } = calls(findingOf(name));
    expect(found).toEqual(expected);
  });
});

describe.each(generators.filter(({ takesFetch }) => takesFetch))("$name, given portalFetch", ({ name }) => {
  it("makes calls that succeed after a rate limit and an expired token, and passes errors on", () => {
    const { badDay } = findingOf(name);
    expect(badDay?.stderr).toBe("");
    // Rate limit, expired token, its renewal, success; then the error of the second call.
    expect(badDay?.stdout.trim().split("\n")).toEqual([email, code, "503 401 200 200 400"]);
  });
});

describe(`the table in ${page}`, () => {
  it.skipIf(python === undefined && !inCI)("is up to date", () => {
    const verdicts = findings.map((finding) => verdict(finding, calledAsDocumented(finding)));
    updateTable("generators", tableOf(verdicts));
  });
});

function findingOf(name: string): Finding {
  const finding = findings.find(({ generator }) => generator.name === name);
  if (!finding) throw new Error(noPython);
  return finding;
}
