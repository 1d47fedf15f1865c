/** Runs the tasks in turn, round by round, so that a busy moment of the machine affects all of them. */
export async function rounds(tasks, { count, warmUp = 3, measure }) {
  const seen = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -warmUp; round < count; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const value = await measure(task);
      if (round >= 0) seen[name].push(value);
    }
  }
  return seen;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
