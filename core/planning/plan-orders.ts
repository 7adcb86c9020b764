// The plan of a case: the best order, its proof, what it was priced at by the evaluator, and the frontier over numbers of orders.
import type { StackingCase } from '../formats/case';
import type { PlannedOrder, Proof, StackingPlan } from '../formats/plan';
import type { StatedRules } from '../formats/rules';
import { type PreparedCase, prepareCase } from '../pricing/prepared-case';
import { type PricedPlan, pricePlan } from '../pricing/price-plan';
import { Effort } from './effort';
import { type OneOrder, planOneOrder } from './one-order';
import { mostParts, splitAtLeast } from './split-bound';

/** Work units a plan may take where nothing else is asked for: a fraction of a second. */
export const defaultBudget = 1_000_000;

/** more entries of the frontier are not written out */
const longestFrontier = 32;

export interface PlanOptions {
  /** rules that stand between the format's defaults and the case's own */
  profile?: StatedRules | undefined;
  /** work units */
  budget?: number | undefined;
}

/**
 * Plans a case. It yields after every few milliseconds of work, and may be given up there. The same case and budget give the same
 * plan whatever the order of the case's lists. The best single order is searched for; plans of several orders are only bounded.
 */
export function* planOrders(stackingCase: StackingCase, options: PlanOptions = {}): Generator<undefined, StackingPlan> {
  const prepared = prepareCase(stackingCase, options.profile);
  const effort = new Effort(options.budget ?? defaultBudget);
  const one = prepared.lines.length === 0 ? undefined : yield* planOneOrder(prepared, effort);
  const plan = priced(prepared, one);
  const proofs = Array.from({ length: Math.min(prepared.maximumOrders, longestFrontier) }, (_, before) =>
    proofFor(prepared, one, plan, before + 1),
  );
  const { orders, coins, objective, receipts } = plan;
  const proof = proofFor(prepared, one, plan, prepared.maximumOrders);
  return {
    format: 'stacking-plan/1',
    caseId: stackingCase.caseId,
    orders,
    objective,
    proof,
    frontier: proofs.map((proofHere, before) => ({ maximumOrders: before + 1, orders, coins, objective, proof: proofHere })),
    receipts,
    coins,
    searchEffort: { work: effort.work, budget: effort.budget },
  };
}

/** Runs a plan to its end without a pause. */
export function runToEnd<T>(planning: Generator<unknown, T>): T {
  for (;;) {
    const step = planning.next();
    if (step.done === true) return step.value;
  }
}

/** No plan leaves the planner that the evaluator has not priced, and to the same amount. */
function priced(prepared: PreparedCase, one: OneOrder | undefined): PricedPlan {
  const orders: PlannedOrder[] = [];
  if (one !== undefined) {
    const lines = prepared.lines.map(({ lineItemId, quantity }) => ({ lineItemId, quantity }));
    orders.push({ lines, coupons: one.found.coupons.map(({ promotion }) => promotion.id) });
  }
  const plan = pricePlan(prepared, orders);
  if (!plan.ok) throw new Error(`the planner made a plan that is not allowed: ${JSON.stringify(plan.error)}`);
  const { payable, couponsSpent } = plan.value.objective;
  if (one !== undefined && (payable !== one.found.payable || couponsSpent !== one.found.spent)) {
    throw new Error(`the planner counted ${one.found.payable}, the evaluator ${payable}`);
  }
  return plan.value;
}

/** What is proved of the single order among plans of at most so many orders. */
function proofFor(prepared: PreparedCase, one: OneOrder | undefined, { objective }: PricedPlan, maximumOrders: number): Proof {
  const { payable, couponsSpent } = objective;
  if (one === undefined) return { status: 'proved', lowerBound: 0 };
  const orders = Math.min(maximumOrders, mostParts(prepared));
  const split = orders > 1 ? splitAtLeast(prepared, orders) : Number.POSITIVE_INFINITY;
  // of a split that costs as much, spending nothing in fewer orders is the better plan
  const noSplitPays = split > payable || (split === payable && couponsSpent === 0);
  if (one.isComplete && noSplitPays) return { status: 'proved', lowerBound: payable };
  return { status: 'bounded', lowerBound: Math.min(one.lowerBound, split) };
}
