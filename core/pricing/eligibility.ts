// Which lines a promotion counts and discounts.
import type { LineItem } from '../formats/case';
import type { Coupon } from '../formats/promotion';

type Reach = Pick<Coupon, 'scope' | 'eligibility'>;
interface Lists {
  include?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
}

/** A line without the property fails every `include` and passes every `exclude`. */
const passes = (lists: Lists | undefined, value: string | undefined): boolean =>
  (lists?.include === undefined || (value !== undefined && lists.include.includes(value))) &&
  (lists?.exclude === undefined || value === undefined || !lists.exclude.includes(value));

/** Whether the line is of the store, or of the order, that the promotion is for. */
const isInScope = ({ scope }: Reach, line: LineItem): boolean => scope.type === 'platform' || scope.storeId === line.storeId;

/** Whether the promotion counts the line: in scope, and let through by each of its lists. */
export function isEligible(promotion: Reach, line: LineItem): boolean {
  const { eligibility } = promotion;
  if (!isInScope(promotion, line)) return false;
  if (eligibility === undefined) return true;
  const flags = line.flags ?? [];
  return (
    passes(eligibility.stores, line.storeId) &&
    passes(eligibility.categories, line.category) &&
    passes(eligibility.lineItems, line.lineItemId) &&
    (eligibility.flags?.include === undefined || eligibility.flags.include.some((flag) => flags.includes(flag))) &&
    !eligibility.flags?.exclude?.some((flag) => flags.includes(flag))
  );
}

export interface Positions {
  eligible: readonly number[];
  rejecting: readonly number[];
}

/**
 * Finds the lines a promotion is about, as positions in `lines`: `eligible` ones, and, where it does not bear ineligible ones
 * (`ineligibleItems: reject`), the `rejecting` ones. Promotions that say the same share one list.
 */
export function positionsIn(lines: readonly LineItem[]): (promotion: Reach) => Positions {
  const known = new Map<string, Positions>();
  const positionsWhere = (test: (line: LineItem) => boolean) => lines.flatMap((line, position) => (test(line) ? [position] : []));
  return (promotion) => {
    const key = JSON.stringify([promotion.scope, promotion.eligibility]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const rejects = promotion.eligibility?.ineligibleItems === 'reject';
    const positions = {
      eligible: positionsWhere((line) => isEligible(promotion, line)),
      rejecting: rejects ? positionsWhere((line) => isInScope(promotion, line) && !isEligible(promotion, line)) : [],
    };
    known.set(key, positions);
    return positions;
  };
}
