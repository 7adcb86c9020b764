// Depth first over the components: every choice of plans that could still beat the best plan found is looked at, none that provably cannot.
import type { Effort } from '../effort';
import { spendBound } from '../spend-bound';
import { sumsFromEnd } from '../store-bounds';
import type { ComponentPlans } from './component-plans';
import type { SplitAssignment } from './split-assignment';
import { feeForCertain, type SplitBounds } from './split-bounds';
import type { SplitProblem } from './split-problem';
import { mostInPlan, mostOf, rowsTogether, type Stage, stagesOf } from './stages';

/** What is held against the best plan found. */
export interface SplitJudge {
  /** payable and score of the best plan found; they fall as better ones are offered */
  best: () => { payable: number; score: number };
  /** prices a choice of plans, by component */
  offer: (picked: readonly number[]) => void;
  bounds: SplitBounds;
  /** score of the late coupons */
  lateScore: number;
  margin: number;
}

/** Whether an assignment was looked through, or more than `mostNodes` would have had to be looked at, or the effort was spent before. */
export type LookedThrough = 'done' | 'tooMany' | 'spent';

/** Looks through an assignment. */
export function* assignComponents(
  problem: SplitProblem,
  all: readonly ComponentPlans[],
  assignment: SplitAssignment,
  prices: Float64Array,
  judge: SplitJudge,
  mostNodes: number,
  effort: Effort,
): Generator<undefined, LookedThrough> {
  const { needs, caps, constant } = assignment;
  const rows = needs.length;
  const { shared } = problem;
  const width = problem.columns.length;
  const orders = all[0]?.shares[0]?.length ?? 0;
  const stages = stagesOf(all, assignment, prices);
  const depths = stages.length;
  const paid = needs.reduce((sum, need, row) => sum + need * (prices[row] ?? 0), 0) + constant;
  const rest = sumsFromEnd(stages.map(({ reduced }) => reduced[0] ?? 0));
  const isHard = caps.map((cap) => cap === Number.POSITIVE_INFINITY);
  const together = rowsTogether(isHard);
  const mostParts = together.map((some) => sumsFromEnd(stages.map(({ parts }) => mostOf(parts, some, rows))));
  const needsTogether = together.map((some) => some.reduce((sum, row) => sum + (needs[row] ?? 0), 0));
  const mostMeasured = shared.map(({ measured }) =>
    sumsFromEnd(stages.map(({ at }) => (measured === undefined ? 0 : mostInPlan(all[at], measured, width, orders)))),
  );
  let known = judge.best();
  let room = { tie: 0, beat: 0 };
  let spend: ReturnType<typeof spendBound> | undefined;
  const follow = () => {
    known = judge.best();
    room = { tie: judge.bounds.mostCost(known.payable) + judge.margin, beat: judge.bounds.mostCost(known.payable - 1) + judge.margin };
    spend = undefined;
  };
  follow();
  const cannotSpendLess = (depth: number, reduced: number, score: number): boolean => {
    spend ??= spendBound(
      stages.map(({ reduced: values, scores }) => Array.from(values, (value, index) => ({ reduced: value, score: scores[index] ?? 0 }))),
      room.tie - paid,
    );
    const target = known.score - 1;
    return score + spend.rate * reduced + (spend.rest[depth] ?? 0) - spend.room > target + 0.25 + target * 1e-13;
  };
  const next = new Int32Array(depths + 1);
  const reducedTo = new Float64Array(depths + 1);
  const scoreTo = new Float64Array(depths + 1);
  const partsTo = Array.from({ length: depths + 1 }, () => new Float64Array(rows));
  const groupsTo = Array.from({ length: depths + 1 }, () => new Float64Array(orders * shared.length * 2));
  const picked = all.map(() => 0);
  scoreTo[0] = judge.lateScore;
  let depth = 0;
  let nodes = 0;
  while (depth >= 0) {
    effort.work++;
    if (effort.isSpent) return 'spent';
    if (++nodes > mostNodes) return 'tooMany';
    if (effort.isPauseDue) yield undefined;
    const stage = stages[depth];
    if (stage === undefined) {
      judge.offer(picked);
      if (judge.best() !== known) follow();
      depth--;
      continue;
    }
    const index = next[depth] ?? 0;
    next[depth] = index + 1;
    const plan = stage.plans[index];
    const reduced = (reducedTo[depth] ?? 0) + (stage.reduced[index] ?? 0);
    const goods = reduced + (rest[depth + 1] ?? 0) + paid;
    if (plan === undefined || goods > room.tie) {
      depth--;
      continue;
    }
    if (!keepsRows(stage, index, depth)) continue;
    const score = (scoreTo[depth] ?? 0) + (stage.scores[index] ?? 0);
    const extra = shared.length === 0 ? 0 : extraShipping(stage, plan, depth);
    if (goods + extra > room.tie) continue;
    if (goods + extra > room.beat && cannotSpendLess(depth + 1, reduced, score)) continue;
    picked[stage.at] = plan;
    depth++;
    reducedTo[depth] = reduced;
    scoreTo[depth] = score;
    next[depth] = 0;
  }
  return 'done';

  function keepsRows({ parts }: Stage, index: number, from: number): boolean {
    const before = partsTo[from];
    const after = partsTo[from + 1];
    if (before === undefined || after === undefined) return false;
    for (let row = 0; row < rows; row++) after[row] = (before[row] ?? 0) + (parts[index * rows + row] ?? 0);
    for (let some = 0; some < together.length; some++) {
      let sum = mostParts[some]?.[from + 1] ?? 0;
      for (const row of together[some] ?? []) sum += after[row] ?? 0;
      if (sum < (needsTogether[some] ?? 0)) return false;
    }
    return true;
  }

  /** What the shared groups cost for certain beyond what every plan pays for them. */
  function extraShipping({ at }: Stage, plan: number, from: number): number {
    const values = all[at]?.values;
    const before = groupsTo[from];
    const after = groupsTo[from + 1];
    let extra = 0;
    for (const [group, { units, measured }] of shared.entries()) {
      let fees = 0;
      for (let order = 0; order < orders; order++) {
        const base = (plan * orders + order) * width;
        const place = (group * orders + order) * 2;
        const count = (before?.[place] ?? 0) + (values?.[base + units] ?? 0);
        const amount = (before?.[place + 1] ?? 0) + (measured === undefined ? 0 : (values?.[base + measured] ?? 0));
        if (after !== undefined) {
          after[place] = count;
          after[place + 1] = amount;
        }
        const one = shared[group];
        if (one !== undefined) fees += feeForCertain(problem, one, count, amount + (mostMeasured[group]?.[from + 1] ?? 0));
      }
      extra += Math.max(0, fees - (judge.bounds.groupFees[group] ?? 0));
    }
    return extra;
  }
}
