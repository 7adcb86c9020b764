// "MXN$58,46 - $13.192,25" → least and most. A single amount is a range of one.
import { fail, ok, type Result } from '../../core/result';
import { plain } from './plain';
import { type PriceHints, type PriceTextError, parsePrice } from './price-text';

/** Both ends in minor units of one currency, minimum first. */
export interface PriceRange {
  minimum: number;
  maximum: number;
  currency: string;
}

const inOrder = (low: number, high: number, currency: string): Result<PriceRange, PriceTextError> =>
  low >= 0 && low <= high ? ok({ minimum: low, maximum: high, currency }) : fail({ code: 'unknown-price-text' });

/**
 * Reads one amount, or two around a dash or tilde. The second may drop its currency sign, or part of it, and the first may when the
 * sign stands behind: the other end then tells. Errors as `parsePrice`; ends in two currencies, or in falling order, are refused.
 */
export const parsePriceRange = (text: string, hints: PriceHints = {}): Result<PriceRange, PriceTextError> => {
  if (text.length > 240) return fail({ code: 'unknown-price-text' });
  const ends = plain(text).split(/(?<=\d[^\d-]*) ?[-~] ?(?=[^\d-]*\d)/);
  if (ends.length > 2) return fail({ code: 'unknown-price-text' });
  const [first = '', second] = ends;
  if (second === undefined) {
    const one = parsePrice(first, hints);
    return one.ok ? inOrder(one.value.amount, one.value.amount, one.value.currency) : one;
  }
  const lead = parsePrice(first, hints);
  const trail = parsePrice(second, lead.ok ? { ...hints, currency: lead.value.currency } : hints);
  if (!trail.ok) return trail;
  const low = lead.ok ? lead : parsePrice(first, { ...hints, currency: trail.value.currency });
  if (!low.ok) return low;
  if (low.value.currency !== trail.value.currency) return fail({ code: 'unknown-price-text' });
  return inOrder(low.value.amount, trail.value.amount, low.value.currency);
};
