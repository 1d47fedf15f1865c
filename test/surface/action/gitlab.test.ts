import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { prepareWorkplace } from "./workplace.js";

const text = readFileSync("templates/contract-check/template.yml", "utf8");
const [header, body] = text.split(/^---$/m) as [string, string];
const { inputs } = parse(header).spec;
const { version, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const place = prepareWorkplace();

/** The job as GitLab makes it, which puts each input into the text: that of the includer, or the default. */
function job(given: Record<string, string> = {}) {
  const filled = body.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name) => given[name] ?? inputs[name].default);
  return parse(filled)["bitrix24-contract"];
}

const run = (given: Record<string, string>, env: Record<string, string> = {}) => {
  const { variables, script } = job(given);
  return place.run(["sh", "-e"], script.join("\n"), { ...variables, ...env });
};

const report = () => readFileSync(join(place.folder, job().artifacts.reports.junit), "utf8");

describe("templates/contract-check/template.yml", () => {
  it("declares each input that it uses, with a description and a default, and uses each that it declares", () => {
    const used = [...body.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name);
    expect(Object.keys(inputs).toSorted()).toEqual([...new Set(used)].toSorted());
    for (const input of Object.values<object>(inputs))
      expect(input).toEqual({ description: expect.stringMatching(/\.$/), default: expect.any(String) });
  });

  it("runs in scheduled pipelines and for tags, and keeps its report when it fails", () => {
    const { rules, artifacts, stage, image } = job({ stage: "verify" });
    expect(rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }, { if: "$CI_COMMIT_TAG" }]);
    expect({ stage, image, when: artifacts.when }).toEqual({ stage: "verify", image: "node:22", when: "always" });
  });

  it("takes the webhook from the project's variables, and runs no install script that could see it", () => {
    expect(job().variables).not.toHaveProperty("BITRIX24_WEBHOOK");
    expect(job().variables.npm_config_ignore_scripts).toBe("true");
  });

  it("checks a portal with the version it was released with, and leaves a JUnit report", async () => {
    expect(await run({}, { BITRIX24_WEBHOOK: place.webhook })).toMatchObject({ code: 0, stdout: "" });
    expect(place.asked().slice(0, 3)).toEqual(["--yes", "--package", `bitrix24-openapi@${version}`]);
    expect(report()).toMatch(/<testsuite name="bitrix24-openapi check portal" tests="\d+" failures="0" errors="0"/);
  });

  it("fails when something is broken, and the report says what", async () => {
    const { code } = await run({ "portal-document": join(place.folder, "drifted.json") });
    expect(code).toBe(1);
    expect(report()).toContain('<failure message="broken: /result/item/senderName: expected string; got nothing">');
  });

  it("checks recorded traffic, with the version of Redocly that this project is tested with", async () => {
    expect(await run({ har: join(place.folder, "traffic.har") })).toMatchObject({ code: 0 });
    expect(place.asked()).toContain(`@redocly/cli@${devDependencies["@redocly/cli"]}`);
    expect(report()).toContain('name="bitrix24-openapi check');
  });
});
