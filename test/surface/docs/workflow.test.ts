import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}

const workflow = parse(readFileSync(".github/workflows/docs.yml", "utf8"));
const jobs: Record<string, Job> = workflow.jobs;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

describe("the workflow that publishes the API docs", () => {
  it("runs nothing but the installation and scripts that there are", () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands).toContain("npm run docs");
    for (const command of commands.filter((command) => command !== "npm ci")) {
      const [, script = ""] = /^npm run (\S+)$/.exec(command) ?? [];
      expect(scripts).toHaveProperty([script]);
    }
  });

  it("uses official actions only, each of one major version", () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  it("publishes the folder that the script writes", () => {
    const upload = steps.find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
    expect(upload?.with?.path).toBe("dist/docs");
    expect(readFileSync("scripts/docs.ts", "utf8")).toContain('const folder = "dist/docs";');
  });

  it("may write to Pages where it publishes, and nothing elsewhere", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(jobs.build?.permissions).toBeUndefined();
    expect(jobs.publish?.permissions).toEqual({ pages: "write", "id-token": "write" });
  });
});
