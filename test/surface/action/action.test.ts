import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { canary, prepareWorkplace, type Run } from "./workplace.js";

const action = parse(readFileSync("action.yml", "utf8"));
const { version, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const place = prepareWorkplace();

/** Runs the step of the action as GitHub does: the inputs put into its environment, the rest by default. */
async function act(inputs: Record<string, string>): Promise<Run> {
  for (const name of Object.keys(inputs)) expect(action.inputs).toHaveProperty([name]);
  const [step] = action.runs.steps;
  const env = Object.entries<string>(step.env).map(([name, text]) => {
    const value = text.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, input) => inputs[input] ?? action.inputs[input].default,
    );
    return [name, value];
  });
  const shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"];
  return place.run(shell, step.run, { ...Object.fromEntries(env), GITHUB_ACTION_PATH: resolve(".") });
}

describe("action.yml", () => {
  it("is one step, whose script reads nothing but its environment", () => {
    expect(action.runs).toMatchObject({ using: "composite", steps: [{ shell: "bash" }] });
    // What the runner puts into a script can be a script itself.
    expect(action.runs.steps[0].run).not.toContain("${{");
  });

  it("describes each input and has a default for it", () => {
    for (const input of Object.values<{ description: string; default: string }>(action.inputs)) {
      expect(input.description).toMatch(/\.$/);
      expect(input.default).toBeTypeOf("string");
    }
  });

  it("runs no install script of a package while it holds the webhook", () => {
    expect(action.runs.steps[0].env.npm_config_ignore_scripts).toBe("true");
  });

  it("checks a portal with the version that it is pinned to, and succeeds when the contract is kept", async () => {
    const { code, stdout } = await act({ webhook: place.webhook });
    expect({ code, asked: place.asked().slice(0, 5) }).toEqual({
      code: 0,
      asked: ["--yes", "--package", `bitrix24-openapi@${version}`, "--", "bitrix24-openapi"],
    });
    expect(stdout).toMatch(/^::notice title=any method bad-token%3A skipped::the mock accepts any token$/m);
    expect(stdout).toMatch(/^\d+ kept, \d+ skipped\. The portal keeps the contract/m);
  });

  it("takes another version, and a built copy in a folder", async () => {
    await act({ webhook: place.webhook, version: "0.0.0", format: "json" });
    expect(place.asked()[2]).toBe("bitrix24-openapi@0.0.0");
    const { code, stdout } = await act({ webhook: place.webhook, package: resolve("."), format: "json" });
    expect(place.asked()).toEqual([]);
    expect({ code, verdict: JSON.parse(stdout).verdict }).toEqual({ code: 0, verdict: "kept" });
  });

  it("fails with an annotation for each place in which a portal's document is broken", async () => {
    const { code, stdout } = await act({ "portal-document": join(place.folder, "drifted.json") });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error title=mail\.mailbox\.get response%3A broken::\/result\/item\/senderName: expected string; got nothing$/m,
    );
  });

  it("checks recorded traffic, with the version of Redocly that this project is tested with", async () => {
    const { code, stdout } = await act({ har: join(place.folder, "traffic.har"), format: "pretty" });
    expect(place.asked()).toContain(`@redocly/cli@${devDependencies["@redocly/cli"]}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/The traffic used 1 of \d+ operations/);
  });

  it("fails with exit code 2 when nothing to check is given", async () => {
    const { code, stderr } = await act({});
    expect(code).toBe(2);
    expect(stderr).toContain("Nothing to check is given.");
  });

  it("fails with exit code 3 when the portal cannot be reached", async () => {
    const { code, stdout } = await act({ webhook: `http://127.0.0.1:1/rest/1/${canary}/` });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^::error title=any method unknown-method%3A unreachable::no response/m);
  });
});
