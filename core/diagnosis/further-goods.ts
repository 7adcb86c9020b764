// Carts beside the cart: with goods that a code would count, with pieces more, with lines less.
import type { LineItem } from '../formats/case';
import type { Coupon } from '../formats/promotion';
import type { PreparedCase, Promotion } from '../pricing/prepared-case';
import { type Baseline, type Ground, groundOf, withPromotion } from './baseline';

/** the id of the further line, and of a store of its own; no other id is this */
export const furtherLine = '\u0000';

/** A further line that the coupon counts, of one minor unit, like no other where it may be; nothing where it names its lines. */
export function goodsFor({ scope, eligibility }: Coupon): LineItem | undefined {
  const { stores, categories, lineItems, flags } = eligibility ?? {};
  if (lineItems?.include !== undefined) return undefined;
  const storeId = scope.type === 'store' ? scope.storeId : (stores?.include?.[0] ?? furtherLine);
  const category = categories?.include?.find((one) => categories.exclude?.includes(one) !== true);
  const flag = flags?.include?.find((one) => flags.exclude?.includes(one) !== true && one !== 'outOfStock');
  const isImpossible =
    stores?.exclude?.includes(storeId) === true ||
    (categories?.include !== undefined && category === undefined) ||
    (flags?.include !== undefined && flag === undefined);
  if (isImpossible) return undefined;
  return {
    lineItemId: furtherLine,
    storeId,
    unitPrice: { amount: 1 },
    quantity: 1,
    ...(category === undefined ? {} : { category }),
    ...(flag === undefined ? {} : { flags: [flag] }),
  };
}

/** A cart beside the baseline's with the coupon made ready for it. */
export interface Beside {
  prepared: PreparedCase;
  promotion: Promotion;
}

/** The cart with other lines; remembered by `key`. */
export function besideWith(baseline: Baseline, coupon: Coupon, key: string, lines: (before: readonly LineItem[]) => LineItem[]): Beside {
  const known = baseline.beside.get(key);
  const ground: Ground = known ?? groundOf({ ...baseline.document, lineItems: lines(baseline.document.lineItems) });
  baseline.beside.set(key, ground);
  const promotion = ground.promotionOf(coupon);
  return { prepared: withPromotion(ground.prepared, promotion), promotion };
}

/** The same cart with another price or other pieces of one line. */
export const withLine = (prepared: PreparedCase, lineItemId: string, changed: Partial<LineItem>): PreparedCase => ({
  ...prepared,
  lines: prepared.lines.map((line) => (line.lineItemId === lineItemId ? { ...line, ...changed } : line)),
});
