// The integer programs run on a case, and what their answer is worth: priced anew by the evaluator and held against ours.
import type { StackingCase } from '../../core/formats/case';
import type { Objective, StackingPlan } from '../../core/formats/plan';
import { pricePlan } from '../../core/pricing/price-plan';
import type { Solver } from './integer-program/solution';
import type { Stated } from './integer-program/state-case';

/**
 * agreed: the same objectives. missed: proved by them, and worse or not allowed. better: than ours, which was not proved.
 * stopped: by the time limit. failed: said to be infeasible, or an error.
 */
export type Verdict = 'agreed' | 'missed' | 'better' | 'stopped' | 'failed';

export interface RivalRun {
  verdict: Verdict;
  ms: number;
  priceMs: number | undefined;
  /** of their plan as the evaluator prices it, proved or not; absent without a plan that is allowed */
  payable: number | undefined;
}

export interface RivalSettings {
  limitMs: number;
  /** each case so many times; the fastest counts */
  runs: number;
  /** stop at the least payable */
  priceOnly: boolean;
}

/** Runs a solver. Throws, with the case, where its plan is better than one of ours that is said to be proved, or below our bound. */
export function runRival(solve: Solver, stated: Stated, cart: StackingCase, ours: StackingPlan, settings: RivalSettings): RivalRun {
  const asked = settings.priceOnly ? { ...stated, objectives: stated.objectives.slice(0, 1) } : stated;
  let solution = solve(asked, settings.limitMs);
  for (let run = 1; run < settings.runs && solution.end === 'optimal'; run++) {
    const again = solve(asked, settings.limitMs);
    if (again.end === 'optimal' && again.ms < solution.ms) solution = again;
  }
  const { end, ms, priceMs, values } = solution;
  const priced = values === undefined ? undefined : pricePlan(stated.prepared, stated.planOf(values));
  const theirs = priced?.ok ? priced.value.objective : undefined;
  if (theirs !== undefined) holdOurs(cart, ours, theirs);
  const verdict = end === 'optimal' ? verdictOn(ours.objective, theirs, settings.priceOnly) : end === 'limit' ? 'stopped' : 'failed';
  return { verdict, ms, priceMs, payable: theirs?.payable };
}

function verdictOn(ours: Objective, theirs: Objective | undefined, priceOnly: boolean): Verdict {
  if (theirs === undefined) return 'missed';
  const order = priceOnly ? theirs.payable - ours.payable : compare(theirs, ours);
  return order === 0 ? 'agreed' : order > 0 ? 'missed' : 'better';
}

/** Negative where `a` is the better one. */
const compare = (a: Objective, b: Objective): number =>
  a.payable - b.payable || a.couponsSpent - b.couponsSpent || a.expirySum - b.expirySum || a.orders - b.orders;

function holdOurs(cart: StackingCase, { objective, proof }: StackingPlan, theirs: Objective): void {
  const isFalse = proof.status === 'proved' ? compare(theirs, objective) < 0 : theirs.payable < proof.lowerBound;
  if (!isFalse) return;
  const said = `${proof.status} ${JSON.stringify(objective)}, at least ${proof.lowerBound}`;
  throw new Error(`${cart.caseId}: we say ${said}; there is ${JSON.stringify(theirs)}\n${JSON.stringify(cart)}`);
}
