// The analyses of a plan that the formats page names, in one go.
import type { StackingCase } from '../formats/case';
import type { Analyses, StackingPlan } from '../formats/plan';
import type { PlanOptions } from '../planning/plan-orders';
import { cartOf } from './cart';
import { fillers } from './fillers';
import { removals } from './line-prices';
import { type PayableOf, payableOfOne, payableOfSeveral, presentOf } from './payable-of';
import { topUps } from './top-ups';
import { worthOfCoupons } from './worth';

/** Work units that the price of one cart beside the cart may take, where nothing else is asked for. */
const defaultBudget = 200_000;
const defaultFillers = 2;
/** the default of `options.topUpTo` is this part of the goods */
const topUpPart = 10;

/** `budget`: work units for each price. `payableOf`: the search that prices carts beside the cart, where it is not to be the planner's own. */
export interface AnalyseOptions extends PlanOptions {
  payableOf?: PayableOf;
}

/** How carts beside the case's are priced: by the search for one order where the case allows no more, else by the planner. */
export function payableOfCase({ options }: StackingCase, { budget = defaultBudget, profile }: PlanOptions): PayableOf {
  return (options?.maximumOrders ?? 1) > 1 ? payableOfSeveral({ budget, profile }) : payableOfOne(budget);
}

/**
 * Removal prices, fillers, top-ups and worth of the coupons of a plan of the case, made under the same profile. What could not be proved
 * within the budget is marked `bounded`. It yields after every few milliseconds of work, and may be given up there.
 */
export function* analyse(stackingCase: StackingCase, plan: StackingPlan, options: AnalyseOptions = {}): Generator<undefined, Analyses> {
  const { payableOf = payableOfCase(stackingCase, options), profile } = options;
  const present = presentOf(cartOf(stackingCase, profile), plan, payableOf);
  const goods = present.cart.prepared.lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
  const { maximumFillers = defaultFillers, topUpTo } = stackingCase.options ?? {};
  const found = yield* fillers(present, maximumFillers);
  return {
    removals: yield* removals(present),
    fillers: found.fillers.map(({ orders: _, ...filler }) => filler),
    topUps: yield* topUps(present, topUpTo?.amount ?? Math.floor(goods / topUpPart)),
    worth: yield* worthOfCoupons(present),
  };
}
