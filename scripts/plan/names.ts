// What a receipt calls things: ids with their titles, amounts in the currency. Ids and titles are strangers' text.
import type { StackingCase } from '../../core/formats/case';
import { amountText } from './amount-text';
import { printable, shortened } from './display-width';

/** columns of a title at most; it is for recognising only */
const widestTitle = 40;

export interface Names {
  of: (id: string) => string;
  line: (lineItemId: string) => string;
  promotion: (id: string) => string;
  money: (amount: number) => string;
}

/** Names for the lines and promotions of a case, candidates included. */
export function namesIn({ lineItems, automaticDiscounts = [], wallet, candidates = [], currency }: StackingCase): Names {
  const items = [...lineItems, ...candidates.flatMap((candidate) => (candidate.type === 'newItem' ? candidate.lineItem : []))];
  const lines = new Map(items.map(({ lineItemId, title }) => [lineItemId, title]));
  const promotions = new Map([
    ...automaticDiscounts.map(({ discountId, title }) => [discountId, title] as const),
    ...(wallet?.coupons ?? []).map(({ couponId, title }) => [couponId, title] as const),
  ]);
  const named = (titles: ReadonlyMap<string, string | undefined>) => (id: string) => {
    const title = titles.get(id);
    return title === undefined ? printable(id) : `${printable(id)} ${shortened(printable(title), widestTitle)}`;
  };
  return {
    of: printable,
    line: named(lines),
    promotion: named(promotions),
    money: (amount) => amountText(amount, currency.exponent),
  };
}
