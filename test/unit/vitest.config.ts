import { defineConfig } from "vitest/config";

// The unit tests alone, for the source mutants: no build, no network, no types.
export default defineConfig({
  test: { include: ["test/unit/**/*.test.ts"], setupFiles: ["test/setup/loopback-only.ts"], testTimeout: 30_000 },
});
