// What the cart would come to in a coming sale, if its codes were those of past ones: a range with its evidence, or that there is none.
import type { StackingCase } from '../formats/case';
import type { CodeRow } from '../formats/codes';
import type { Proof } from '../formats/plan';
import type { Coupon } from '../formats/promotion';
import { planOrders } from '../planning/plan-orders';
import { type Ladder, type PastLadder, pastLadders } from './past-ladders';
import type { SaleEvent, SaleKind } from './sale-event';

/** The cart under one past ladder. */
export interface PastPrice extends Pick<PastLadder, 'saleId' | 'saleName' | 'text' | 'source' | 'validUntil'> {
  /** minor units of the case's currency */
  payable: number;
  proof: Proof['status'];
  /** the past codes that the plan would use; none where no rung is reached */
  codes: string[];
  /** the ladder was for everybody, not for her market by name */
  forEverybody: boolean;
}

export type WhatThen =
  | { kind: 'no-evidence' }
  /** minor units; the same where there is one past ladder, or all come to the same */
  | { kind: 'range'; lowest: number; highest: number; past: PastPrice[] };

export interface ThenInput {
  /** the cart as it is, at today's prices */
  case: StackingCase;
  sale: { kind: SaleKind; beginsMs: number };
  ladders: readonly Ladder[];
  events: readonly SaleEvent[];
  nowMs: number;
  maximumOrders: number;
}

/** Work units a ladder: a range in time matters more than its proof. */
const budget = 250_000;

/** Fields without which a row is no rung. */
const needed = ['discount', 'currency', 'minimumSpend', 'kind'] as const;

/** A past code as a coupon of the case; undefined for one of a store, or whose amounts are not sure. Without its string: strings come again. */
function couponOf({ kind, discount, minimumSpend, requires, unsure }: CodeRow, couponId: string): Coupon | undefined {
  if (kind === 'storeCode' || discount === undefined || discount.type === 'freeShipping') return undefined;
  if (needed.some((field) => unsure?.includes(field) === true)) return undefined;
  return {
    couponId,
    kind: 'promoCode',
    scope: { type: 'platform' },
    discount,
    ...(minimumSpend === undefined ? {} : { minimumSpend }),
    ...(requires === undefined ? {} : { requires }),
  };
}

/** The case at the sale, with the ladder's codes in place of today's: of those she has now only what is dated past the beginning is kept. */
function caseThen(now: StackingCase, beginsMs: number, codes: Coupon[], maximumOrders: number): StackingCase {
  const { candidates: _others, ...rest } = now;
  const kept = (now.wallet?.coupons ?? []).filter(({ kind, validUntil }) => kind !== 'promoCode' || validUntil !== undefined);
  return {
    ...rest,
    context: { ...now.context, at: new Date(beginsMs).toISOString() },
    wallet: { ...now.wallet, coupons: [...kept, ...codes] },
    options: { ...now.options, maximumOrders },
  };
}

/**
 * The cart under every past ladder of that kind of sale, of its market and currency: at most `MOST_LADDERS` plans of a bounded size. Prices,
 * automatic discounts and her coupons are today's, as far as they are valid then. Yields between pieces of work.
 */
export function* whatThen({ case: now, sale, ladders, events, nowMs, maximumOrders }: ThenInput): Generator<undefined, WhatThen> {
  if (now.lineItems.length === 0) return { kind: 'no-evidence' };
  const { region } = now.context;
  const past: PastPrice[] = [];
  for (const ladder of pastLadders(ladders, events, { kind: sale.kind, region, currency: now.currency, nowMs })) {
    const { saleId, saleName, text, source, validUntil, regions, rows } = ladder;
    const named = rows.flatMap((row, nth) => {
      const coupon = couponOf(row, `past:${nth}`);
      return coupon === undefined ? [] : [{ coupon, code: row.code }];
    });
    if (named.length === 0) continue;
    const codes = named.map(({ coupon }) => coupon);
    const plan = yield* planOrders(caseThen(now, sale.beginsMs, codes, maximumOrders), { budget });
    const used = new Set(plan.orders.flatMap(({ coupons }) => coupons));
    past.push({
      ...{ saleId, saleName, text, source, validUntil },
      payable: plan.objective.payable,
      proof: plan.proof.status,
      codes: named.filter(({ coupon }) => used.has(coupon.couponId)).map(({ code }) => code),
      forEverybody: regions === undefined,
    });
  }
  const payables = past.map(({ payable }) => payable);
  return past.length === 0
    ? { kind: 'no-evidence' }
    : { kind: 'range', lowest: Math.min(...payables), highest: Math.max(...payables), past };
}
