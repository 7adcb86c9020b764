import type { SeenLine } from '../../components/history/CartPrices';
import type { CartAnswer } from '../../core/answer/answer';
import type { PriceHistory } from '../../core/history/price-history';
import { send } from '../../platform/messaging/send';

/** Most lines that are asked about, and how many in one message. */
const MOST_LINES = 400;
const AT_ONCE = 20;

/** What was seen of the prices of a cart's lines, in its currency; lines of which nothing was seen are left out. */
export async function cartPrices({ items = [], case: stacking }: CartAnswer): Promise<SeenLine[]> {
  const titles = new Map(stacking.lineItems.map(({ lineItemId, title }) => [lineItemId, title]));
  const asked = items.flatMap(({ lineItemId, itemId, skuId }) =>
    itemId === undefined
      ? []
      : [{ lineItemId, query: { itemId, currency: stacking.currency.code, ...(skuId === undefined ? {} : { skuId }) } }],
  );
  const few = asked.slice(0, MOST_LINES);
  const found: (PriceHistory | null)[] = [];
  for (let from = 0; from < few.length; from += AT_ONCE) {
    const part = few.slice(from, from + AT_ONCE);
    const answered = await send('price-history', { asked: part.map(({ query }) => query) });
    found.push(...(answered.ok ? answered.value.found : part.map(() => null)));
  }
  return few.flatMap(({ lineItemId }, at) => {
    const history = found[at];
    return history ? [{ lineItemId, title: titles.get(lineItemId) ?? lineItemId, history }] : [];
  });
}
