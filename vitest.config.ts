import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Both cores of a small machine; by default one is kept free.
    maxWorkers: 2,
    // Many tests start processes, which takes its time on a busy machine.
    testTimeout: 30_000,
    globalSetup: ["test/setup/build.ts"],
    setupFiles: ["test/setup/loopback-only.ts"],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"] },
    coverage: {
      include: ["src/**/*.ts"],
      // index.ts and validate.ts only re-export; cli.ts is tested by running it.
      exclude: ["src/index.ts", "src/validate.ts", "src/cli.ts"],
      thresholds: { lines: 98, branches: 98 },
    },
  },
});
