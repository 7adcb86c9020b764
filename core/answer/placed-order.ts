// An order that was placed took its coupons with it: what pages said of them before is no longer so.
import * as z from 'zod/mini';
import { amount, currency, id } from '../formats/amount';
import type { Reading } from '../formats/reading';
import { readCoupon } from '../formats/reading';
import type { CartAnswer } from './answer';
import type { TabState } from './tab-state';

/** Most coupons that are remembered as spent, the latest first. */
const MOST = 200;

/** What an order at its checkout page is about to spend. */
export const orderAtCheckout = z.object({
  /** the moment of that page, ISO 8601 in UTC */
  seenAt: z.string(),
  currency,
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

type AtCheckout = Extract<TabState, { kind: 'checkout' }>;

/** The steps of an order that its page shows as put in: all of them where the page's total is what they come to, under whichever reading. */
function putIn({ answer, check, progress }: AtCheckout): CartAnswer['instructions'][number] {
  const steps = answer?.instructions[progress?.order ?? 0] ?? [];
  const isWhole =
    check?.kind === 'matches' || (check?.kind === 'differs' && check.explanations.some(({ code }) => code === 'rule-reading'));
  return isWhole ? steps : steps.filter((_step, at) => progress?.done.includes(at));
}

/**
 * What the order that a checkout page is of spends, as far as the page shows it; a coupon that can be used again is not spent. Undefined
 * where the page is of no order of the plan.
 */
export function spentAt(state: AtCheckout, seenAt: string): OrderAtCheckout | undefined {
  const { answer, progress } = state;
  if (answer === undefined || progress === undefined) return undefined;
  const { lines = [] } = answer.plan.orders[progress.order] ?? {};
  const held = answer.case.wallet?.coupons ?? [];
  const steps = putIn(state);
  const coupons = new Set(steps.flatMap((step) => (step.do === 'apply' || step.do === 'pasteCode' ? [step.couponId] : [])));
  return {
    seenAt,
    currency: answer.case.currency,
    lineItemIds: lines.map(({ lineItemId }) => lineItemId),
    coupons: held
      .filter(({ couponId, usesRemaining = 1 }) => coupons.has(couponId) && usesRemaining === 1)
      .map((coupon) => asUsed(coupon, answer.case.currency)),
    coins: steps.reduce((sum, step) => (step.do === 'spendCoins' ? sum + step.coins : sum), 0),
  };
}

/** Whether the cart says that the order was placed: it is shown whole, and the order's lines are gone. */
export function isPlaced({ lineItemIds }: OrderAtCheckout, { failure, cart }: Reading): boolean {
  if (cart === undefined) return failure?.code === 'empty' && lineItemIds.length > 0;
  const there = new Set(cart.lineItems.map(({ lineItemId }) => lineItemId));
  return failure === undefined && cart.complete && lineItemIds.length > 0 && lineItemIds.every((line) => !there.has(line));
}

/** Whether the cart says that it was not: a line of it is still there. */
export const isOpen = ({ lineItemIds }: OrderAtCheckout, { cart }: Reading): boolean =>
  cart?.lineItems.some(({ lineItemId }) => lineItemIds.includes(lineItemId)) === true;

/**
 * What is known of her coupons since the order, as a page would say it; a wallet read later says it better. `before`: the same of earlier
 * orders.
 */
export function spentReading(
  { coupons, currency }: OrderAtCheckout,
  before: Reading | undefined,
  pageUrl: string,
  nowIso: string,
): Reading {
  return {
    format: 'stacking-reading/1',
    page: 'checkout',
    confidence: 'exact',
    provenance: { source: 'dom', detail: 'placed order', pageUrl, readAt: nowIso },
    currency,
    gaps: [],
    coupons: [...coupons, ...(before?.coupons ?? [])].slice(0, MOST),
  };
}

/** The coins that are left, where the page's balance is of before the order was seen at its checkout; its age stays. */
export const coinsAfter = (coins: Reading, { coins: spent, seenAt }: OrderAtCheckout): Reading =>
  coins.coins?.balance === undefined || Date.parse(coins.provenance.readAt) > Date.parse(seenAt)
    ? coins
    : { ...coins, coins: { ...coins.coins, balance: Math.max(0, coins.coins.balance - spent) } };
