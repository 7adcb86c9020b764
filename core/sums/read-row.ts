// A row of a page's own sum, and what it does to the sum.
import type { RowKind } from '../formats/reading';

/** A row whose amount was read: signed as shown, in minor units. */
export interface ReadRow {
  label: string;
  signed: number;
  free: boolean;
  kind?: RowKind;
}

const discounts: RowKind[] = [
  'itemsDiscount',
  'storeDiscount',
  'storeCoupon',
  'selectCoupon',
  'platformCoupon',
  'promoCode',
  'platformDiscount',
  'coins',
  'bonus',
  'saved',
];

/** True for kinds that take something off: their rows state a positive amount. */
export const isDiscount = (kind: RowKind): boolean => discounts.includes(kind);

/** What a row does to the running sum: nothing for information, less for a discount. */
export const effectOf = (row: ReadRow): number => {
  if (row.kind === 'saved' || row.kind === 'itemsDiscount') return 0;
  return row.kind !== undefined && isDiscount(row.kind) ? -Math.abs(row.signed) : row.signed;
};
