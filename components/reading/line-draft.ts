// The form of one line: what she typed → corrections, and which fields cannot be what they say.
import type { CorrectedField, Correction } from '../../core/cases/correction';
import type { Currency } from '../../core/formats/amount';
import type { ReadLine } from '../../core/formats/reading';
import type { TypedLine } from './desk';

/** As typed; an empty field leaves to the page what the page said. */
export interface LineDraft {
  unitPrice: string;
  quantity: string;
  storeId: string;
  /** 'unsaid' where the page did not say, and neither does she */
  selected: 'yes' | 'no' | 'unsaid';
}

/** `10 ** -exponent` written out: "12.30". */
const amountText = (amount: number | undefined, { exponent }: Currency): string =>
  amount === undefined
    ? ''
    : exponent === 0
      ? `${amount}`
      : `${amount}`.padStart(exponent + 1, '0').replace(new RegExp(`(\\d{${exponent}})$`), '.$1');

/** What the form begins with: what holds now. */
export const draftOf = (now: ReadLine, currency: Currency): LineDraft => ({
  unitPrice: amountText(now.unitPrice?.amount, currency),
  quantity: now.quantity === undefined ? '' : `${now.quantity}`,
  storeId: now.storeId ?? '',
  selected: now.selected === undefined ? 'unsaid' : now.selected ? 'yes' : 'no',
});

export interface LineChange {
  correct: Correction[];
  takeBack: Correction[];
  errors: CorrectedField[];
}

/** What changes by this draft. A field that says again what the page said is no correction, and takes one back. */
export function changeOf(draft: LineDraft, said: ReadLine, currency: Currency, typed: TypedLine, at: string): LineChange {
  const { lineItemId, itemId, variant } = said;
  const of = { line: { lineItemId, ...(itemId === undefined ? {} : { itemId }), ...(variant === undefined ? {} : { variant }) }, at };
  const change: LineChange = { correct: [], takeBack: [], errors: [] };
  const put = (one: Correction): void => {
    if (one.value === one.said) change.takeBack.push(one);
    else change.correct.push(one);
  };
  const text = (field: 'unitPrice' | 'quantity' | 'storeId') => draft[field].trim();
  const price = typed.amount(text('unitPrice'), currency);
  const count = typed.count(text('quantity'));
  const store = typed.store(text('storeId'));
  const saidPrice = said.unitPrice?.amount;
  if (text('unitPrice') !== '') {
    if (price === undefined) change.errors.push('unitPrice');
    else put({ ...of, field: 'unitPrice', value: price, currency, ...(saidPrice === undefined ? {} : { said: saidPrice }) });
  }
  if (text('quantity') !== '') {
    if (count === undefined || count < 1 || count > 100_000) change.errors.push('quantity');
    else put({ ...of, field: 'quantity', value: count, ...(said.quantity === undefined ? {} : { said: said.quantity }) });
  }
  if (text('storeId') !== '') {
    if (store === undefined && text('storeId') !== said.storeId) change.errors.push('storeId');
    else put({ ...of, field: 'storeId', value: store ?? text('storeId'), ...(said.storeId === undefined ? {} : { said: said.storeId }) });
  }
  if (draft.selected !== 'unsaid')
    put({ ...of, field: 'selected', value: draft.selected === 'yes', ...(said.selected === undefined ? {} : { said: said.selected }) });
  return change;
}
