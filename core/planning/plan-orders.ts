// The plan of a case: the best order, its proof, what it was priced at by the evaluator, and the frontier over numbers of orders.
import type { StackingCase } from '../formats/case';
import type { Proof, StackingPlan } from '../formats/plan';
import type { StatedRules } from '../formats/rules';
import { type PreparedCase, prepareCase } from '../pricing/prepared-case';
import { type PricedPlan, pricePlan } from '../pricing/price-plan';
import { Effort } from './effort';
import { type FrontierEntry, planFrontier } from './frontier';
import { mostParts, splitAtLeast } from './split-bound';

/** Work units a plan may take where nothing else is asked for: a fraction of a second. */
export const defaultBudget = 3_000_000;

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
 * plan whatever the order of the case's lists; it is never worse than the best single order found.
 */
export function* planOrders(stackingCase: StackingCase, options: PlanOptions = {}): Generator<undefined, StackingPlan> {
  const prepared = prepareCase(stackingCase, options.profile);
  const effort = new Effort(options.budget ?? defaultBudget);
  const frontier = prepared.lines.length === 0 ? nothingToBuy(prepared) : yield* planFrontier(prepared, longestFrontier, effort);
  const last = frontier.at(-1);
  if (last === undefined) throw new Error('a frontier has an entry');
  const { plan, proof } = last;
  return {
    format: 'stacking-plan/1',
    caseId: stackingCase.caseId,
    orders: plan.orders,
    objective: plan.objective,
    proof: prepared.maximumOrders <= longestFrontier ? proof : ofAll(proof, prepared, plan),
    frontier: frontier.map((entry, before) => ({
      maximumOrders: before + 1,
      orders: entry.plan.orders,
      coins: entry.plan.coins,
      objective: entry.plan.objective,
      proof: entry.proof,
    })),
    receipts: plan.receipts,
    coins: plan.coins,
    searchEffort: { work: Math.ceil(effort.work), budget: effort.budget },
  };
}

/** Runs a plan to its end without a pause. */
export function runToEnd<T>(planning: Generator<unknown, T>): T {
  for (;;) {
    const step = planning.next();
    if (step.done === true) return step.value;
  }
}

function nothingToBuy(prepared: PreparedCase): FrontierEntry[] {
  const plan = pricePlan(prepared, []);
  if (!plan.ok) throw new Error('no orders are no plan');
  const entry: FrontierEntry = { plan: plan.value, proof: { status: 'proved', lowerBound: 0 } };
  return Array.from({ length: Math.min(prepared.maximumOrders, longestFrontier) }, () => entry);
}

/** Of more orders than the frontier goes into, only the plainest bound is known. */
function ofAll(proof: Proof, prepared: PreparedCase, { objective: { payable, couponsSpent } }: PricedPlan): Proof {
  const orders = Math.min(prepared.maximumOrders, mostParts(prepared));
  if (orders <= longestFrontier) return proof;
  const atLeast = splitAtLeast(prepared, orders);
  const noMorePay = atLeast > payable || (atLeast === payable && couponsSpent === 0);
  return noMorePay ? proof : { status: 'bounded', lowerBound: Math.min(proof.lowerBound, atLeast) };
}
