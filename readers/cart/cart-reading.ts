// What any witness of a cart comes to, before witnesses are compared and sums checked.
import type { Currency } from '../../core/formats/amount';
import type { Gap, ReadLine } from '../../core/formats/reading';
import type { ReadRow } from '../../core/sums/read-row';
import type { Witness } from '../draft';

export interface CartWitness {
  witness: Witness;
  /** ms since 1970 */
  at: number;
  lines: ReadLine[];
  /** absent where the witness shows no summary */
  summary?: { selectedLines?: number; rows: ReadRow[]; total?: number; rowsComplete: boolean };
  complete: boolean;
  currency?: Currency['code'];
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
