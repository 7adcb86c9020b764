// What she says of a field that was read and not stated: it is right, it is not known, it is in another currency.
import type { Currency } from '../formats/amount';
import type { CodeField, CodeRow } from '../formats/codes';

export type Settled = { say: 'right' } | { say: 'unknown' } | { say: 'currency'; currency: Currency };

type Off = NonNullable<CodeRow['discount']>;

/** An amount as it was written, in the minor units of another currency; undefined where that has no such fraction. */
const rescaled = (amount: number, from: Currency, to: Currency): number | undefined => {
  const scaled = amount * 10 ** (to.exponent - from.exponent);
  return Number.isSafeInteger(scaled) ? scaled : undefined;
};

const allAmounts = (off: Off, of: (amount: number) => number): Off => {
  if (off.type === 'freeShipping') return off;
  const cap = off.maximumDiscount === undefined ? {} : { maximumDiscount: { amount: of(off.maximumDiscount.amount) } };
  switch (off.type) {
    case 'fixed':
      return { ...off, ...cap, amount: of(off.amount) };
    case 'percentage':
      return { ...off, ...cap };
    case 'repeating':
      return { ...off, ...cap, amount: of(off.amount), every: { amount: of(off.every.amount) } };
  }
};

/** The same figures in another currency: "3" stays 3, whatever it is of. The row as it was where that currency cannot hold a figure. */
function inCurrency(row: CodeRow, currency: Currency): CodeRow {
  const { currency: from = currency, discount, minimumSpend } = row;
  let holds = true;
  const of = (amount: number): number => {
    const scaled = rescaled(amount, from, currency);
    holds &&= scaled !== undefined;
    return scaled ?? amount;
  };
  const changed: CodeRow = {
    ...row,
    currency,
    ...(discount === undefined ? {} : { discount: allAmounts(discount, of) }),
    ...(minimumSpend === undefined ? {} : { minimumSpend: { amount: of(minimumSpend.amount) } }),
  };
  return holds ? changed : row;
}

/** The fields that may be said not to be known: without the others there is no row, or no amount of anything. */
export type Forgettable = Exclude<CodeField, 'code' | 'kind' | 'currency'>;
export const isForgettable = (field: CodeField): field is Forgettable => field !== 'code' && field !== 'kind' && field !== 'currency';

/** The row with one of its `unsure` fields settled. What is not known is absent from it; a field that cannot go stays as it is, unsure. */
export function settle(row: CodeRow, field: CodeField, settled: Settled): CodeRow {
  if (settled.say === 'unknown' && !isForgettable(field)) return row;
  const { unsure = [], ...rest } = row;
  const left = unsure.filter((one) => one !== field);
  const told = settled.say === 'currency' ? inCurrency(rest, settled.currency) : { ...rest };
  if (settled.say === 'currency' && told.currency?.code !== settled.currency.code) return row;
  if (settled.say === 'unknown' && isForgettable(field)) delete told[field];
  return left.length === 0 ? told : { ...told, unsure: left };
}
