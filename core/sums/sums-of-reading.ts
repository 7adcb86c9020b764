// The sums of a reading as it is stated: by the time it is one, its rows have lost their signs.
import type { Currency } from '../formats/amount';
import type { Reading, ReadLine, SummaryRow } from '../formats/reading';
import { type Held, type Sums, sumsApart } from './check-sums';
import type { ReadRow } from './read-row';

const rowOf = ({ kind, label, amount }: SummaryRow): ReadRow => ({
  label,
  signed: amount,
  free: amount === 0,
  ...(kind === 'other' ? {} : { kind }),
});

/** Whether a line is bought as it stands. */
export const isTicked = (line: ReadLine): boolean => line.selected === true && line.available !== false;

/** Σ unit price × quantity of the ticked lines in minor units; undefined where one cannot be known. */
export function sumOfLines(lines: ReadLine[]): number | undefined {
  let sum = 0;
  for (const line of lines) {
    if (line.available !== false && line.selected === undefined) return undefined;
    if (!isTicked(line)) continue;
    if (line.unitPrice === undefined || line.quantity === undefined) return undefined;
    sum += line.unitPrice.amount * line.quantity;
  }
  return Number.isSafeInteger(sum) ? sum : undefined;
}

/** What can be held against each other on a cart or checkout; undefined for other pages. A cart that is not all loaded is held against nothing. */
export function sumsOf({ cart, checkout, currency, gaps }: Reading): Sums | undefined {
  const part = cart ?? checkout;
  if (part === undefined || cart?.complete === false) return undefined;
  const rowsUnread = gaps.some(({ field, why }) => /^(?:cart|checkout)\.summary\.rows$/.test(field) && why !== 'witnesses-disagree');
  return {
    rows: (part.summary?.rows ?? []).map(rowOf),
    total: part.summary?.total?.amount,
    linesSum: part.lineItems.length === 0 ? undefined : sumOfLines(part.lineItems),
    tickedLines: part.lineItems.filter(isTicked).length,
    currency: currency?.code,
    rowsComplete: !rowsUnread,
  };
}

/** Sums that do not hold, in the reading's currency. */
export interface Apart {
  currency: Currency;
  sums: ({ of: 'lines' | 'total' } & Held)[];
}

/** How far a reading's sums are from holding; undefined where they hold, cannot be held, or are in no known currency. */
export function apartIn(reading: Reading): Apart | undefined {
  const sums = sumsOf(reading);
  const apart = sums === undefined ? [] : sumsApart(sums);
  return reading.currency === undefined || apart.length === 0 ? undefined : { currency: reading.currency, sums: apart };
}
