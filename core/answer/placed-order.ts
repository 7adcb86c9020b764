// An order that was placed took its coupons with it: what pages said of them before is no longer so.
import * as z from 'zod/mini';
import { amount, id } from '../formats/amount';
import type { Reading } from '../formats/reading';
import { readCoupon } from '../formats/reading';
import type { CartAnswer } from './answer';

/** Most coupons that are remembered as spent, the latest first. */
const MOST = 200;

/** What an order at its checkout page is about to spend. */
export const orderAtCheckout = z.object({
  lineItemIds: z.array(id),
  coupons: z.array(readCoupon),
  coins: amount,
});
export type OrderAtCheckout = z.infer<typeof orderAtCheckout>;

type Planned = NonNullable<NonNullable<CartAnswer['case']['wallet']>['coupons']>[number];

/** The scope as pages name it: a store by its number, or by its seller where no page tells the number. */
function scopeOf({ scope }: Planned): OrderAtCheckout['coupons'][number]['scope'] {
  if (scope.type !== 'store') return { type: 'platform' };
  const sellerId = /^seller:(.+)$/.exec(scope.storeId)?.[1];
  return sellerId === undefined ? { type: 'store', storeId: scope.storeId } : { type: 'store', sellerId };
}

const asUsed = (coupon: Planned, currency: CartAnswer['case']['currency']): OrderAtCheckout['coupons'][number] => ({
  kind: coupon.kind,
  scope: scopeOf(coupon),
  ...(coupon.minimumSpend === undefined ? {} : { minimumSpend: coupon.minimumSpend }),
  discount: coupon.discount,
  ...(coupon.code === undefined ? {} : { code: coupon.code }),
  ...(coupon.validUntil === undefined ? {} : { validUntil: coupon.validUntil }),
  status: 'used',
  currency,
});

/** What the order at this position of the plan spends; a coupon that can be used again is not spent. */
export function spentBy({ case: planned, plan }: CartAnswer, order: number): OrderAtCheckout {
  const { lines = [], coupons = [] } = plan.orders[order] ?? {};
  const held = planned.wallet?.coupons ?? [];
  return {
    lineItemIds: lines.map(({ lineItemId }) => lineItemId),
    coupons: held
      .filter(({ couponId, usesRemaining = 1 }) => coupons.includes(couponId) && usesRemaining === 1)
      .map((coupon) => asUsed(coupon, planned.currency)),
    coins: (plan.receipts[order] ?? []).reduce((sum, step) => (step.step === 'coins' ? sum + step.spent : sum), 0),
  };
}

/** Whether the cart says that the order was placed: it is shown whole, and the order's lines are gone. */
export function isPlaced({ lineItemIds }: OrderAtCheckout, { failure, cart }: Reading): boolean {
  if (cart === undefined) return failure?.code === 'empty' && lineItemIds.length > 0;
  const there = new Set(cart.lineItems.map(({ lineItemId }) => lineItemId));
  return failure === undefined && cart.complete && lineItemIds.length > 0 && lineItemIds.every((line) => !there.has(line));
}

/**
 * What is known of her coupons since the order, as a page would say it; a wallet read later says it better. `before`: the same of earlier
 * orders.
 */
export function spentReading({ coupons }: OrderAtCheckout, before: Reading | undefined, pageUrl: string, nowIso: string): Reading {
  return {
    format: 'stacking-reading/1',
    page: 'checkout',
    confidence: 'exact',
    provenance: { source: 'dom', detail: 'placed order', pageUrl, readAt: nowIso },
    gaps: [],
    coupons: [...coupons, ...(before?.coupons ?? [])].slice(0, MOST),
  };
}

/** The coins that are left, where the page's balance is of before the order; its age stays. */
export const coinsAfter = (coins: Reading, { coins: spent }: OrderAtCheckout): Reading =>
  coins.coins?.balance === undefined ? coins : { ...coins, coins: { ...coins.coins, balance: Math.max(0, coins.coins.balance - spent) } };
