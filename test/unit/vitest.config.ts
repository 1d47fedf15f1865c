import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { setupFiles } from "../../vitest.config.js";

/**
 * What found the last mutant first, then what is quick: most mutants are found out before the slow tests begin. Tests of
 * whole commands come last, for what a command loads would count as covered only by the first test that runs it.
 */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const cost = ({ project, moduleId }: TestSpecification) => {
      if (moduleId.includes("/test/e2e/")) return Number.MAX_SAFE_INTEGER;
      const known = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
      return known?.failed ? -1 : (known?.duration ?? 0);
    };
    return files.toSorted((one, other) => cost(one) - cost(other));
  }
}

// The folder of `src/` whose mutants are tested now. Its own tests find nearly all of them, and the others would take hours.
const folder = process.env.MUTATED ?? "src/**";
const own: Record<string, string[]> = {
  src: ["test/unit/*.test.ts"],
  "src/layers": ["test/unit/{layers,coalesce}/*.test.ts"],
  "src/coalesce": ["test/unit/coalesce/*.test.ts", "test/unit/layers/coalesce.test.ts"],
  "src/failure": ["test/unit/{failure/*,load-failures,response,transport}.test.ts"],
  "src/mock": ["test/unit/mock/*.test.ts", "test/unit/mock.test.ts"],
  "src/mcp": ["test/unit/mcp/*.test.ts", "test/e2e/mcp/{mcp,pages}.test.ts"],
  "src/check": ["test/unit/check/**/*.test.ts", "test/e2e/check/portal*.test.ts"],
};

// The tests that run in process, for the source mutants: no build, no network, no types.
export default defineConfig({
  test: {
    include: own[folder] ?? [`${folder.replace("src", "test/unit")}/*.test.ts`],
    setupFiles,
    isolate: false,
    testTimeout: 120_000,
    sequence: { sequencer: QuickFirst },
  },
});
