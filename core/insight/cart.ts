// One cart in both its forms, and the carts beside it: lines changed, a coupon less.
import type { LineItem, StackingCase } from '../formats/case';
import type { StatedRules } from '../formats/rules';
import { type PreparedCase, prepareCase } from '../pricing/prepared-case';

export interface Cart {
  document: StackingCase;
  prepared: PreparedCase;
}

/** The cart of a case under the format's defaults, then these rules, then its own. */
export const cartOf = (document: StackingCase, profile?: StatedRules): Cart => ({ document, prepared: prepareCase(document, profile) });

/** The cart with each line as `changed` has it: other units, another price, or gone where it gives nothing. What promotions count stays. */
export function withLines({ document, prepared }: Cart, changed: (line: LineItem) => LineItem | undefined): Cart {
  const lines: LineItem[] = [];
  const places = prepared.lines.map((line): number | undefined => {
    const kept = changed(line);
    return kept && lines.push(kept) - 1;
  });
  // promotions that shared a list go on sharing it
  const known = new Map<readonly number[], number[]>();
  const moved = (positions: readonly number[]): number[] => {
    const after = known.get(positions) ?? positions.flatMap((position) => places[position] ?? []);
    known.set(positions, after);
    return after;
  };
  return {
    document: { ...document, lineItems: document.lineItems.flatMap((line) => changed(line) ?? []) },
    prepared: {
      ...prepared,
      lines,
      promotions: prepared.promotions.map((promotion) => ({
        ...promotion,
        eligible: moved(promotion.eligible),
        rejecting: moved(promotion.rejecting),
      })),
      shippingGroups: prepared.shippingGroups.map((group) => ({ ...group, lines: moved(group.lines) })),
    },
  };
}

/** The cart with other units of its lines; a line of which no unit is left is gone. */
export const withUnits = (cart: Cart, unitsOf: (line: LineItem) => number): Cart =>
  withLines(cart, (line) => {
    const quantity = unitsOf(line);
    return quantity > 0 ? { ...line, quantity } : undefined;
  });

/** The cart without any use of a coupon. */
export function withoutCoupon({ document, prepared }: Cart, couponId: string): Cart {
  const coupons = (document.wallet?.coupons ?? []).filter((coupon) => coupon.couponId !== couponId);
  return {
    document: { ...document, wallet: { ...document.wallet, coupons } },
    prepared: { ...prepared, promotions: prepared.promotions.filter(({ coupon }) => coupon?.couponId !== couponId) },
  };
}
