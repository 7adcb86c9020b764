// Where too many choices are left, a line's place is settled first, each place by itself: rows are priced anew, and fewer choices are left.
import type { Effort } from '../effort';
import { assignComponents, type LookedThrough, type SplitJudge } from './assign-components';
import type { ComponentPlans } from './component-plans';
import { matchHalves } from './match-halves';
import { rowPrices, withinReach } from './row-prices';
import { onlyPlans, type PlanColumn, type SplitAssignment } from './split-assignment';
import type { SplitProblem } from './split-problem';

/** An assignment with good prices of its rows. */
interface Branch {
  assignment: SplitAssignment;
  prices: Float64Array;
  judge: SplitJudge;
  /** else too many choices are said to be too many */
  mayBranch: boolean;
  /** halves are matched where there are fewer ways than these */
  matchedBelow: number;
}

/** where matching does not settle it, it is tried again once there are so many times fewer ways */
const fewerWays = 64;
/** what is looked at before branching */
const mostNodes = 1000;
const mostNodesUnbranched = 100;

/** Looks through an assignment. */
export function* branchAndAssign(
  problem: SplitProblem,
  all: readonly ComponentPlans[],
  { assignment, prices, judge, mayBranch, matchedBelow }: Branch,
  effort: Effort,
): Generator<undefined, LookedThrough> {
  const ways = assignment.columns.reduce((product, { plans }) => product * plans.length, 1);
  const looked = yield* assignComponents(
    problem,
    all,
    assignment,
    prices,
    judge,
    ways <= mostNodes ? Number.POSITIVE_INFINITY : mayBranch ? mostNodes : mostNodesUnbranched,
    effort,
  );
  if (looked !== 'tooMany' || !mayBranch) return looked;
  const enough = () => judge.bounds.mostCost(judge.best().payable) + judge.margin;
  const matched = ways < matchedBelow ? yield* matchHalves(assignment, prices, { offer: judge.offer, enough }, effort) : 'open';
  if (matched === 'done') return 'done';
  const isOpen = matched === 'open' && ways < matchedBelow;
  const branches: (Branch & { bound: number })[] = [];
  for (const columns of divided(problem, all, assignment)) {
    if (effort.isSpent) return 'spent';
    if (effort.isPauseDue) yield undefined;
    const part = { ...assignment, columns };
    const priced = yield* rowPrices(part, enough(), effort, prices);
    if (priced.bound > enough()) continue;
    branches.push({
      assignment: withinReach(part, priced, enough()),
      judge,
      mayBranch,
      matchedBelow: isOpen ? ways / fewerWays : matchedBelow,
      prices: priced.prices,
      bound: priced.bound,
    });
  }
  branches.sort((a, b) => a.bound - b.bound);
  for (const branch of branches) {
    if (branch.bound > enough()) break;
    const end = yield* branchAndAssign(problem, all, branch, effort);
    if (end === 'spent') return end;
  }
  return 'done';
}

/** The assignment in parts, by where the dearest line is whose place is open; else by the plans of the component with most of them. */
function divided(
  { prepared: { lines } }: SplitProblem,
  all: readonly ComponentPlans[],
  { columns, needs }: SplitAssignment,
): PlanColumn[][] {
  let best: { at: number; groups: Map<string, number[]>; price: number } | undefined;
  for (const [at, { plans }] of columns.entries()) {
    const { component, shares } = all[at] ?? {};
    if (plans.length < 2 || component === undefined || shares === undefined) continue;
    for (const [place, position] of component.positions.entries()) {
      const line = lines[position];
      const price = (line?.unitPrice.amount ?? 0) * (line?.quantity ?? 0);
      if (best !== undefined && price <= best.price) continue;
      const groups = new Map<string, number[]>();
      for (const [index, plan] of plans.entries()) {
        const key = shares[plan]?.map(({ quantities }) => quantities[place]).join() ?? '';
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [index]);
        else group.push(index);
      }
      if (groups.size > 1) best = { at, groups, price };
    }
  }
  if (best === undefined) {
    const at = columns.reduce((most, { plans }, index) => (plans.length > (columns[most]?.plans.length ?? 0) ? index : most), 0);
    best = { at, groups: new Map(Array.from(columns[at]?.plans ?? [], (_, index) => [String(index), [index]])), price: 0 };
  }
  const { at, groups } = best;
  const column = columns[at];
  return column === undefined ? [] : [...groups.values()].map((indexes) => columns.with(at, onlyPlans(column, indexes, needs.length)));
}
