// What only the site knows of a code: reasons that nothing on the cart proves, each because of something named.
import type { LineItem } from '../formats/case';
import type { CodeField } from '../formats/codes';
import type { Coupon } from '../formats/promotion';
import type { Reason } from './verdict';

export interface Unproved {
  coupon: Coupon;
  lines: readonly LineItem[];
  /** fields of the text that are a reading; nothing where it is no text but a coupon read from a page */
  unsure: readonly CodeField[];
  isFromText: boolean;
  /** codes that a typed one may be meant to be */
  likely: readonly string[];
  /** its minimum holds only if coins are not counted against it, or by very little */
  isNarrow: boolean;
}

const doubts: [CodeField, Reason['code']][] = [
  ['minimumSpend', 'below-minimum'],
  ['validFrom', 'not-started'],
  ['validUntil', 'ended'],
  ['status', 'ended'],
  ['regions', 'market'],
  ['excludedRegions', 'market'],
  ['requires', 'new-buyer-only'],
  ['code', 'typo'],
];

/**
 * Reasons that are possible, each for something that is not stated, unsure, or known of codes: they have a stock (help pages of
 * Select coupons: "first come, first served"; the price interface counts what is left), codes of all markets leave out dozens of countries
 * (affiliate feed of February 2025), and codes often do not count flash deals (blogs of 2026).
 */
export function possibleReasons({ coupon, lines, unsure, isFromText, likely, isNarrow }: Unproved): Reason[] {
  const { code, minimumSpend, validUntil, regions, eligibility } = coupon;
  const found: Reason[] = [];
  const add = (one: Reason['code'], more: Partial<Reason> = {}) => found.push({ code: one, confidence: 'possible', ...more });
  for (const [field, one] of doubts) if (unsure.includes(field)) add(one);
  if (isNarrow || (isFromText && minimumSpend === undefined)) add('below-minimum');
  if (isFromText && validUntil === undefined) add('ended');
  if (isFromText && regions === undefined) add('market');
  const cautious = lines.filter(({ flags = [] }) => flags.includes('flashDeal') || flags.includes('promotionExcluded'));
  if (code !== undefined && eligibility?.flags === undefined && cautious.length > 0) {
    add('excluded-lines', { lineItemIds: cautious.map(({ lineItemId }) => lineItemId) });
  }
  if (likely.length > 0) add('typo', { likely: [...likely] });
  if (code !== undefined) add('stock-gone');
  return found;
}

/** How many reasons there are of each confidence: all that a risk is ever told as. */
export function countReasons(reasons: readonly Reason[]): Record<Reason['confidence'], number> {
  const count = { certain: 0, told: 0, open: 0, possible: 0 };
  for (const { confidence } of reasons) count[confidence]++;
  return count;
}
