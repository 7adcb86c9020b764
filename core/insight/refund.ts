// What returning one line would pay back, and what would be lost with it.
import { allocate } from '../allocate';
import type { PlannedOrder, Receipt, StackingPlan } from '../formats/plan';
import type { CouponKind } from '../formats/promotion';
import type { PreparedCase } from '../pricing/prepared-case';
import { boundedUnless, removalOf } from './line-prices';
import type { Present } from './payable-of';

/** Whether a coupon is to be had again after a return. */
export type ComesBack = 'never' | 'never-in-part' | 'may-return' | 'may-return-if-all-cancelled';

/** A coupon whose discount the line had a share in; minor units. An expired one never comes back, whatever the code says. */
export interface CouponLost {
  couponId: string;
  kind: CouponKind;
  share: number;
  comesBack: ComesBack;
}

/** Minor units. */
export interface Refund {
  lineItemId: string;
  /** the line's price less its share of every discount and of what coins paid: at most the cash paid */
  refund: number;
  coupons: CouponLost[];
  /** what coins paid of it: they are not given back once used (help pages of 2017, and later blogs) */
  coinsPaid: number;
  /** payable now − refund − payable without the line: what buying and returning costs more than not buying at all */
  lossAgainstNotBuying: number;
  bounded?: true;
}

/** What returning a line of the plan, with all its units, would pay back and lose. */
export function* refundOf(
  present: Present,
  plan: Pick<StackingPlan, 'orders' | 'receipts'>,
  lineItemId: string,
): Generator<undefined, Refund> {
  const { prepared } = present.cart;
  const parts = plan.orders.map((order, at) => paidOf(prepared, order, plan.receipts[at] ?? [], lineItemId));
  const refund = parts.reduce((sum, { paid }) => sum + paid, 0);
  const isWhole = (couponId: string) =>
    plan.orders.every(({ lines, coupons }) => !coupons.includes(couponId) || lines.every((line) => line.lineItemId === lineItemId));
  const coupons = new Map<string, CouponLost>();
  for (const { id, share } of parts.flatMap(({ shares }) => shares)) {
    const coupon = prepared.promotions.find((promotion) => promotion.coupon?.couponId === id)?.coupon;
    if (coupon === undefined) continue;
    const known = coupons.get(id)?.share ?? 0;
    coupons.set(id, { couponId: id, kind: coupon.kind, share: known + share, comesBack: comesBack(coupon.kind, isWhole(id)) });
  }
  const { price, bounded } = yield* removalOf(present, { lineItemId });
  return {
    lineItemId,
    refund,
    coupons: [...coupons.values()],
    coinsPaid: parts.reduce((sum, { coins }) => sum + coins, 0),
    lossAgainstNotBuying: price - refund,
    ...boundedUnless(bounded === undefined),
  };
}

/**
 * By kind, and whether all orders that use the coupon are returned whole. Codes: "not reissued in part", only where the orders with the
 * same code were cancelled and refunded and it is still valid (code terms, https://a.aliexpress.com/_oofKIum). AliExpress coupons: not
 * after a partial refund, returned after a full one by help texts of old; terms of 2018 say never. Select coupons: an unexpired one may
 * be returned (current guide, https://sale.aliexpress.com/Select_Coupons_User_Guide.htm; the guide of 2016 says not). A seller's coupon:
 * never, in part or in full (official text seen as a copy, and blogs).
 */
export function comesBack(kind: CouponKind, isWhole: boolean): ComesBack {
  if (kind === 'storeCoupon') return 'never';
  if (kind === 'selectCoupon') return 'may-return';
  return isWhole ? 'may-return-if-all-cancelled' : 'never-in-part';
}

interface Paid {
  paid: number;
  coins: number;
  shares: { id: string; share: number }[];
}

/** How coins are laid on lines is told nowhere: in proportion to what is left of each, as discounts are. */
function paidOf({ lines }: PreparedCase, order: PlannedOrder, receipt: Receipt, lineItemId: string): Paid {
  const prices = new Map(lines.map((line) => [line.lineItemId, line.unitPrice.amount] as const));
  const applied = receipt.filter((step) => step.step === 'applied');
  const shareIn = (step: (typeof applied)[number], id: string) => step.shares.find((share) => share.lineItemId === id)?.amount ?? 0;
  const left = order.lines.map((line) =>
    applied.reduce((rest, step) => rest - shareIn(step, line.lineItemId), (prices.get(line.lineItemId) ?? 0) * line.quantity),
  );
  const at = order.lines.findIndex((line) => line.lineItemId === lineItemId);
  const discount = receipt.find((step) => step.step === 'coins')?.discount ?? 0;
  const coins = at < 0 ? 0 : (allocate(discount, left)[at] ?? 0);
  return {
    paid: (left[at] ?? 0) - coins,
    coins,
    shares: applied.map((step) => ({ id: step.id, share: shareIn(step, lineItemId) })).filter(({ share }) => share > 0),
  };
}
