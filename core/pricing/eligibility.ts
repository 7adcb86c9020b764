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

/** Whether the line is let through by each of a promotion's lists. */
function passesAll(eligibility: Coupon['eligibility'], line: LineItem | undefined): boolean {
  if (eligibility === undefined || line === undefined) return line !== undefined;
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
  const every = [...lines.keys()];
  const ofStore = new Map<string, number[]>();
  for (const [position, { storeId }] of lines.entries()) {
    const own = ofStore.get(storeId);
    if (own === undefined) ofStore.set(storeId, [position]);
    else own.push(position);
  }
  return (promotion) => {
    const key = JSON.stringify([promotion.scope, promotion.eligibility]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const { scope, eligibility } = promotion;
    const inScope = scope.type === 'platform' ? every : (ofStore.get(scope.storeId) ?? []);
    const isCounted = (position: number) => passesAll(eligibility, lines[position]);
    const positions = {
      eligible: eligibility === undefined ? inScope : inScope.filter(isCounted),
      rejecting: eligibility?.ineligibleItems === 'reject' ? inScope.filter((position) => !isCounted(position)) : [],
    };
    known.set(key, positions);
    return positions;
  };
}
