import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup/build.ts"],
    setupFiles: ["test/setup/loopback-only.ts"],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"] },
    coverage: {
      include: ["src/**/*.ts"],
      // index.ts only re-exports; cli.ts is tested by running it.
      exclude: ["src/index.ts", "src/cli.ts"],
      thresholds: { lines: 98, branches: 98 },
    },
  },
});
