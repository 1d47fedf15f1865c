import { describe, expect, it } from "vitest";
import { portProblem } from "../../../src/mock/port.js";

/** What `fetch` says of a port on which nobody listens. */
async function fetchError(port: number): Promise<string> {
  const error = await fetch(`http://127.0.0.1:${port}/`).catch((thrown: Error) => thrown);
  return error instanceof Error ? String((error.cause as Error).message) : "";
}

describe("portProblem", () => {
  it("finds none in a port that fetch calls", () => {
    for (const port of [0, 80, 443, 2, 1024, 4010, 8080, 6001, 65_535]) expect(portProblem(port)).toBeUndefined();
  });

  it("names the ports that fetch refuses, and no neighbours of them", async () => {
    const ports = [...new Set([1, 22, 139, 512, 990, 2049, 5060, 6000, 6667, 6697, 10_080].flatMap((n) => [n, n + 2]))];
    for (const port of ports) {
      const isBlocked = (await fetchError(port)) === "bad port";
      expect([port, portProblem(port)?.includes(`fetch and browsers refuse to call port ${port}`) ?? false]).toEqual([
        port,
        isBlocked,
      ]);
    }
  });

  it.each([-1, 1.5, 65_536, Number.NaN, Number.POSITIVE_INFINITY])("names the range for %s", (port) => {
    expect(portProblem(port)).toBe("A port is an integer from 0 to 65535.");
  });
});
