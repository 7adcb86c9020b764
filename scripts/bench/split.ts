// The bench of several orders: our planner at two budgets against the best plan known.
import type { StackingPlan } from '../../core/formats/plan';
import type { BenchClass } from './classes';
import { stateCase } from './integer-program/state-case';
import { type BenchSettings, gapOf, runOurs } from './one-order';
import { type RivalRun, runRival } from './rivals';
import { inMs, inPercent, mean, most, quantile } from './statistics';

export interface SplitSettings extends BenchSettings {
  /** work units, the longest last */
  budgets: readonly number[];
}

/** One row for each budget, one for each solver. */
export interface SplitRows {
  ours: string[][];
  rivals: string[][];
}

export const splitHeads = {
  ours: ['class', 'budget', 'carts', 'p50 ms', 'p99', 'proved', 'gap mean', 'loss mean', 'worst', 'best found', 'saves'],
  rivals: ['class', 'solver', 'carts', 'price p50', 'worst', 'agreed', 'missed', 'better', 'stopped', 'failed'],
};

export function benchSplit(of: BenchClass, settings: SplitSettings): SplitRows {
  const carts = Array.from({ length: settings.cases ?? of.cases }, (_, at) => of.cartAt(settings.seed + at));
  const byBudget = settings.budgets.map((budget) => ({ budget, runs: carts.map((cart) => neverWorse(runOurs(cart, budget, 1))) }));
  const longest = byBudget.at(-1)?.runs ?? [];
  const best = longest.map(({ plan }, at) =>
    Math.min(...byBudget.map(({ runs }) => runs[at]?.plan.objective.payable ?? plan.objective.payable)),
  );
  const rivals = [...settings.solvers].map(([name, solve]) => {
    const runs = longest.slice(0, of.rivalCases).flatMap(({ cart, plan }, at): RivalRun[] => {
      const stated = stateCase(cart);
      if ('why' in stated) return [];
      const run = runRival(solve, stated, cart, plan, { limitMs: settings.limitMs, runs: 1, priceOnly: true });
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, run.payable ?? Number.POSITIVE_INFINITY);
      return [run];
    });
    return rivalRow(of, name, runs);
  });
  return {
    ours: byBudget.map(({ budget, runs }) => {
      const losses = runs.map(({ plan }, at) => plan.objective.payable / (best[at] ?? plan.objective.payable) - 1);
      const ms = runs.map((run) => run.ms);
      return [
        of.name,
        String(budget),
        String(runs.length),
        inMs(quantile(ms, 0.5)),
        inMs(quantile(ms, 0.99)),
        inPercent(runs.filter(({ plan }) => plan.proof.status === 'proved').length / runs.length, 0),
        inPercent(mean(runs.map(({ plan }) => gapOf(plan)))),
        inPercent(mean(losses), 3),
        inPercent(most(losses)),
        inPercent(losses.filter((loss) => loss === 0).length / losses.length, 0),
        inPercent(mean(runs.map(({ plan }) => savedBySplit(plan)))),
      ];
    }),
    rivals,
  };
}

const inOneOrder = ({ frontier, objective }: StackingPlan): number => frontier[0]?.objective.payable ?? objective.payable;
const savedBySplit = (plan: StackingPlan): number => 1 - plan.objective.payable / Math.max(1, inOneOrder(plan));

/** A plan of several orders that costs more than one order is a mistake of ours. */
function neverWorse<Run extends { plan: StackingPlan }>(run: Run): Run {
  if (savedBySplit(run.plan) < 0) throw new Error(`${run.plan.caseId}: the split costs more than one order`);
  return run;
}

function rivalRow(of: BenchClass, name: string, runs: readonly RivalRun[]): string[] {
  const prices = runs.map(({ priceMs, ms }) => priceMs ?? ms);
  const counted = (verdict: RivalRun['verdict']) => String(runs.filter((run) => run.verdict === verdict).length);
  return [
    of.name,
    name,
    String(runs.length),
    inMs(quantile(prices, 0.5)),
    inMs(quantile(prices, 1)),
    ...(['agreed', 'missed', 'better', 'stopped', 'failed'] as const).map(counted),
  ];
}
