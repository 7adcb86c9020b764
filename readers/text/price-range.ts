// "MXN$58,46 - $13.192,25" → least and most. A single amount is a range of one.
import { fail, ok, type Result } from '../../core/result';
import type { NumberFormat } from './number-text';
import { plain } from './plain';
import { type PriceHints, type PriceTextError, parsePrice } from './price-text';

/** Both ends in minor units of one currency, minimum first. */
export interface PriceRange {
  minimum: number;
  maximum: number;
  currency: string;
}

/** How a range writes its decimals, as either end tells: "58.46 - 13,192.25" is one amount with a thousands mark, not two formats. */
const formatOf = (ends: string[]): Result<NumberFormat | undefined, PriceTextError> => {
  const marks = new Set(ends.flatMap((end) => /([.,])\d{1,2}(?!.*\d)/.exec(end)?.[1] ?? []));
  if (marks.size > 1) return fail({ code: 'unknown-price-text' });
  return ok(marks.has('.') ? { decimal: '.' } : marks.has(',') ? { decimal: ',' } : undefined);
};

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
  const format = hints.format === undefined ? formatOf([first, second]) : ok(hints.format);
  if (!format.ok) return format;
  const read = (end: string, currency: string | undefined) => parsePrice(end, { currency, format: format.value });
  const lead = read(first, hints.currency);
  const trail = read(second, lead.ok ? lead.value.currency : hints.currency);
  if (!trail.ok) return trail;
  const low = lead.ok ? lead : read(first, trail.value.currency);
  if (!low.ok) return low;
  if (low.value.currency !== trail.value.currency) return fail({ code: 'unknown-price-text' });
  return inOrder(low.value.amount, trail.value.amount, low.value.currency);
};
