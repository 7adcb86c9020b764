import type { SeenLine } from '../../components/history/CartPrices';
import type { CartAnswer } from '../../core/answer/answer';
import { send } from '../../platform/messaging/send';

/** Most lines asked about at once. */
const MOST_LINES = 400;

/** What was seen of the prices of a cart's lines, in its currency; lines of which nothing was seen are left out. */
export async function cartPrices({ items = [], case: stacking }: CartAnswer): Promise<SeenLine[]> {
  const titles = new Map(stacking.lineItems.map(({ lineItemId, title }) => [lineItemId, title]));
  const asked = items.flatMap(({ lineItemId, itemId, skuId }) =>
    itemId === undefined
      ? []
      : [{ lineItemId, query: { itemId, currency: stacking.currency.code, ...(skuId === undefined ? {} : { skuId }) } }],
  );
  const few = asked.slice(0, MOST_LINES);
  const answered = await send('price-history', { asked: few.map(({ query }) => query) });
  const found = answered.ok ? answered.value.found : [];
  return few.flatMap(({ lineItemId }, at) => {
    const history = found[at];
    return history ? [{ lineItemId, title: titles.get(lineItemId) ?? lineItemId, history }] : [];
  });
}
