/** How many calls were done after so many seconds. */
export type Curve = [seconds: number, done: number][];

// As many as a picture shows.
const points = 100;

/** The curve of calls that were done at these times, in seconds. */
export function curveOf(times: readonly number[]): Curve {
  const sorted = [...times].sort((a, b) => a - b);
  const step = Math.ceil(sorted.length / points);
  const found = sorted.flatMap((time, index): Curve => ((index + 1) % step === 0 ? [[rounded(time), index + 1]] : []));
  return [[0, 0], ...found, [rounded(sorted.at(-1) ?? 0), sorted.length]];
}

function rounded(seconds: number): number {
  return Number(seconds.toFixed(2));
}
