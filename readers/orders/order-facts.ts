// What a witness says of one past order, before its sums are held against each other.
import type { ReadLine } from '../../core/formats/reading';
import type { ShownRow } from '../summary/rows';
import type { PriceHints } from '../text/price-text';

export interface OrderFacts {
  lines: ReadLine[];
  /** rows as they stand, in order */
  rows: ShownRow[];
  /** the total's own text, where it stands apart from the rows */
  total?: string;
  hints: PriceHints;
}
