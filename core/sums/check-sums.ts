// The page is the checksum: ticked lines against the subtotal, rows against the total.
import { effectOf, type ReadRow } from './read-row';

export type SumsVerdict =
  /** both sums hold to the cent */
  | 'agree'
  /** they hold within one minor unit a ticked line, in a currency the page converted to */
  | 'rounded'
  | 'disagree'
  /** the lines could not be held against anything, or the total that is there could not */
  | 'unchecked';

export interface Sums {
  rows: ReadRow[];
  /** minor units; undefined where no total was read */
  total: number | undefined;
  /** Σ unit price × quantity of the ticked lines; undefined where a price or quantity is missing */
  linesSum: number | undefined;
  tickedLines: number;
  currency: string | undefined;
  /** false where a row with an amount could not be read: then the total is not held against the rows */
  rowsComplete: boolean;
}

const isBase = (row: ReadRow): boolean => row.kind === 'subtotal' || row.kind === 'itemsTotal';
const after = (rows: ReadRow[]): number => rows.filter((row) => row.kind !== 'total').reduce((sum, row) => sum + effectOf(row), 0);

/** How far the best way to get the subtotal (or items total) from the lines is off; undefined where there is neither. */
const linesOff = (rows: ReadRow[], linesSum: number): number | undefined => {
  const cuts = rows.filter((row) => row.kind === 'itemsDiscount').reduce((sum, row) => sum + Math.abs(row.signed), 0);
  const subtotal = rows.findIndex((row) => row.kind === 'subtotal');
  const itemsTotal = rows.find((row) => row.kind === 'itemsTotal');
  const ways: number[] = [];
  const stated = rows[subtotal];
  if (stated !== undefined) {
    // discounts that stand between the items and the subtotal are already out of it
    const before = rows.slice(0, subtotal).filter((row) => !isBase(row));
    ways.push(stated.signed, stated.signed - after(before));
    if (itemsTotal !== undefined && itemsTotal.signed - cuts + after(before) === stated.signed) ways.push(itemsTotal.signed);
  } else if (itemsTotal !== undefined) ways.push(itemsTotal.signed, itemsTotal.signed - cuts);
  const offs = ways.map((way) => Math.abs(way - linesSum));
  return offs.length === 0 ? undefined : Math.min(...offs);
};

/** How far the total is from the last subtotal with everything after it; without a subtotal, from the items total. */
const totalOff = ({ rows, total }: Sums): number | undefined => {
  if (total === undefined) return undefined;
  const last = rows.findLastIndex((row) => row.kind === 'subtotal');
  if (last >= 0) return Math.abs((rows[last]?.signed ?? 0) + after(rows.slice(last + 1)) - total);
  const first = rows.findIndex((row) => row.kind === 'itemsTotal');
  if (first < 0) return undefined;
  const sum = (rows[first]?.signed ?? 0) + after(rows.slice(first + 1));
  const cuts = rows.filter((row) => row.kind === 'itemsDiscount').reduce((all, row) => all + Math.abs(row.signed), 0);
  return Math.min(Math.abs(sum - total), Math.abs(sum - cuts - total));
};

/**
 * Holds a page's sums against each other. One minor unit a ticked line is forgiven, as `rounded`, where the page converted the
 * currency: sellers price in USD or CNY, so in any other.
 */
export const checkSums = (sums: Sums): SumsVerdict => {
  const fromLines = sums.linesSum === undefined ? undefined : linesOff(sums.rows, sums.linesSum);
  // two or more amounts in unknown words, and none of them is what the lines come to: something is not as it was read
  const strange = sums.rows.filter((row) => row.kind === undefined && row.signed > 0).length + (sums.total === undefined ? 0 : 1);
  if (fromLines === undefined && sums.linesSum !== undefined && sums.rows.some((row) => row.kind === undefined) && strange > 1)
    return 'disagree';
  const fromRows = sums.rowsComplete ? totalOff(sums) : undefined;
  const allowed = sums.currency === undefined || sums.currency === 'USD' || sums.currency === 'CNY' ? 0 : Math.max(1, sums.tickedLines);
  const offs = [fromLines, fromRows].filter((off) => off !== undefined);
  if (offs.some((off) => off > allowed)) return 'disagree';
  if (offs.some((off) => off > 0)) return 'rounded';
  return fromLines === undefined || (fromRows === undefined && sums.total !== undefined) ? 'unchecked' : 'agree';
};
