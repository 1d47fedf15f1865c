import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function mutate(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    // What `npm run mutate` runs, without npm's own half second.
    const command = ["tools/mutation/main.ts", "--config", "tools/mutation.config.ts", ...args];
    execFile("node_modules/.bin/tsx", command, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const flipped = "flip-extension /paths/~1mail.mailbox.get/post/x-safe";

describe("npm run mutate", () => {
  it("finds no survivor of a flipped x-safe in the suites as they are", async () => {
    const { code, stdout } = await mutate("--only", flipped);
    expect(stdout).toMatch(/1 mutants, 1 killed, 0 survived \(100\.0 %\)/);
    expect(stdout).toMatch(
      /killed +flip-extension \/paths\/~1mail\.mailbox\.get\/post\/x-safe\s+by .* > mail\.mailbox\.get /,
    );
    expect(code).toBe(0);
  });

  it("finds survivors, shows them and exits 1 when the assertions are emptied", async () => {
    const { code, stdout } = await mutate("--only", flipped, "--suite", "test/tools/mutation/suites/emptied.ts");
    expect(stdout).toMatch(/1 mutants, 0 killed, 1 survived \(0\.0 %\)/);
    expect(stdout).toMatch(/survived: flip-extension \/paths\/~1mail\.mailbox\.get\/post\/x-safe\nno reason given\n@@/);
    expect(stdout).toMatch(/^- +x-safe: true\n\+ +x-safe: false$/m);
    expect(code).toBe(1);
  });

  it("can be judged by suites that read the document through the mock", async () => {
    const place = "/paths/~1mail.mailbox.get/post/requestBody/content/application~1json/schema/properties/id";
    const suite = "test/tools/mutation/suites/mock.ts";
    const { code, stdout } = await mutate("--only", `rename-property ${place}`, "--suite", suite);
    expect(stdout).toMatch(/1 mutants, 1 killed, 0 survived/);
    expect(code).toBe(0);
  });

  it("counts as a survivor what no suite notices", async () => {
    const { code, stdout } = await mutate("--only", flipped, "--suite", "test/spec/introduction.test.ts");
    expect(stdout).toMatch(/1 mutants, 0 killed, 1 survived/);
    expect(code).toBe(1);
  });

  it("trusts no suite that fails on the document as it is", async () => {
    const { code, stderr } = await mutate("--only", flipped, "--suite", "test/tools/mutation/suites/red.ts");
    expect(stderr).toMatch(/fail on the unchanged document: .*whatever the document says/);
    expect(code).toBe(2);
  });

  it("prints the sample and the seed it was drawn by", async () => {
    const { stdout } = await mutate("--sample", "5", "--list");
    expect(stdout).toMatch(/^(left out: .*\n)*sample of 5, seed \d+\n([\w-]+ \/.*\n){5}$/);
  });

  it("says what there is when nothing is as asked", async () => {
    const { code, stderr } = await mutate("--only", "flip-flop");
    expect(stderr).toMatch(/“flip-flop”\. Operators: drop-required, /);
    expect(code).toBe(2);
  });
});
