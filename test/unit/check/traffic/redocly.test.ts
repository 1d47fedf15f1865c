import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { bundleUrl } from "../../../../src/bundle-url.js";
import { readContract } from "../../../../src/check/contract.js";
import { differenceOf, redoclyDrift, redoclyPath } from "../../../../src/check/traffic/redocly.js";
import { writeHar } from "../../../../src/check/traffic/write-har.js";
import { projectWithRedocly, reporting } from "../project.js";

const har = writeHar(readContract(), []);

/** The values of expressions in a script that runs in place of redocly. */
async function found(...expressions: string[]): Promise<unknown[]> {
  const { problems } = await redoclyDrift(har, projectWithRedocly(reporting(`[${expressions}]`)));
  return problems;
}

describe("redoclyPath", () => {
  it("is that of the user's project, or the one beside this package", () => {
    const own = projectWithRedocly("");
    expect(redoclyPath(own)).toBe(join(own, "node_modules/@redocly/cli/bin/cli.js"));
    expect(realpathSync(redoclyPath(tmpdir()))).toBe(realpathSync("node_modules/@redocly/cli/bin/cli.js"));
  });

  it("is the one that npx has installed beside this package", () => {
    const installed = projectWithRedocly("");
    const here = pathToFileURL(join(installed, "node_modules/bitrix24-openapi/dist/src/cli.js")).href;
    const place = pathToFileURL(join(tmpdir(), "package.json")).href;
    expect(redoclyPath(tmpdir(), [place, here])).toBe(join(installed, "node_modules/@redocly/cli/bin/cli.js"));
  });

  it("says what it is for, and how to get the tested version with and without a project, when it is nowhere", () => {
    const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const tested = `@redocly/cli@${devDependencies["@redocly/cli"]}`;
    expect(() => redoclyPath(tmpdir(), [])).toThrow(
      "Recorded traffic is checked with @redocly/cli, an optional peer of this package, which was not found. " +
        `In a project, run: npm install --save-dev ${tested}. ` +
        `Without one, run: npx -p bitrix24-openapi -p ${tested} bitrix24-openapi check --har FILE`,
    );
  });
});

describe("redoclyDrift", () => {
  it("compares the traffic with this document, wherever it went, by the rules that are read here", async () => {
    const [args = []] = (await found("args")) as string[][];
    const given = (flag: string) => args[args.indexOf(flag) + 1];
    expect(args[0]).toBe("drift");
    expect(given("--api")).toBe(fileURLToPath(bundleUrl));
    expect(given("--server")).toBe("https://portal.invalid/rest/api");
    expect(given("--rules")).toBe("undocumented-endpoint,schema-consistency");
    expect(given("--format")).toBe("json");
  });

  it("passes the traffic in a file that only its owner can read, in a folder that it removes", async () => {
    const [traffic, mode, cwd, settings] = await found(
      "JSON.parse(readFileSync(args[1], 'utf8'))",
      "statSync(args[1]).mode & 0o777",
      "process.cwd()",
      "readFileSync(after('--config'), 'utf8')",
    );
    expect(traffic).toEqual(har);
    expect(mode).toBe(0o600);
    expect(dirname(String(cwd))).toBe(realpathSync(tmpdir()));
    expect(String(cwd)).toMatch(/bitrix24-openapi-\w+$/);
    expect(existsSync(String(cwd))).toBe(false);
    expect(settings).toBe("telemetry: off\n");
  });

  it("leaves out of the coverage what the document does not have", async () => {
    const totals = "{ operations: { covered: 1, total: 2 }, parameters: { covered: 0, total: 0 } }";
    const { coverage } = await redoclyDrift(har, projectWithRedocly(reporting("[]", totals)));
    expect(coverage).toEqual({ operations: { covered: 1, total: 2 } });
  });

  it("says which version to install when there is no report, and leaves nothing behind", async () => {
    const [project, temporary] = [projectWithRedocly(""), projectWithRedocly("")];
    vi.stubEnv("TMPDIR", temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const error = await redoclyDrift(har, project).catch((thrown: unknown) => thrown);
    expect(error).toHaveProperty(
      "message",
      "redocly drift wrote no report. Install @redocly/cli@2.77.0, the version that this is tested with.",
    );
    expect(error).toHaveProperty("cause.code", "ENOENT");
    expect(readdirSync(temporary)).toEqual(["node_modules"]);
  });

  it("passes no variable that could be secret, and turns telemetry off", async () => {
    vi.stubEnv("BITRIX24_WEBHOOK", "https://example.com/rest/1/CANARY-7f3a/");
    vi.stubEnv("TEMP", undefined);
    onTestFinished(() => void vi.unstubAllEnvs());
    const [environment = {}] = await found("process.env");
    expect(environment).toEqual({
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    });
  });
});

describe("differenceOf", () => {
  const problem = { exchangeIndex: 0, occurrences: 1, ruleId: "schema-consistency", target: "response" } as const;
  it.each([
    [
      "in full",
      { dataPath: "/id", details: { expected: "integer", actual: '"CANARY-7f3a"' } },
      { pointer: "/id", expected: "integer", got: "a text of 11 characters" },
    ],
    ["without details", {}, { pointer: "", expected: "what is documented", got: "something else" }],
    ["with a value that is not JSON", { details: { actual: "CANARY" } }, { got: "something else" }],
    ["that occurred twice", { occurrences: 2 }, { got: "something else, 2 times" }],
    ["at a key that could be a secret", { dataPath: "/user@example.com/x" }, { pointer: "/***/x" }],
  ])("describes a problem %s", (_what, more, difference) =>
    expect(differenceOf({ ...problem, ...more })).toMatchObject(difference),
  );
});
