// What a cart costs at best: the one question all of insight asks, answered by the search that fits the case.
import type { PlannedOrder, StackingPlan } from '../formats/plan';
import { Effort } from '../planning/effort';
import { leastPayable } from '../planning/least-payable';
import { type PlanOptions, planOrders } from '../planning/plan-orders';
import type { Cart } from './cart';

/** The best price found of a cart, minor units. */
export interface Price {
  /** infinite where nothing below what was asked for was found */
  payable: number;
  /** no plan costs less; where `payable` is infinite, none is below what was asked for */
  isProved: boolean;
  /** orders that cost `payable` */
  orders: readonly PlannedOrder[];
  /** units of work it took */
  work: number;
}

/** What may shorten the answer: coupons that may do well, and the amount below which a price matters. */
export interface Asked {
  start?: readonly string[];
  below?: number;
}

export type PayableOf = (cart: Cart, asked?: Asked) => Generator<undefined, Price>;

/** units of work between two pauses */
const betweenPauses = 4000;

/** Prices of one order with all lines; at most `budget` units of work for each. */
export function payableOfOne(budget: number): PayableOf {
  let sincePause = 0;
  // carts beside one cart often do well with the same coupons
  let recent: readonly string[] = [];
  return function* (cart, { start = [], below = Number.POSITIVE_INFINITY } = {}) {
    const effort = new Effort(budget);
    const asked = { starts: [start, recent], below };
    const { beside } = cart;
    const { payable, lowerBound, coupons } =
      (beside && (yield* beside.neighbours.least(beside.units, effort, asked))) ?? (yield* leastPayable(cart.prepared, effort, asked));
    recent = coupons;
    sincePause += effort.work;
    if (sincePause >= betweenPauses) {
      sincePause = 0;
      yield undefined;
    }
    const lines = linesOf(cart);
    const isProved = lowerBound >= Math.min(payable, below);
    return { payable, isProved, orders: lines.length === 0 ? [] : [{ lines, coupons: [...coupons] }], work: effort.work };
  };
}

function linesOf(cart: Cart): PlannedOrder['lines'] {
  const { neighbours, units } = cart.beside ?? {};
  return (neighbours ?? cart).prepared.lines.flatMap(({ lineItemId, quantity: all }, at) => {
    const quantity = units === undefined ? all : (units[at] ?? 0);
    return quantity > 0 ? [{ lineItemId, quantity }] : [];
  });
}

/** Prices of as many orders as the case allows. */
export const payableOfSeveral = (options: PlanOptions): PayableOf =>
  function* ({ document }, { below = Number.POSITIVE_INFINITY } = {}) {
    const { objective, proof, orders, searchEffort } = yield* planOrders(document, options);
    const payable = objective.payable < below ? objective.payable : Number.POSITIVE_INFINITY;
    return { payable, isProved: proof.lowerBound >= Math.min(payable, below), orders, work: searchEffort.work };
  };

/** The present plan of a cart, and how carts beside it are priced. */
export interface Present {
  cart: Cart;
  payable: number;
  /** no plan of the cart costs less */
  isProved: boolean;
  orders: readonly PlannedOrder[];
  /** ids of the plan's coupons: carts beside it often do well with them */
  coupons: readonly string[];
  payableOf: PayableOf;
}

/** A plan as the point from which carts beside it are looked at. */
export const presentOf = (cart: Cart, { objective: { payable }, proof, orders }: StackingPlan, payableOf: PayableOf): Present => ({
  cart,
  payable,
  isProved: proof.lowerBound >= payable,
  orders,
  coupons: [...new Set(orders.flatMap(({ coupons }) => coupons))],
  payableOf,
});
