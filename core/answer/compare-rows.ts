// The page's rows against the receipt, layer by layer.

import type { StackingCase } from '../formats/case';
import type { PlannedOrder, Receipt } from '../formats/plan';
import { type CouponKind, couponKind, type PromotionKind, promotionKind } from '../formats/promotion';
import type { SummaryRow } from '../formats/reading';
import type { Explanation } from './checkout-check';

type Row = PromotionKind | 'coins';
const discountRows: readonly Row[] = [...promotionKind.options, 'coins'];

interface Difference {
  kind: Row;
  expected: number;
  actual: number;
}

const expectedOf = (receipt: Receipt, kind: Row): number =>
  receipt.reduce((sum, step) => {
    if (step.step === 'applied' && step.layer === kind) return sum + step.discount;
    return step.step === 'coins' && kind === 'coins' ? sum + step.discount : sum;
  }, 0);

const shownOf = (rows: SummaryRow[], kind: SummaryRow['kind']): number | undefined => {
  const own = rows.filter((row) => row.kind === kind);
  const shown = own.reduce((sum, { amount }) => sum + amount, 0);
  return own.length === 0 || shown < 0 ? undefined : shown;
};

/** Differences that undo each other are one discount in another row: the page merges layers, or calls them otherwise. */
function unmerged(differences: Difference[]): Difference[] {
  const off = ({ expected, actual }: Difference) => actual - expected;
  if (differences.reduce((sum, one) => sum + off(one), 0) === 0) return [];
  const rest = [...differences];
  for (const one of differences) {
    const twin = rest.find((other) => off(other) === -off(one));
    if (!rest.includes(one) || twin === undefined) continue;
    rest.splice(rest.indexOf(one), 1);
    rest.splice(rest.indexOf(twin), 1);
  }
  return rest;
}

/** What is compared: an order of a plan, the case it is of, and its receipt. */
export interface Promised {
  case: StackingCase;
  order: PlannedOrder;
  receipt: Receipt;
}

/** The one held coupon of a layer, not in the order, that takes off just so much. */
function heldBack({ case: { wallet }, order }: Promised, kind: Row, amount: number): string | undefined {
  const unused = (wallet?.coupons ?? []).filter((coupon) => coupon.kind === kind && !order.coupons.includes(coupon.couponId));
  const fitting = unused.filter(({ discount }) => discount.type === 'fixed' && discount.amount === amount);
  return fitting.length === 1 ? fitting[0]?.couponId : unused.length === 1 ? unused[0]?.couponId : undefined;
}

const appliedIn = ({ order, receipt }: Promised, kind: Row) =>
  receipt.flatMap((step) =>
    step.step === 'applied' && step.layer === kind ? [{ ...step, isChosen: order.coupons.includes(step.id) }] : [],
  );

function explained({ kind, expected, actual }: Difference, promised: Promised): Explanation[] {
  const applied = appliedIn(promised, kind);
  if (expected === 0) {
    const couponId = heldBack(promised, kind, actual);
    return [{ code: 'applied-by-site', kind, amount: actual, ...(couponId === undefined ? {} : { couponId }) }];
  }
  if (actual === 0 && applied.length === 0) return [{ code: 'not-applied', kind, amount: expected }];
  const missing = actual === 0 ? applied : applied.filter(({ discount }) => discount === expected - actual);
  const isSure = actual === 0 || (missing.length === 1 && applied.length > 1);
  if (!isSure) return [{ code: 'row-differs', kind, expected, actual }];
  return missing.map(({ id, discount, isChosen }) => ({
    code: 'not-applied',
    kind,
    amount: discount,
    ...(isChosen ? { couponId: id } : {}),
  }));
}

const isCoupon = (layer: PromotionKind): layer is CouponKind => couponKind.options.some((kind) => kind === layer);

const isUnknownOff = ({ kind, amount }: SummaryRow): boolean => kind === 'other' && amount < 0;

/**
 * Rows that say another amount than the receipt. A discount the page has no row for counts as not applied only where it shows other
 * discounts by name and none in words nobody knows; without any discount row nothing is said of discounts.
 */
export function rowDifferences(promised: Promised, rows: SummaryRow[]): Explanation[] {
  const { receipt } = promised;
  const hasUnknown = rows.some(isUnknownOff);
  const showsDiscounts = discountRows.some((kind) => (shownOf(rows, kind) ?? 0) > 0);
  const differences = discountRows.flatMap((kind): Difference[] => {
    const [expected, actual] = [expectedOf(receipt, kind), shownOf(rows, kind)];
    if (actual === undefined && (hasUnknown || !showsDiscounts)) return [];
    return (actual ?? 0) === expected ? [] : [{ kind, expected, actual: actual ?? 0 }];
  });
  const shipping = receipt.reduce((sum, step) => (step.step === 'shipping' ? sum + step.amount : sum), 0);
  const shown = shownOf(rows, 'shipping');
  return [
    ...unmerged(differences).flatMap((difference) => explained(difference, promised)),
    ...(shown === undefined || shown === shipping
      ? []
      : [{ code: 'row-differs', kind: 'shipping', expected: shipping, actual: shown } as const]),
  ];
}

/** What the order's coupons and coins take off, each as not applied: for a page that shows no discounts and asks the price without them. */
export function nothingApplied(receipt: Receipt): Explanation[] {
  return receipt.flatMap((step): Explanation[] => {
    if (step.step === 'applied' && isCoupon(step.layer)) {
      return [{ code: 'not-applied', kind: step.layer, amount: step.discount, couponId: step.id }];
    }
    return step.step === 'coins' && step.discount > 0 ? [{ code: 'not-applied', kind: 'coins', amount: step.discount }] : [];
  });
}
