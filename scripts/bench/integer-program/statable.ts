// Which cases the integer program can state. Of the others it says why not.
import { formatDefaults, type Rules } from '../../../core/formats/rules';
import type { PreparedCase, Promotion } from '../../../core/pricing/prepared-case';

const isStoreLayer = ({ kind }: Promotion) => kind === 'storeDiscount' || kind === 'storeCoupon';

/** Promotions that can still matter, of the layers before stores meet and of those after. */
export function layersOf({ promotions }: PreparedCase): { store: Promotion[]; late: Promotion[] } {
  const alive = promotions.filter(
    ({ ruledOut, eligible, rejecting }) => ruledOut === undefined && eligible.length > 0 && rejecting.length === 0,
  );
  return { store: alive.filter(isStoreLayer), late: alive.filter((promotion) => !isStoreLayer(promotion)) };
}

/** Whether two promotions may both stand in one order: of coupons that share a limit only one does. */
export const mayMeet = (a: Promotion, b: Promotion): boolean =>
  a.coupon === undefined || b.coupon === undefined || (a.kind === 'selectCoupon') !== (b.kind === 'selectCoupon');

/** The same rules have the same text, whatever the order of their limits. */
const textOf = (rules: Rules): string => JSON.stringify({ ...rules, limits: rules.limits.map((limit) => JSON.stringify(limit)).sort() });

/** What the program cannot say exactly about the case; nothing where it can say everything. */
export function whyNotStated(prepared: PreparedCase): string | undefined {
  const { lines, rules, promotions, mayDivideLines } = prepared;
  if (textOf(rules) !== textOf({ ...formatDefaults, thresholdComparison: rules.thresholdComparison })) return 'rules';
  if (mayDivideLines) return 'units';
  if (promotions.some(({ needsFirstOrder }) => needsFirstOrder)) return 'first order';
  if (promotions.some(({ rejecting }) => rejecting.length > 0)) return 'mixed carts';
  const { store, late } = layersOf(prepared);
  const storesOf = ({ eligible }: Promotion) => new Set(eligible.map((position) => lines[position]?.storeId)).size;
  if (store.some((promotion) => storesOf(promotion) > 1 || promotion.coupon?.scope.type === 'platform'))
    return 'store layers across stores';
  if (late.some(isUnlikeSteps)) return 'discount type';
  if (late.some((later, at) => late.slice(0, at).some((earlier) => mayMeet(earlier, later) && cuts(later, earlier)))) return 'overlap';
  return undefined;
}

/** A later promotion that counts some lines of an earlier one and not all needs the shares of its discount: proportions, not sums. */
function cuts(later: Promotion, earlier: Promotion): boolean {
  const counted = new Set(later.eligible);
  const both = earlier.eligible.filter((position) => counted.has(position)).length;
  return both > 0 && both < earlier.eligible.length;
}

/** Types of which no late layer of the bench's carts makes use, and amounts that could be more than is left. */
function isUnlikeSteps({ coupon, discount, minimumSpend }: Promotion): boolean {
  if (discount.type === 'percentage') return coupon === undefined;
  if (discount.type === 'fixed') return coupon === undefined || discount.amount > minimumSpend || discount.maximumDiscount !== undefined;
  return discount.type !== 'repeating' || coupon !== undefined || minimumSpend > 0 || discount.amount > discount.every.amount;
}
