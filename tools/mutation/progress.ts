import type { Verdict } from "./stage.js";

/** Prints how far a run is: a count on a terminal; elsewhere each verdict, or every fiftieth of a long run. */
export function progress(total: number, each: boolean): (verdict: Verdict) => void {
  let done = 0;
  let survived = 0;
  return ({ mutant, killer }) => {
    done += 1;
    if (killer === undefined) survived += 1;
    const count = `${done}/${total}, ${survived} survived`;
    if (process.stdout.isTTY) process.stdout.write(`\r${count}${done === total ? "\n" : ""}`);
    else if (each)
      console.log(killer === undefined ? `survived  ${mutant.id}` : `killed    ${mutant.id}\n          by ${killer}`);
    else if (done % 50 === 0 || done === total) console.log(count);
  };
}
