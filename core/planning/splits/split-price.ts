// The exact price of a plan made of component plans: from columns alone where they are enough, else by the evaluator.
import type { Objective, PlannedOrder } from '../../formats/plan';
import { byCodePoint } from '../../pricing/code-point-order';
import { coinsOnOrder } from '../../pricing/coins';
import { type PricedOrder, priceOrder } from '../../pricing/price-order';
import { promotionOff } from '../../pricing/promotion-off';
import { shippingOf } from '../../pricing/shipping';
import type { Effort } from '../effort';
import type { ComponentPlans } from './component-plans';
import type { Share } from './component-ways';
import type { LateChoice } from './late-choice';
import { type FoundPlan, foundPlan } from './split-found';
import type { SplitProblem } from './split-problem';

/** Prices the plan in which each component follows one of its plans; nothing where that is not allowed. */
export type PriceSplit = (picked: readonly number[], late: readonly LateChoice[]) => FoundPlan | undefined;

/** `isWorth` tells from the objective whether the orders of a plan are wanted at all. */
export function splitPricer(
  problem: SplitProblem,
  all: readonly ComponentPlans[],
  isWorth: (objective: Objective) => boolean,
  effort: Effort,
): PriceSplit {
  const sharesOf = (picked: readonly number[], order: number) => all.flatMap(({ shares }, at) => shares[picked[at] ?? 0]?.[order] ?? []);
  const planned = (picked: readonly number[], late: readonly LateChoice[]) =>
    late.map((choice, order) => plannedOrder(problem, all, sharesOf(picked, order), choice));
  const price = rememberedPrice(problem, effort);
  // order 0 is the one that may be a first order; plans in which another one comes first are other plans of the search
  const exactly = (picked: readonly number[], late: readonly LateChoice[]) => {
    const orders = planned(picked, late).filter(({ lines, coupons }) => lines.length > 0 || coupons.length > 0);
    return foundPlan(problem.prepared, orders, price);
  };
  if (problem.columnsAreEnough === 'no') return exactly;
  return (picked, late) => {
    const objective = byColumns(problem, all, picked, late, effort);
    if (objective === undefined || !isWorth(objective)) return undefined;
    if (problem.columnsAreEnough === 'butForCoins') return exactly(picked, late);
    return { objective, orders: inOrder(planned(picked, late).filter(({ lines }) => lines.length > 0)) };
  };
}

/** priced orders remembered */
const mostRemembered = 20_000;

/** The evaluator, which is not asked twice about one order. */
function rememberedPrice({ prepared }: SplitProblem, effort: Effort): (order: PlannedOrder, isFirst: boolean) => PricedOrder | undefined {
  const known = new Map<string, PricedOrder | undefined>();
  return (order, isFirst) => {
    const key = JSON.stringify([isFirst, order]);
    if (!known.has(key)) {
      const result = priceOrder(prepared, order, isFirst);
      effort.work += 20 + prepared.lines.length;
      if (known.size >= mostRemembered) known.clear();
      known.set(key, result.ok ? result.value : undefined);
    }
    return known.get(key);
  };
}

function plannedOrder(
  { prepared }: SplitProblem,
  all: readonly ComponentPlans[],
  shares: readonly Share[],
  late: LateChoice,
): PlannedOrder {
  const units = new Map<number, number>();
  for (const [at, { component }] of all.entries()) {
    for (const [place, position] of component.positions.entries()) units.set(position, shares[at]?.quantities[place] ?? 0);
  }
  return {
    lines: prepared.lines.flatMap(({ lineItemId }, position) => {
      const quantity = units.get(position) ?? 0;
      return quantity > 0 ? [{ lineItemId, quantity }] : [];
    }),
    coupons: [...shares.flatMap(({ coupons }) => coupons), ...late.coupons].map(({ promotion }) => promotion.id),
  };
}

/** The order with the first line comes first, of one line's parts the larger. */
const inOrder = (orders: readonly PlannedOrder[]): PlannedOrder[] =>
  orders.toSorted(({ lines: [a] }, { lines: [b] }) =>
    a === undefined || b === undefined ? 0 : byCodePoint(a.lineItemId, b.lineItemId) || b.quantity - a.quantity,
  );

function byColumns(
  { prepared, columns, classes, seen, shared, coins, units: unitsColumn }: SplitProblem,
  all: readonly ComponentPlans[],
  picked: readonly number[],
  late: readonly LateChoice[],
  effort: Effort,
): Objective | undefined {
  const { rules } = prepared;
  const width = columns.length;
  const stride = late.length * width;
  const sums = new Float64Array(stride);
  let payable = 0;
  let spent = 0;
  let expirySum = 0;
  for (let at = 0; at < all.length; at++) {
    const plans = all[at];
    const plan = picked[at] ?? 0;
    if (plans === undefined) continue;
    payable += plans.shipping[plan] ?? 0;
    for (let place = 0; place < stride; place++) sums[place] = (sums[place] ?? 0) + (plans.values[plan * stride + place] ?? 0);
    for (const { coupons } of plans.shares[plan] ?? []) {
      spent += coupons.length;
      for (const { promotion } of coupons) expirySum += promotion.until;
    }
  }
  effort.work += (all.length * stride) >> 3;
  let coinsMost = 0;
  let orders = 0;
  const discounts: number[] = [];
  for (const [order, { sequence, seesEarlier }] of late.entries()) {
    const base = order * width;
    const sumOf = (column: number) => sums[base + column] ?? 0;
    let goods = sumOf(0);
    for (let at = 0; at < sequence.length; at++) {
      const turn = sequence[at];
      const looks = turn && seen.get(turn);
      if (turn === undefined || looks === undefined) continue;
      let running = sumOf(classes.classOf(turn));
      for (const earlier of seesEarlier[at] ?? []) running -= discounts[earlier] ?? 0;
      const tested = turn.promotion.base === 'running' ? running : sumOf(looks.tested);
      const isKeptAway = looks.rejecting !== undefined && sumOf(looks.rejecting) > 0;
      const off = isKeptAway ? 0 : promotionOff(turn.promotion, { running, tested, units: sumOf(looks.units) }, rules);
      if (turn.coupon !== undefined) {
        if (off === 0) return undefined;
        spent++;
        expirySum += turn.promotion.until;
      }
      discounts[at] = off;
      goods -= off;
    }
    for (const { policy, units, measured } of shared) {
      if (sumOf(units) > 0) payable += shippingOf(policy, sumOf(units), measured === undefined ? 0 : sumOf(measured), rules);
    }
    payable += goods;
    coinsMost += coinsOnOrder(sumOf(coins), goods, prepared.coins);
    if (sumOf(unitsColumn) > 0) orders++;
  }
  payable -= Math.min(coinsMost, prepared.coins.budget);
  return { payable, couponsSpent: spent, expirySum, orders };
}
