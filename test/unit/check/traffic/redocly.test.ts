import { existsSync, readdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { harOf } from "../../../../src/check/traffic/har.js";
import { drift, redocly } from "../../../../src/check/traffic/redocly.js";
import { bundleUrl } from "../../../../src/document/bundle.js";
import { projectWithRedocly, reporting } from "../project.js";

const har = harOf([]);

/** What redocly finds when it is run, each an expression of the script in its place. */
async function found(...expressions: string[]): Promise<unknown[]> {
  const { problems } = await drift(har, projectWithRedocly(reporting(`[${expressions}]`)));
  return problems;
}

describe("redocly", () => {
  it("is taken from the user's project first, else from beside this package", () => {
    const own = projectWithRedocly("");
    expect(redocly(own)).toBe(join(own, "node_modules/@redocly/cli/bin/cli.js"));
    expect(realpathSync(redocly(tmpdir()))).toBe(realpathSync("node_modules/@redocly/cli/bin/cli.js"));
  });

  it("says what it is for, and what to install, when it is nowhere", () =>
    expect(() => redocly(tmpdir(), [])).toThrow(
      "Recorded traffic is checked by @redocly/cli, an optional peer of this package, which could not be found. " +
        "Run: npm install --save-dev @redocly/cli@2.77.0",
    ));
});

describe("drift", () => {
  it("holds the traffic against this document, wherever it went, by the rules that are read", async () => {
    const [args = []] = (await found("args")) as string[][];
    const given = (flag: string) => args[args.indexOf(flag) + 1];
    expect(args[0]).toBe("drift");
    expect(given("--api")).toBe(fileURLToPath(bundleUrl));
    expect(given("--server")).toBe("https://portal.invalid/rest/api");
    expect(given("--rules")).toBe("undocumented-endpoint,schema-consistency");
    expect(given("--format")).toBe("json");
  });

  it("hands the traffic over in a file that only its owner reads, in a folder that is gone afterwards", async () => {
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

  it("leaves out of the coverage what there is nothing of", async () => {
    const totals = "{ operations: { covered: 1, total: 2 }, parameters: { covered: 0, total: 0 } }";
    const { coverage } = await drift(har, projectWithRedocly(reporting("[]", totals)));
    expect(coverage).toEqual({ operations: { covered: 1, total: 2 } });
  });

  it("says which version it can read when none of it was written, and leaves nothing behind", async () => {
    const [project, temporary] = [projectWithRedocly(""), projectWithRedocly("")];
    vi.stubEnv("TMPDIR", temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const error = await drift(har, project).catch((thrown: unknown) => thrown);
    expect(error).toHaveProperty(
      "message",
      "redocly drift did not report anything. Install @redocly/cli@2.77.0, which is known to.",
    );
    expect(error).toHaveProperty("cause.code", "ENOENT");
    expect(readdirSync(temporary)).toEqual(["node_modules"]);
  });

  it("gives redocly nothing of the environment that could be secret, and lets it send nothing", async () => {
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
