// Which coupons may stand together in one order: limits and exclusivity.
import type { Coupon } from '../formats/promotion';
import type { ExclusivitySelector, Rules } from '../formats/rules';

/** What a combination looks at. */
export type Standing = Pick<Coupon, 'couponId' | 'kind' | 'scope'>;
type Limit = Rules['limits'][number];

/** The group in which a limit counts a coupon: the order, or its store; platform coupons are one further group. None where the limit is not about it. */
export function limitGroup(limit: Limit, coupon: Standing): string | undefined {
  if (!limit.kinds.includes(coupon.kind)) return undefined;
  if (limit.per === 'order') return 'order';
  return coupon.scope.type === 'store' ? `store ${coupon.scope.storeId}` : 'platform';
}

/** Whether a limit counts two coupons together. */
function countsTogether({ kinds, per }: Limit, a: Standing, b: Standing): boolean {
  if (!kinds.includes(a.kind) || !kinds.includes(b.kind)) return false;
  if (per === 'order' || (a.scope.type === 'platform' && b.scope.type === 'platform')) return true;
  return a.scope.type === 'store' && b.scope.type === 'store' && a.scope.storeId === b.scope.storeId;
}

/** Those of `others` that count against the same limit where that leaves no room for one more; none where there is room. */
export function fillingLimit(limit: Limit, coupon: Standing, others: readonly Standing[]): readonly Standing[] | undefined {
  if (!limit.kinds.includes(coupon.kind)) return undefined;
  let count = 0;
  for (const other of others) if (other.couponId !== coupon.couponId && countsTogether(limit, coupon, other)) count++;
  if (count < limit.maximum) return undefined;
  return others.filter((other) => other.couponId !== coupon.couponId && countsTogether(limit, coupon, other));
}

const names = (selector: ExclusivitySelector, coupon: Standing): boolean =>
  selector.type === 'kind' ? selector.kind === coupon.kind : selector.couponId === coupon.couponId;

/** Whether two different coupons may never stand in one order. */
export const excludeEachOther = (a: Standing, b: Standing, exclusivity: Rules['exclusivity']): boolean =>
  exclusivity.length > 0 &&
  a.couponId !== b.couponId &&
  exclusivity.some(({ between: [one, other] }) => (names(one, a) && names(other, b)) || (names(one, b) && names(other, a)));

/** What keeps one more coupon out of an order. */
export type Kept = { code: 'limit-reached'; instead: string[] } | { code: 'excluded-by'; couponId: string };

/**
 * Why `coupon` may not join `others` in an order, limits before exclusivity; nothing where it may. `instead`: those of `others` that
 * fill a limit; none where a limit leaves it no room anyway.
 */
export function keptOutBy(
  coupon: Standing,
  others: readonly Standing[],
  { limits, exclusivity }: Pick<Rules, 'limits' | 'exclusivity'>,
): Kept | undefined {
  let fillings: (readonly Standing[])[] | undefined;
  for (const limit of limits) {
    const filling = fillingLimit(limit, coupon, others);
    if (filling !== undefined) fillings = [...(fillings ?? []), filling];
  }
  if (fillings !== undefined) {
    const isShut = fillings.some(({ length }) => length === 0);
    const instead = others.filter((other) => !isShut && fillings.some((filling) => filling.includes(other)));
    return { code: 'limit-reached', instead: instead.map(({ couponId }) => couponId) };
  }
  const excluding = others.find((other) => excludeEachOther(coupon, other, exclusivity));
  return excluding === undefined ? undefined : { code: 'excluded-by', couponId: excluding.couponId };
}
