import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

interface Step {
  id?: string;
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  if?: string;
  steps: Step[];
}

const files = readdirSync(".github/workflows").map((name) => `.github/workflows/${name}`);
const workflow = (name: string): { permissions: object; jobs: Record<string, Job> } =>
  parse(readFileSync(`.github/workflows/${name}.yml`, "utf8"));
const { scripts, version } = JSON.parse(readFileSync("package.json", "utf8"));

/** The commands of a job, a line each. */
const commands = ({ steps }: Job) => steps.flatMap(({ run = "" }) => run.split("\n")).filter(Boolean);

const jobs = files.flatMap((file) =>
  Object.entries<Job>(parse(readFileSync(file, "utf8")).jobs).map(
    ([name, job]) => [`${name} of ${file}`, job] as const,
  ),
);

describe("the workflows", () => {
  it("pin each action to a commit, the same one everywhere, and name its version", () => {
    const pins = new Map<string, string>();
    for (const file of files)
      for (const [, action = "", pin = ""] of readFileSync(file, "utf8").matchAll(/uses: ([^@\s]+)(.*)/g)) {
        expect(pin, `${action} in ${file}`).toMatch(/^@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        expect(pins.get(action) ?? pin, action).toBe(pin);
        pins.set(action, pin);
      }
    expect(pins.size).toBeGreaterThan(5);
  });

  it.each(files)("grant nothing by default but reading: %s", (file) => {
    expect([{}, { contents: "read" }]).toContainEqual(parse(readFileSync(file, "utf8")).permissions);
  });

  it.each(jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes("write")))(
    "run no install script where they may write: %s",
    (_name, job) => {
      for (const command of commands(job)) {
        expect(command).not.toContain(".ci/run");
        if (/npm (ci|install|publish)/.test(command)) expect(command).toContain("--ignore-scripts");
      }
    },
  );

  it.each(jobs.filter(([, { permissions = {} }]) => "id-token" in permissions))(
    "check nothing out and run no script of this project where they hold an identity: %s",
    (_name, { steps }) => {
      expect(steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"))).toEqual([]);
      expect(steps.filter(({ run = "" }) => /npm (run|ci|install|pack)\b/.test(run))).toEqual([]);
    },
  );

  it("run only scripts that there are, as do .ci/run and the documentation", () => {
    const texts = [...files, ".ci/run", "README.md", "CONTRIBUTING.md", "openapi/README.md", "test/README.md"].map(
      (file) => readFileSync(file, "utf8"),
    );
    const named = texts.flatMap((text) =>
      [...text.matchAll(/npm run (?:--silent |-s )?([\w:]+)/g)].map(([, name]) => name),
    );
    const matrix = workflow("nightly").jobs.long as Job & { strategy: { matrix: { include: { script: string }[] } } };
    for (const name of [...named, ...matrix.strategy.matrix.include.map(({ script }) => script)])
      expect(scripts).toHaveProperty([name ?? ""]);
  });
});

describe("package.json", () => {
  it("has no script that npm runs by itself, but for the build before packing", () => {
    const lifecycle =
      /^(pre|post)?(install|uninstall|pack|prepare|publish|publishOnly|version|shrinkwrap|dependencies)$/;
    expect(Object.keys(scripts).filter((name) => lifecycle.test(name))).toEqual(["prepack"]);
  });
});

describe("the docs workflow", () => {
  it("publishes the folder that npm run docs writes", () => {
    const upload = workflow("docs").jobs.build?.steps.find(({ uses }) =>
      uses?.startsWith("actions/upload-pages-artifact@"),
    );
    expect(upload?.with?.path).toBe("dist/docs");
    expect(readFileSync("scripts/docs.ts", "utf8")).toContain('const folder = "dist/docs";');
  });
});

describe("the release workflow", () => {
  const { build, publish, tag } = workflow("release").jobs as Record<"build" | "publish" | "tag", Job>;

  it("publishes the tarball of the job that tested it, and nothing of its own", () => {
    expect(commands(build)[0]).toBe(".ci/run");
    const [packed, uploaded] = build.steps.slice(-2);
    expect(packed?.run).toContain("npm pack");
    const downloaded = publish.steps.find(({ uses }) => uses?.startsWith("actions/download-artifact@"));
    expect(downloaded?.with?.name).toBe(uploaded?.with?.name);
    expect(commands(publish)).toEqual(["npm publish ./*.tgz --access public --provenance --ignore-scripts"]);
  });

  it("publishes and tags only when there is a version to publish", () => {
    expect(publish).toMatchObject({ needs: "build", if: "needs.build.outputs.version" });
    expect(tag.needs).toEqual(["build", "publish"]);
  });

  it.each([
    ["neither tag nor changeset", [], [], `version=${version}\n`],
    ["its tag", [`v${version}`], [], ""],
    ["another's tag", ["v0.0.1"], [], `version=${version}\n`],
    ["a changeset", [], ["new-thing.md"], ""],
  ])("finds a version to publish, or none, where there is %s", (_what, tags, changesets, output) => {
    const folder = mkdtempSync(join(tmpdir(), "release-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, ".changeset"));
    for (const name of ["README.md", "config.json", ...changesets]) writeFileSync(join(folder, ".changeset", name), "");
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version }));
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: folder });
    git("init", "--quiet");
    git("commit", "--quiet", "--allow-empty", "--message", "one");
    for (const tag of tags) git("tag", tag);
    const file = join(folder, "output");
    writeFileSync(file, "");
    const { run = "" } = build.steps.find(({ id }) => id === "version") ?? {};
    execFileSync("bash", ["--norc", "-e", "-c", run], { cwd: folder, env: { ...process.env, GITHUB_OUTPUT: file } });
    expect(readFileSync(file, "utf8")).toBe(output);
  });
});
