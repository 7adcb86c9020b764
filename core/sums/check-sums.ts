// The page is the checksum: ticked lines against the subtotal, rows against the total.
import type { RowKind } from '../formats/reading';
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

const neverBelowZero = new Set<RowKind>(['itemsTotal', 'subtotal', 'shipping', 'tax']);
const isBase = (row: ReadRow): boolean => row.kind === 'subtotal' || row.kind === 'itemsTotal';
const after = (rows: ReadRow[]): number => rows.filter((row) => row.kind !== 'total').reduce((sum, row) => sum + effectOf(row), 0);

/** An amount the page states and what its parts come to, minor units. */
export interface Held {
  stated: number;
  counted: number;
}

const off = ({ stated, counted }: Held): number => Math.abs(stated - counted);
const closest = (ways: Held[]): Held | undefined =>
  ways.reduce<Held | undefined>((best, way) => (best === undefined || off(way) < off(best) ? way : best), undefined);

/** The ways in which the lines may come to the subtotal (or items total), the plainest first; none where there is neither. */
const waysOfLines = (rows: ReadRow[], linesSum: number): Held[] => {
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
  return ways.map((stated) => ({ stated, counted: linesSum }));
};

/**
 * The total against the last subtotal with everything after it; without a subtotal, against the items total; without either, where
 * nothing is ticked, against what is added to nothing.
 */
const totalHeld = ({ rows, total, linesSum }: Sums): Held | undefined => {
  if (total === undefined) return undefined;
  const last = rows.findLastIndex((row) => row.kind === 'subtotal');
  if (last >= 0) return { stated: total, counted: (rows[last]?.signed ?? 0) + after(rows.slice(last + 1)) };
  const first = rows.findIndex((row) => row.kind === 'itemsTotal');
  if (first < 0) {
    const added = rows.reduce((all, row) => all + Math.max(0, effectOf(row)), 0);
    return linesSum === 0 && total > added ? { stated: total, counted: added } : undefined;
  }
  const sum = (rows[first]?.signed ?? 0) + after(rows.slice(first + 1));
  const cuts = rows.filter((row) => row.kind === 'itemsDiscount').reduce((all, row) => all + Math.abs(row.signed), 0);
  return closest([sum, sum - cuts].map((counted) => ({ stated: total, counted })));
};

/** What the page forgives itself: one minor unit a ticked line where it converted the currency; sellers price in USD or CNY. */
const allowed = ({ currency, tickedLines }: Sums): number =>
  currency === undefined || currency === 'USD' || currency === 'CNY' ? 0 : Math.max(1, tickedLines);

const heldLines = (sums: Sums): Held[] => (sums.linesSum === undefined ? [] : waysOfLines(sums.rows, sums.linesSum));
const heldTotal = (sums: Sums): Held | undefined => (sums.rowsComplete ? totalHeld(sums) : undefined);

/** Holds a page's sums against each other. What is forgiven is `rounded`. */
export const checkSums = (sums: Sums): SumsVerdict => {
  // nobody is paid for having it sent, and no goods come to less than nothing: such a row goes by the name of another
  if (sums.rows.some((row) => row.kind !== undefined && neverBelowZero.has(row.kind) && row.signed < 0)) return 'disagree';
  // nor is anybody paid for buying
  if (sums.total !== undefined && sums.total < 0) return 'disagree';
  // a fee before the subtotal is in no total that is counted from there
  const last = sums.rows.findLastIndex((row) => row.kind === 'subtotal');
  if (sums.rows.slice(0, Math.max(0, last)).some((row) => (row.kind === 'shipping' || row.kind === 'tax') && row.signed !== 0))
    return 'disagree';
  const [lines, total] = [closest(heldLines(sums)), heldTotal(sums)];
  // two or more amounts in unknown words, and none of them is what the lines come to: something is not as it was read
  const strange = sums.rows.filter((row) => row.kind === undefined && row.signed > 0).length + (sums.total === undefined ? 0 : 1);
  if (lines === undefined && sums.linesSum !== undefined && sums.rows.some((row) => row.kind === undefined) && strange > 1)
    return 'disagree';
  const offs = [lines, total].flatMap((held) => (held === undefined ? [] : [off(held)]));
  if (offs.some((each) => each > allowed(sums))) return 'disagree';
  if (offs.some((each) => each > 0)) return 'rounded';
  return lines === undefined || (total === undefined && sums.total !== undefined) ? 'unchecked' : 'agree';
};

/** The sums that do not hold, lines first: what the page states and what its parts come to. Empty where all hold, or none could be held. */
export const sumsApart = (sums: Sums): ({ of: 'lines' | 'total' } & Held)[] => {
  const holds = (held: Held): boolean => off(held) <= allowed(sums);
  const [lines, total] = [heldLines(sums), heldTotal(sums)];
  // where none of the ways holds, the plainest is told, not one that happens to be nearer
  const [plainest] = lines.some(holds) ? [] : lines;
  return [
    ...(plainest === undefined ? [] : [{ of: 'lines' as const, ...plainest }]),
    ...(total === undefined || holds(total) ? [] : [{ of: 'total' as const, ...total }]),
  ];
};
