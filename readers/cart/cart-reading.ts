// What any witness of a cart comes to, before witnesses are compared and sums checked.
import type { Currency } from '../../core/formats/amount';
import type { Gap, ReadLine } from '../../core/formats/reading';
import type { ReadRow } from '../../core/sums/read-row';
import type { Witness } from '../draft';
import type { NumberFormat } from '../text/number-text';

export interface CartWitness {
  witness: Witness;
  /** ms since 1970 */
  at: number;
  lines: ReadLine[];
  /** absent where the witness shows no summary */
  summary?: { selectedLines?: number; rows: ReadRow[]; total?: number; rowsComplete: boolean };
  complete: boolean;
  currency?: Currency['code'];
  /** how its amounts are written, where it tells: the page of the same moment writes them so too */
  format?: NumberFormat;
  language?: string;
  region?: string;
  gaps: Gap[];
}

/** Something stands in place of the cart, or it is not there yet. */
export interface NoCart {
  code: 'captcha' | 'logged-out' | 'empty' | 'loading' | 'unknown-layout' | 'not-found';
  tried: string[];
  witness: Witness;
}

/** Ticked lines that can be bought. */
export const tickedLines = (lines: ReadLine[]): ReadLine[] => lines.filter((line) => line.selected === true && line.available !== false);

/** Two ticked lines of one variant, price and quantity: the site's own cart makes one line of them. */
export const hasTwins = (lines: ReadLine[]): boolean => {
  const named = tickedLines(lines).filter((line) => line.itemId !== undefined);
  const keys = named.map((line) => JSON.stringify([line.itemId, line.variant, line.unitPrice?.amount, line.quantity]));
  return new Set(keys).size < keys.length;
};
