import { configDefaults, defineConfig } from "vitest/config";

// Suites that need a browser, Redis, other runtimes or much time. Each has a script of its own, `npm run test:docs` for docs.
const slow = {
  docs: "test/surface/docs",
  package: "test/surface/package",
  generators: "test/surface/generators",
  action: "test/surface/action",
  fleet: "test/e2e/fleet",
  tools: "test/tools",
  runtimes: "test/e2e/runtimes",
};

// They only re-export, but for cli.ts, which is tested by running it.
export const untested = ["index", "redis", "undici", "validate", "cli"].map((name) => `src/${name}.ts`);

export const setupFiles = ["loopback-only", "real-time", "failures"].map((name) => `test/setup/${name}.ts`);

// Far from UTC, so that a test fails where one is taken for the other. It has no effect once a worker has started.
process.env.TZ = "Asia/Vladivostok";

export default defineConfig({
  test: {
    // Both cores of a small machine; by default Vitest leaves one free.
    maxWorkers: 2,
    // Limits end what hangs and never decide: they leave room for a machine that is eight times slower.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ["test/setup/build.ts"],
    setupFiles,
    coverage: {
      include: ["src/**/*.ts"],
      exclude: untested,
      thresholds: { lines: 98, branches: 98 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          // The files of a worker share what they import, Prism above all: that halves the time.
          pool: "threads",
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...Object.values(slow).map((folder) => `${folder}/**`)],
          // Its own tsconfig covers what these tests import and no more; `npm run typecheck` covers everything.
          typecheck: {
            enabled: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
          },
        },
      },
      {
        extends: true,
        test: {
          name: "undici",
          pool: "threads",
          isolate: false,
          setupFiles: ["test/setup/undici-fetch.ts"],
          include: ["test/e2e/wire/**/*.test.ts", "test/e2e/faults/**/*.test.ts"],
        },
      },
      ...Object.entries(slow).map(([name, folder]) => ({
        extends: true as const,
        // They install packages, compile, and start browsers.
        test: { name, include: [`${folder}/**/*.test.ts`], testTimeout: 600_000, hookTimeout: 1_200_000 },
      })),
    ],
  },
});
