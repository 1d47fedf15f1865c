import type { Mutant } from "./mutants.js";
import type { Verdict } from "./run.js";

/** Why a surviving mutant is let live, by its id. */
export type Accepted = Record<string, string>;

/** The share of mutants that the suites must notice. */
export const threshold = 0.98;

/** What a run says of the suites. */
export interface Judgement {
  total: number;
  killed: number;
  survivors: { mutant: Mutant; reason: string | undefined }[];
  /** Ids in the list of accepted survivors that do not belong there, each with what became of it. */
  stale: string[];
  passed: boolean;
}

/** Passed are suites that kill 98 % at least, and where each survivor has its reason. `all` are the mutants there are. */
export function judge(verdicts: Verdict[], accepted: Accepted, all: Mutant[]): Judgement {
  const survivors = verdicts
    .filter(({ killer }) => killer === undefined)
    .map(({ mutant }) => ({ mutant, reason: accepted[mutant.id] }));
  const total = verdicts.length;
  const killed = total - survivors.length;
  const deaths = new Map(verdicts.flatMap(({ mutant, killer }) => (killer ? [[mutant.id, killer]] : [])));
  const stale = Object.keys(accepted).flatMap((id) => {
    if (!all.some((mutant) => mutant.id === id)) return [`${id}: there is no such mutant`];
    return deaths.has(id) ? [`${id}: killed by ${deaths.get(id)}`] : [];
  });
  const passed = killed >= threshold * total && survivors.every(({ reason }) => reason);
  return { total, killed, survivors, stale, passed };
}
