// The truth about a plan: its orders priced one after the other, coins laid on them, every step on the receipt.
import type { Objective, PlannedOrder, Receipt } from '../formats/plan';
import { fail, ok, type Result } from '../result';
import { coinsFor } from './coins';
import type { PreparedCase } from './prepared-case';
import { type OrderRefusal, type PricedOrder, priceOrder } from './price-order';
import { receiptOf } from './receipt';
import { reasonsSkipped } from './skipped';

/** Why a plan is not allowed; `order` is the position of the order it is about. */
export type PlanRefusal =
  | { code: 'order-refused'; order: number; why: OrderRefusal }
  | { code: 'empty-order'; order: number }
  | { code: 'too-many-orders'; maximum: number }
  | { code: 'not-bought-once'; lineItemId: string; bought: number; wanted: number }
  | { code: 'line-divided'; lineItemId: string }
  | { code: 'coupon-spent-too-often'; couponId: string; uses: number };

/** A plan and what it comes to, in minor units, `expirySum` in epoch seconds; `receipts` has one list of steps for each order. */
export interface PricedPlan {
  orders: PlannedOrder[];
  objective: Objective;
  receipts: Receipt[];
  coins: { spent: number; discount: number };
}

/**
 * Prices a plan of any number of orders by the rules of the case, or says what it breaks. Promotions for a first order stand in the
 * first order of the plan where one applies, and in no later one.
 */
export function pricePlan(prepared: PreparedCase, orders: readonly PlannedOrder[]): Result<PricedPlan, PlanRefusal> {
  if (orders.length > prepared.maximumOrders) return fail({ code: 'too-many-orders', maximum: prepared.maximumOrders });
  const priced: PricedOrder[] = [];
  let firstOrderIsTaken = false;
  for (const [position, order] of orders.entries()) {
    if (order.lines.length === 0) return fail({ code: 'empty-order', order: position });
    const result = priceOrder(prepared, order, !firstOrderIsTaken);
    if (!result.ok) return fail({ code: 'order-refused', order: position, why: result.error });
    priced.push(result.value);
    firstOrderIsTaken ||= result.value.cascade.turns.some((turn) => turn.outcome === 'applied' && turn.promotion.needsFirstOrder);
  }
  const broken = wronglyBought(prepared, priced) ?? spentTooOften(priced);
  return broken === undefined ? ok(settle(prepared, priced)) : fail(broken);
}

function wronglyBought({ lines, mayDivideLines }: PreparedCase, priced: readonly PricedOrder[]): PlanRefusal | undefined {
  for (const [position, { lineItemId, quantity }] of lines.entries()) {
    const parts = priced.map((order) => order.quantities[position] ?? 0).filter((units) => units > 0);
    const bought = parts.reduce((sum, units) => sum + units, 0);
    if (bought !== quantity) return { code: 'not-bought-once', lineItemId, bought, wanted: quantity };
    if (parts.length > 1 && !mayDivideLines) return { code: 'line-divided', lineItemId };
  }
  return undefined;
}

/** How often each coupon is spent over the plan. */
function usesOf(priced: readonly PricedOrder[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { chosen } of priced) for (const { id } of chosen) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

function spentTooOften(priced: readonly PricedOrder[]): PlanRefusal | undefined {
  const uses = usesOf(priced);
  const spent = priced.flatMap(({ chosen }) => chosen);
  const over = spent.find(({ id, coupon }) => (uses.get(id) ?? 0) > (coupon?.usesRemaining ?? 1));
  return over === undefined ? undefined : { code: 'coupon-spent-too-often', couponId: over.id, uses: uses.get(over.id) ?? 0 };
}

function settle(prepared: PreparedCase, priced: readonly PricedOrder[]): PricedPlan {
  const uses = usesOf(priced);
  let discounted = 0;
  let payable = 0;
  const receipts = priced.map((order, position) => {
    const discount = Math.min(order.coinsMost, prepared.coins.budget - discounted);
    // rounded up once over the plan: an order shows what it adds
    const spent = coinsFor(discounted + discount, prepared.coins) - coinsFor(discounted, prepared.coins);
    discounted += discount;
    const total = order.goods + order.shipping.reduce((sum, { amount }) => sum + amount, 0) - discount;
    payable += total;
    const isFirstOrder = !priced
      .slice(0, position)
      .some(({ cascade }) => cascade.turns.some((turn) => turn.outcome === 'applied' && turn.promotion.needsFirstOrder));
    return receiptOf(prepared, order, reasonsSkipped(prepared, order, { uses, isFirstOrder }), { discount, spent }, total);
  });
  const spent = priced.flatMap(({ chosen }) => chosen);
  return {
    orders: priced.map(({ order }) => order),
    objective: {
      payable,
      couponsSpent: spent.length,
      expirySum: spent.reduce((sum, { until }) => sum + until, 0),
      orders: priced.length,
    },
    receipts,
    coins: { spent: coinsFor(discounted, prepared.coins), discount: discounted },
  };
}
