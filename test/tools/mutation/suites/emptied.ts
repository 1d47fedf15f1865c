import { describe, expect, test } from "vitest";
import { named } from "../../../spec/bundle.js";

// What becomes of a suite when its assertions are emptied: it runs, is green, and holds nothing.
describe.each(named)("%s", (_name, operation) => {
  test("only reads", () => expect(operation["x-safe"]).toBeDefined());
});
