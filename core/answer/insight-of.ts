// Insight, worked out after the plan.
import type { StackingCase } from '../formats/case';
import type { StackingPlan } from '../formats/plan';
import { payableOfCase } from '../insight/analyse';
import { withCandidates } from '../insight/candidates';
import { cartOf } from '../insight/cart';
import { deadZones } from '../insight/dead-zones';
import { type Filler, fillers } from '../insight/fillers';
import { quantities, removals } from '../insight/line-prices';
import { margins } from '../insight/margins';
import { type Present, presentOf } from '../insight/payable-of';
import { topUps } from '../insight/top-ups';
import { unlocked } from '../insight/unlocked';
import { worthOfCoupons } from '../insight/worth';
import type { CaseMaking } from '../rules/profile';
import type { Insight } from './insight';

/** Work units for the price of one cart beside the cart. */
const priceBudget = 60_000;
/** Work units over all sets of candidates. */
const fillerBudget = 1_500_000;
const mostFillers = 2;
/** Fillers that are told of, the best of them: nobody looks through more. */
const mostTold = 40;
/** What is looked for on top of a cart: a fifth of its goods, and at least twenty units of the currency. */
const topUpOf = (goods: number, exponent: number): number => Math.max(Math.floor(goods / 5), 20 * 10 ** exponent);

/** Each filler with what takes off more where it is bought too. */
function* withUnlocks(present: Present, found: readonly Filler[]): Generator<undefined, Insight['fillers']> {
  const { candidates, cartWith } = withCandidates(present.cart);
  const told: Insight['fillers'] = [];
  for (const { orders, ...filler } of found) {
    const cart = cartWith(candidates.filter(({ candidateId }) => filler.candidates.includes(candidateId)));
    told.push({ ...filler, unlocks: unlocked(present, { cart, orders }) });
    yield undefined;
  }
  return told;
}

/**
 * Insight into a plan of the case, of as many orders as the plan has: further orders are the frontier's business. Yields between pieces of
 * work, and may be given up there.
 */
export function* insightOf(
  stackingCase: StackingCase,
  plan: StackingPlan,
  comparisonMargin: CaseMaking['comparisonMargin'],
): Generator<undefined, Insight> {
  const asPlanned = { ...stackingCase, options: { ...stackingCase.options, maximumOrders: Math.max(1, plan.orders.length) } };
  const present = presentOf(cartOf(asPlanned), plan, payableOfCase(asPlanned, { budget: priceBudget }));
  const goods = present.cart.prepared.lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
  const upTo = topUpOf(goods, stackingCase.currency.exponent);
  const found = yield* topUps(present, upTo);
  const further = yield* fillers(present, mostFillers, fillerBudget);
  return {
    margins: margins(present.cart, plan, comparisonMargin),
    removals: yield* removals(present),
    quantities: yield* quantities(present),
    worth: yield* worthOfCoupons(present),
    topUps: found,
    deadZones: yield* deadZones(present, found, upTo),
    fillers: yield* withUnlocks(present, further.fillers.slice(0, mostTold)),
  };
}
