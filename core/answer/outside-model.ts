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
/**
 * Takes tax and bonus out of the total. Rows in words nobody knows stay in: they may be the plan's own discounts and shipping, or a charge
 * that nobody promised, and a match is never said over one.
 */
export function leaveApart({ rows }: Summary, pageTotal: number): Compared {
  const apart = rows.filter(isTaxOrBonus).map(signed);
  return {
    charged: Math.max(0, pageTotal - apart.reduce((sum, { amount }) => sum + amount, 0)),
    apart,
    rows: rows.filter((row) => !isTaxOrBonus(row)),
  };
}
