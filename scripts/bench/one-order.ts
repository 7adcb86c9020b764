// The bench of one order: our planner, the integer programs and the shoppers on the same carts.
import type { StackingCase } from '../../core/formats/case';
import type { StackingPlan } from '../../core/formats/plan';
import { planOrders, runToEnd } from '../../core/planning/plan-orders';
import type { BenchClass } from './classes';
import { nowMs } from './clock';
import type { Solver } from './integer-program/solution';
import { stateCase } from './integer-program/state-case';
import { type RivalRun, runRival } from './rivals';
import { biggestFirst, layerByLayer } from './shoppers';
import { asRatio, inMs, inPercent, mean, most, quantile } from './statistics';

export interface BenchSettings {
  seed: number;
  cases: number | undefined;
  runs: number;
  budget: number | undefined;
  limitMs: number;
  /** by name */
  solvers: ReadonlyMap<string, Solver>;
  withShoppers: boolean;
}

interface OurRun {
  cart: StackingCase;
  ms: number;
  plan: StackingPlan;
}

/** The best time of so many runs; the plan is the same in each. */
export function runOurs(cart: StackingCase, budget: number | undefined, runs: number): OurRun {
  let ms = Number.POSITIVE_INFINITY;
  let plan: StackingPlan | undefined;
  for (let run = 0; run < runs || plan === undefined; run++) {
    const from = nowMs();
    plan = runToEnd(planOrders(cart, { budget }));
    ms = Math.min(ms, nowMs() - from);
  }
  return { cart, ms, plan };
}

export const gapOf = ({ objective, proof }: StackingPlan): number =>
  (objective.payable - proof.lowerBound) / Math.max(1, objective.payable);

/** One row of each table; columns as in the heads below. */
export interface OneOrderRows {
  ours: string[];
  rivals: string[][];
  shoppers: string[];
}

export const oneOrderHeads = {
  ours: ['class', 'carts', 'p50 ms', 'p99', 'worst', 'proved', 'gap worst', 'gap mean', 'work p99'],
  rivals: [
    'class',
    'solver',
    'carts',
    'price p50',
    'p99',
    'full p50',
    'p99',
    'ours p50',
    'p99',
    'price ÷',
    'full ÷ p50',
    '÷ p99',
    'agreed',
    'missed',
    'stopped',
    'failed',
  ],
  shoppers: ['class', 'carts', 'biggest: mean', 'wrong', 'worst', 'by layer: mean', 'wrong', 'worst'],
};

/** Runs a class. On each cart everyone comes right after the other, so that a busy machine is busy for all. */
export function benchOneOrder(of: BenchClass, settings: BenchSettings): OneOrderRows {
  const count = settings.cases ?? of.cases;
  const ours: OurRun[] = [];
  const rivals = new Map([...settings.solvers.keys()].map((name) => [name, [] as Met[]]));
  for (let at = 0; at < count; at++) {
    const our = runOurs(of.cartAt(settings.seed + at), settings.budget, settings.runs);
    ours.push(our);
    if (at >= of.rivalCases) continue;
    for (const [name, solve] of settings.solvers) rivals.get(name)?.push({ our, run: meet(solve, our, settings) });
  }
  return {
    ours: ourRow(of, ours),
    rivals: [...rivals].map(([name, met]) => rivalRow(of, name, met)),
    shoppers: settings.withShoppers ? shopperRow(of, ours) : [],
  };
}

function ourRow(of: BenchClass, ours: readonly OurRun[]): string[] {
  const [ms, gaps] = [ours.map((run) => run.ms), ours.map(({ plan }) => gapOf(plan))];
  const proved = ours.filter(({ plan }) => plan.proof.status === 'proved').length;
  const work = ours.map(({ plan }) => plan.searchEffort.work);
  return [
    of.name,
    String(ours.length),
    ...[0.5, 0.99, 1].map((share) => inMs(quantile(ms, share))),
    inPercent(proved / ours.length, 0),
    inPercent(most(gaps)),
    inPercent(mean(gaps), 4),
    String(quantile(work, 0.99)),
  ];
}

/** A rival's run beside ours on the same cart, or why the program cannot state it. */
interface Met {
  our: OurRun;
  run: RivalRun | string;
}

function meet(solve: Solver, { cart, plan }: OurRun, { limitMs, runs }: BenchSettings): RivalRun | string {
  const stated = stateCase(cart);
  return 'why' in stated ? stated.why : runRival(solve, stated, cart, plan, { limitMs, runs, priceOnly: false });
}

function rivalRow(of: BenchClass, name: string, met: readonly Met[]): string[] {
  const whys = met.flatMap(({ run }) => (typeof run === 'string' ? run : []));
  const stated = met.flatMap(({ our, run }) => (typeof run === 'string' ? [] : [{ our, run }]));
  if (stated.length === 0) return [of.name, name, '0', `not stated: ${[...new Set(whys)].join(', ')}`];
  // a run that was stopped counts with the time it had; one that failed says nothing about time
  const timed = stated.filter(({ run }) => run.verdict !== 'failed');
  const prices = timed.map(({ run }) => run.priceMs ?? run.ms);
  const [full, own] = [timed.map(({ run }) => run.ms), timed.map(({ our }) => our.ms)];
  const counted = (verdict: RivalRun['verdict']) => String(stated.filter(({ run }) => run.verdict === verdict).length);
  return [
    of.name,
    name,
    String(stated.length),
    ...[prices, full, own].flatMap((values) => [inMs(quantile(values, 0.5)), inMs(quantile(values, 0.99))]),
    asRatio(quantile(prices, 0.5) / quantile(own, 0.5)),
    asRatio(quantile(full, 0.5) / quantile(own, 0.5)),
    asRatio(quantile(full, 0.99) / quantile(own, 0.99)),
    ...(['agreed', 'missed', 'stopped', 'failed'] as const).map(counted),
  ];
}

function shopperRow(of: BenchClass, ours: readonly OurRun[]): string[] {
  const losses = (pays: (cart: StackingCase) => number) =>
    ours.map(({ cart, plan }) => (pays(cart) - plan.objective.payable) / Math.max(1, plan.objective.payable));
  const cells = (values: readonly number[]) => [
    inPercent(mean(values)),
    inPercent(values.filter((loss) => loss > 0).length / values.length, 0),
    inPercent(most(values), 1),
  ];
  return [of.name, String(ours.length), ...cells(losses(biggestFirst)), ...cells(losses(layerByLayer))];
}
