// The cart's answer: its rows and sums once, in either of the two JSON shapes the site is known to answer in.
import { moneyText } from '../money-text';
import { type CartEntry, cartBill, itemOf, type Session } from '../session';
import { say, type Word, wordsOf } from '../words';
import type { Json } from './envelope';

export interface SumLine {
  type: string;
  title: string;
  content: string;
}
/** The sums of the ticked lines as the page shows them, and the estimated total. */
export interface CartSums {
  lines: SumLine[];
  total: string;
  tickedLines: number;
}

/** Items total, discount and subtotal, automatic discounts where this cart shows them, shipping. */
export function cartSums(session: Session): CartSums {
  const { scenario } = session;
  const words = wordsOf(scenario.language);
  const money = (amount: number) => moneyText(amount, scenario.money);
  const ticked = session.entries.filter((entry) => entry.ticked);
  const bill = cartBill(session);
  const amountOf = (kind: string) => bill.rows.find((row) => row.kind === kind)?.amount ?? 0;
  const subtotal = amountOf('subtotal');
  const listed = ticked.reduce((sum, { lineItemId, quantity }) => {
    const item = itemOf(session, lineItemId);
    return sum + (item.listPrice ?? item.unitPrice) * quantity;
  }, 0);
  const line = (word: Word, content: string): SumLine => ({ type: word.toUpperCase(), title: say(words, word), content });
  const automatic = scenario.layout.cartShowsAutomatic
    ? (['storeDiscount', 'platformDiscount'] as const).filter((kind) => amountOf(kind) > 0)
    : [];
  const shipping = amountOf('shipping');
  const total = subtotal - automatic.reduce((sum, kind) => sum + amountOf(kind), 0) + shipping;
  return {
    lines: [
      ...(listed > subtotal ? [line('itemsTotal', money(listed)), line('itemsDiscount', money(subtotal - listed))] : []),
      line('subtotal', money(subtotal)),
      ...automatic.map((kind) => line(kind, money(-amountOf(kind)))),
      line('shipping', shipping === 0 ? say(words, 'free') : money(shipping)),
    ],
    total: money(total),
    tickedLines: ticked.length,
  };
}

/** What a line's shipping costs by itself, as its row says. */
export function shippingText(session: Session, entry: CartEntry): { free: boolean; text: string } {
  const { scenario } = session;
  const words = wordsOf(scenario.language);
  const group = itemOf(session, entry.lineItemId).shippingGroupId;
  const policy = scenario.case.shippingGroups.find(({ shippingGroupId }) => shippingGroupId === group)?.policy;
  if (!policy || policy.type === 'free') return { free: true, text: say(words, 'freeShipping') };
  const fee = policy.type === 'flat' ? policy.fee : policy.firstUnit;
  return { free: false, text: moneyText(fee.amount, scenario.money) };
}

/** The lines that can no longer be bought. */
export function soldOutItems(session: Session) {
  return session.scenario.shelf.filter(({ inCart }) => inCart === 'soldOut');
}

/** Lines of the first so many pages, and whether there are more. */
export function pagedEntries(session: Session, pages: number): { entries: CartEntry[]; hasMore: boolean } {
  const { linesAPage } = session.scenario.layout;
  return { entries: session.entries.slice(0, pages * linesAPage), hasMore: session.entries.length > pages * linesAPage };
}

/** A "key → block" map from pairs. */
export function blocks(pairs: [string, Json][]): Json {
  return Object.fromEntries(pairs);
}
