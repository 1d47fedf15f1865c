import { beforeAll } from "vitest";

// Files share a worker, and fake time that one of them leaves behind would hang another.
beforeAll(() => {
  if ("clock" in globalThis.setTimeout) throw new Error("a test file before this one has left fake time behind");
});
