// What of a page's total the model does not speak of, and what is left to compare.
import type { RowKind, Summary, SummaryRow } from '../formats/reading';

export interface Compared {
  /** the page's total without the rows apart, minor units */
  charged: number;
  /** signed as they change the total: a tax is positive, a bonus negative */
  apart: { kind: RowKind; label: string; amount: number }[];
  /** rows that stay in */
  rows: SummaryRow[];
}

const signed = ({ kind, label, amount }: SummaryRow) => ({ kind, label, amount: kind === 'bonus' ? -Math.abs(amount) : amount });

const isTaxOrBonus = ({ kind }: SummaryRow): boolean => kind === 'tax' || kind === 'bonus';
const isUnknown = ({ kind, amount }: SummaryRow): boolean => kind === 'other' && amount !== 0;

function without({ rows }: Summary, pageTotal: number, isApart: (row: SummaryRow) => boolean): Compared {
  const apart = rows.filter(isApart).map(signed);
  return {
    charged: Math.max(0, pageTotal - apart.reduce((sum, { amount }) => sum + amount, 0)),
    apart,
    rows: rows.filter((row) => !isApart(row)),
  };
}

/**
 * Takes tax and bonus out of the total. Rows in words nobody knows may be discounts and shipping of the plan, or charges beside it: the
 * way that gives `promised` is right; where none does, unknown charges are apart and unknown discounts stay in.
 */
export function leaveApart(summary: Summary, pageTotal: number, promised: number): Compared {
  const usual = (row: SummaryRow) => isTaxOrBonus(row) || (isUnknown(row) && row.amount > 0);
  const ways: ((row: SummaryRow) => boolean)[] = [
    isTaxOrBonus,
    usual,
    (row) => isTaxOrBonus(row) || (isUnknown(row) && row.amount < 0),
    (row) => isTaxOrBonus(row) || isUnknown(row),
  ];
  const compared = ways.map((way) => without(summary, pageTotal, way));
  return compared.find(({ charged }) => charged === promised) ?? without(summary, pageTotal, usual);
}
