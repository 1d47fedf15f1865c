import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What found the last mutant first, then what is quick: most mutants are found out before the slow tests begin. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const cost = ({ project, moduleId }: TestSpecification) => {
      const known = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
      return known?.failed ? -1 : (known?.duration ?? 0);
    };
    return files.toSorted((one, other) => cost(one) - cost(other));
  }
}

// The tests that run in process, for the source mutants: no build, no network, no types.
export default defineConfig({
  test: {
    include: ["test/unit/**/*.test.ts", "test/e2e/check/portal*.test.ts"],
    setupFiles: ["test/setup/loopback-only.ts"],
    testTimeout: 120_000,
    sequence: { sequencer: QuickFirst },
  },
});
