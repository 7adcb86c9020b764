// Which lines a promotion counts, as far as pages tell.
import type { Coupon } from '../formats/promotion';
import type { CaseMaking } from '../rules/profile';
import type { CartLine } from './cart-lines';

type Eligibility = NonNullable<Coupon['eligibility']>;

/**
 * Under `seenOnly` a promotion counts only the lines of items on whose pages it stood; one that was seen on no item's page says nothing
 * of lines, and counts all in scope either way. `rejectAll` keeps it away from orders with another line in scope.
 */
export function eligibilityOf(
  { itemIds, storeId }: { itemIds: string[]; storeId: string | undefined },
  lines: CartLine[],
  eligibility: CaseMaking['unknownEligibility'],
  mixedCart: CaseMaking['mixedCart'],
): Eligibility | undefined {
  const reject: Eligibility = mixedCart === 'rejectAll' ? { ineligibleItems: 'reject' } : {};
  const inScope = lines.filter((line) => storeId === undefined || line.storeId === storeId);
  const seen = inScope.filter(({ read }) => read.itemId !== undefined && itemIds.includes(read.itemId));
  const restricts = eligibility === 'seenOnly' && itemIds.length > 0 && seen.length < inScope.length;
  const result: Eligibility = restricts ? { lineItems: { include: seen.map(({ lineItemId }) => lineItemId) }, ...reject } : reject;
  return Object.keys(result).length === 0 ? undefined : result;
}
