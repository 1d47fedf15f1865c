import { afterEach, beforeEach, describe, expect, vi } from "vitest";

// A test file for one mutant: runs the suites that its own address names, on the generated/ that its address names.
// A worker runs many of them, one after another, so modules are evaluated anew and packages stay loaded.
const [, address] = String(expect.getState().testPath).split("?");
const asked = new URLSearchParams(address);
const generated = asked.get("generated");

vi.resetModules();
vi.doMock("../../src/document/bundle.js", () => ({ bundleUrl: new URL(`file://${generated}/openapi.json`) }));
vi.doMock("../../generated/known-errors.js", () => import(/* @vite-ignore */ `${generated}/known-errors.ts`));
vi.doMock("../../generated/methods.js", () => import(/* @vite-ignore */ `${generated}/methods.ts`));

let killed = false;
beforeEach(({ skip }) => skip(killed, "the mutant is dead"));
afterEach(({ task }) => {
  killed ||= task.result?.state === "fail";
});

for (const suite of asked.getAll("suite")) {
  describe(suite, async () => {
    await import(/* @vite-ignore */ `/${suite}`);
  });
}
