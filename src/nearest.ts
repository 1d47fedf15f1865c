/** A sentence that suggests the known name nearest to one that is not known, with a space before it; else nothing. */
export function suggestion(name: string, known: Iterable<string>, format = (near: string) => near): string {
  const near = nearest(name, known);
  return near === undefined ? "" : ` Did you mean ${format(near)}?`;
}

/** The known name that was most likely meant; undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const ranked = [...known]
    .map((each) => ({ each, distance: distanceTo(wanted, each.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, wanted.length / 4) ? best.each : undefined;
}

// A name without its first or last parts is as near as one with a slip of the pen.
function distanceTo(wanted: string, known: string): number {
  if (known.endsWith(`.${wanted}`) || known.startsWith(`${wanted}.`)) return 1;
  return edits(wanted, known);
}

// Letters to insert, delete, replace or swap with the next: Damerau's distance in its restricted form.
function edits(from: string, to: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[to.length]!;
}
