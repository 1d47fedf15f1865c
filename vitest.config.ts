import { configDefaults, defineConfig } from "vitest/config";

// Suites that need a browser, other runtimes or much time: each has a script of its own, as `npm run test:docs`, but for
// those of the project's own tools, which are `npm run test:tools`.
const apart = {
  docs: "test/surface/docs",
  package: "test/surface/package",
  generators: "test/surface/generators",
  action: "test/surface/action",
  runtimes: "test/e2e/runtimes",
  mutation: "test/tools/mutation",
  diff: "test/tools/diff",
};

export default defineConfig({
  test: {
    // Both cores of a small machine; by default one is kept free.
    maxWorkers: 2,
    // Many tests start processes, which takes its time on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ["test/setup/build.ts"],
    setupFiles: ["test/setup/loopback-only.ts", "test/setup/real-time.ts"],
    coverage: {
      include: ["src/**/*.ts"],
      // index.ts and validate.ts only re-export; cli.ts is tested by running it.
      exclude: ["src/index.ts", "src/validate.ts", "src/cli.ts"],
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
          exclude: [...configDefaults.exclude, ...Object.values(apart).map((folder) => `${folder}/**`)],
          // Its own tsconfig takes in what these tests import and no more; `npm run typecheck` takes in everything.
          typecheck: {
            enabled: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
          },
        },
      },
      ...Object.entries(apart).map(([name, folder]) => ({
        extends: true as const,
        // What they start takes its time: installations, compilers, browsers.
        test: { name, include: [`${folder}/**/*.test.ts`], testTimeout: 120_000, hookTimeout: 300_000 },
      })),
    ],
  },
});
