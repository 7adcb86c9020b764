// Coupons as a resource: which to keep for another cart, which ends first, what comes back after a refund, what cashback may say.
import type { StackingCase } from '../formats/case';
import type { StackingPlan } from '../formats/plan';
import type { Coupon, CouponKind } from '../formats/promotion';
import { type ComesBack, comesBack } from '../insight/refund';
import type { CouponWorth } from '../insight/worth';

/** What is to be said of a plan's coupons; minor units. */
export type WalletNote =
  /** it can take off `face`, and without it this cart would cost only `gets` more */
  | { code: 'keep'; couponId: string; gets: number; face: number; validUntil?: string }
  /** of two that do the same the one that ends first is spent, and the other kept */
  | { code: 'ends-first'; couponId: string; kept: string; validUntil: string }
  /** whether it is had again after a part, and after all of it, is sent back */
  | { code: 'refund'; couponId: string; kind: CouponKind; inPart: ComesBack; whole: ComesBack }
  /** terms of 2018 exclude cashback beside coupons, terms of 2025 count it on what is paid after them: nobody knows */
  | { code: 'cashback-unclear'; couponIds: string[] };

/** A coupon that ends sooner than this is better spent for little than not at all. */
const DAYS_TO_KEEP = 3;
const DAY_MS = 24 * 3_600_000;

/** The most a coupon can take off; nothing where it has no most. */
function faceOf({ discount }: Coupon): number | undefined {
  const most = discount.maximumDiscount?.amount;
  if (discount.type === 'fixed') return most === undefined ? discount.amount : Math.min(most, discount.amount);
  return most;
}

/** What makes two coupons do the same on every cart. */
const likeness = ({ kind, scope, minimumSpend, discount, eligibility, requires, regions }: Coupon): string =>
  JSON.stringify([kind, scope, minimumSpend?.amount ?? 0, discount, eligibility ?? null, requires ?? [], regions ?? null]);

/** Notes on the coupons a plan spends, by kind of note, in the order the plan spends them; `worth`: what each of them is worth on this cart. */
export function walletNotes(
  { wallet, context }: Pick<StackingCase, 'wallet' | 'context'>,
  { orders }: Pick<StackingPlan, 'orders'>,
  worth: readonly Pick<CouponWorth, 'couponId' | 'amount'>[],
  hasCashback = false,
): WalletNote[] {
  const coupons = wallet?.coupons ?? [];
  const ids = [...new Set(orders.flatMap((order) => order.coupons))];
  const spent = ids.flatMap((couponId) => coupons.find((coupon) => coupon.couponId === couponId) ?? []);
  const rest = coupons.filter(({ couponId }) => !ids.includes(couponId));
  const now = Date.parse(context.at);
  return [
    ...spent.flatMap((coupon): WalletNote[] => {
      const { couponId, validUntil } = coupon;
      const gets = worth.find((one) => one.couponId === couponId)?.amount;
      const face = faceOf(coupon);
      const endsSoon = validUntil !== undefined && Date.parse(validUntil) - now < DAYS_TO_KEEP * DAY_MS;
      if (gets === undefined || face === undefined || endsSoon || gets * 2 > face) return [];
      return [{ code: 'keep', couponId, gets, face, ...(validUntil === undefined ? {} : { validUntil }) }];
    }),
    ...spent.flatMap((coupon): WalletNote[] => {
      const { couponId, validUntil } = coupon;
      if (validUntil === undefined) return [];
      const kept = rest.find((other) => likeness(other) === likeness(coupon) && isLater(other.validUntil, validUntil));
      return kept === undefined ? [] : [{ code: 'ends-first', couponId, kept: kept.couponId, validUntil }];
    }),
    ...spent.map(
      ({ couponId, kind }): WalletNote => ({
        code: 'refund',
        couponId,
        kind,
        inPart: comesBack(kind, false),
        whole: comesBack(kind, true),
      }),
    ),
    ...(hasCashback && ids.length > 0 ? [{ code: 'cashback-unclear' as const, couponIds: ids }] : []),
  ];
}

const isLater = (one: string | undefined, other: string): boolean => one === undefined || Date.parse(one) > Date.parse(other);
