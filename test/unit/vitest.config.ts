import { defineConfig } from "vitest/config";

// The tests that run in process and start nothing, for the source mutants: no build, no network, no types.
export default defineConfig({
  test: {
    include: ["test/unit/**/*.test.ts", "test/check/portal*.test.ts"],
    setupFiles: ["test/setup/loopback-only.ts"],
    testTimeout: 30_000,
  },
});
