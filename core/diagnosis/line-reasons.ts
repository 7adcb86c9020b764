// Which lines of the cart a code does not count, and by which of its conditions.
import type { LineItem } from '../formats/case';
import type { Coupon } from '../formats/promotion';
import type { Reason } from './verdict';

const lists = (listed: { include?: readonly string[] | undefined; exclude?: readonly string[] | undefined } | undefined, value?: string) =>
  (listed?.include !== undefined && (value === undefined || !listed.include.includes(value))) ||
  (value !== undefined && listed?.exclude?.includes(value) === true);

/** Why a coupon does not count a line: the first that applies, of store, seller, category and excluded lines. */
function whyNotCounted({ scope, eligibility }: Coupon, line: LineItem): Reason['code'] | undefined {
  if (scope.type === 'store' && scope.storeId !== line.storeId) return 'store-only';
  if (eligibility === undefined) return undefined;
  if (lists(eligibility.stores, line.storeId)) return 'seller';
  if (lists(eligibility.categories, line.category)) return 'category';
  const { include, exclude } = eligibility.flags ?? {};
  const has = (flag: string) => line.flags?.some((one) => one === flag) === true;
  const isFlagged = exclude?.some(has) === true || (include !== undefined && !include.some(has));
  return isFlagged || lists(eligibility.lineItems, line.lineItemId) ? 'excluded-lines' : undefined;
}

/** The lines in stock that a coupon does not count, by reason. */
export function lineReasons(coupon: Coupon, lines: readonly LineItem[]): Reason[] {
  const found = new Map<Reason['code'], string[]>();
  for (const line of lines) {
    const code = line.flags?.includes('outOfStock') === true ? undefined : whyNotCounted(coupon, line);
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), line.lineItemId]);
  }
  return [...found].map(([code, lineItemIds]) => ({ code, confidence: 'certain', lineItemIds }));
}

/** Lines that are out of stock and would be counted: what is missing to a minimum may be theirs. */
export function outOfStock(coupon: Coupon, lines: readonly LineItem[]): Reason[] {
  const gone = lines.filter((line) => line.flags?.includes('outOfStock') === true && whyNotCounted(coupon, line) === undefined);
  return gone.length === 0 ? [] : [{ code: 'out-of-stock', confidence: 'certain', lineItemIds: gone.map(({ lineItemId }) => lineItemId) }];
}
