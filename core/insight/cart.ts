// One cart in both its forms, and the carts beside it: lines changed, a coupon less.
import type { LineItem, StackingCase } from '../formats/case';
import type { StatedRules } from '../formats/rules';
import { Neighbours } from '../planning/neighbours';
import { type PreparedCase, prepareCase } from '../pricing/prepared-case';

export interface Cart {
  document: StackingCase;
  prepared: PreparedCase;
  /** where it is one of several with other units of the same lines */
  beside?: { neighbours: Neighbours; units: readonly number[] };
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

type Units = (line: LineItem) => number;

/** The carts with other units of a cart's lines that will be asked for: together they are priced faster. */
export const neighboursOf = ({ prepared }: Cart, announced: readonly Units[]): Neighbours =>
  new Neighbours(
    prepared,
    announced.map((unitsOf) => prepared.lines.map(unitsOf)),
  );

/** The cart with other units of its lines; a line of which no unit is left is gone. `neighbours`: those of the same cart. */
export function withUnits(cart: Cart, unitsOf: Units, neighbours?: Neighbours): Cart {
  let made: Cart | undefined;
  const changed = () => {
    made ??= withLines(cart, (line) => {
      const quantity = unitsOf(line);
      return quantity > 0 ? { ...line, quantity } : undefined;
    });
    return made;
  };
  if (neighbours === undefined) return changed();
  return {
    // most neighbours are priced without
    get document() {
      return changed().document;
    },
    get prepared() {
      return changed().prepared;
    },
    beside: { neighbours, units: cart.prepared.lines.map(unitsOf) },
  };
}

/** The cart without any use of a coupon. */
export function withoutCoupon({ document, prepared }: Cart, couponId: string): Cart {
  const coupons = (document.wallet?.coupons ?? []).filter((coupon) => coupon.couponId !== couponId);
  return {
    document: { ...document, wallet: { ...document.wallet, coupons } },
    prepared: { ...prepared, promotions: prepared.promotions.filter(({ coupon }) => coupon?.couponId !== couponId) },
  };
}
