import { afterEach, describe, expect, it, vi } from "vitest";
import * as diagnosis from "../../src/diagnosis.js";
import { loadDiagnosis } from "../../src/load-diagnosis.js";
import { watched } from "./layers/scripted.js";

describe("loadDiagnosis", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("resolves to the diagnosis", async () => {
    expect(await loadDiagnosis()).toBe(diagnosis);
  });

  it("resolves to an empty one when that cannot be loaded", async () => {
    expect(await loadDiagnosis(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual({});
  });

  it("resolves to an empty one when loading takes more than two seconds", async () => {
    vi.useFakeTimers();
    const loading = watched(loadDiagnosis(() => new Promise(() => {})));
    await vi.advanceTimersByTimeAsync(1999);
    expect(loading.state).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(loading.state).toBe("resolved");
  });
});
