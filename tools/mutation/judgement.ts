import type { Config } from "./config.js";
import type { Mutant } from "./mutant.js";
import type { Verdict } from "./stage.js";

/** The share of mutants that the suites must kill. */
export const threshold = 0.98;

/** What a run says of the suites. */
export interface Judgement {
  total: number;
  killed: number;
  survivors: { mutant: Mutant; reason: string | undefined }[];
  /** What is wrong with the list of accepted survivors and with the operators' own thresholds, a line each. */
  complaints: string[];
  passed: boolean;
}

/** What a run is judged by: why a survivor may survive, by its id, and the thresholds of single operators. */
export interface Standard extends Pick<Config, "thresholds"> {
  accepted: Record<string, string>;
}

/**
 * Suites pass that kill 98 % at least, and where each survivor has its reason. An operator with a threshold of its own
 * is judged by that alone, and only when all mutants were tried. `all` are the mutants there are.
 */
export function judge(verdicts: Verdict[], { accepted, thresholds = {} }: Standard, all: Mutant[]): Judgement {
  const strict = verdicts.filter(({ mutant }) => !(mutant.operator in thresholds));
  const survivors = verdicts
    .filter(({ killer }) => killer === undefined)
    .map(({ mutant }) => ({ mutant, reason: accepted[mutant.id] ?? ownThreshold(mutant, thresholds) }));
  const short = Object.entries(thresholds).flatMap(([operator, least]) => {
    const share = shareOf(verdicts.filter(({ mutant }) => mutant.operator === operator));
    return verdicts.length === all.length && share < least
      ? [`${operator}: ${percent(share)} killed, less than ${percent(least)}`]
      : [];
  });
  return {
    total: verdicts.length,
    killed: verdicts.length - survivors.length,
    survivors,
    complaints: [...short, ...Object.keys(accepted).flatMap((id) => stale(id, verdicts, all))],
    passed: shareOf(strict) >= threshold && survivors.every(({ reason }) => reason) && short.length === 0,
  };
}

/** The share of the mutants that were killed, as 98.0 %. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** The share of the mutants that were killed; 1 where there are none. */
export function shareOf(verdicts: { killer: string | undefined }[]): number {
  const killed = verdicts.filter(({ killer }) => killer !== undefined).length;
  return verdicts.length > 0 ? killed / verdicts.length : 1;
}

function ownThreshold({ operator }: Mutant, thresholds: Record<string, number>): string | undefined {
  const least = thresholds[operator];
  return least === undefined ? undefined : `${operator} need not be killed beyond ${percent(least)}`;
}

function stale(id: string, verdicts: Verdict[], all: Mutant[]): string[] {
  if (!all.some((mutant) => mutant.id === id)) return [`accepted, but there is no such mutant: ${id}`];
  const killer = verdicts.find(({ mutant }) => mutant.id === id)?.killer;
  return killer ? [`accepted, but killed by ${killer}: ${id}`] : [];
}
