// One function per message about prices that were seen.
import { type PriceHistory, type PriceNote, type PriceQuery, priceHistoryOf, variantsAsked } from '../../core/history/price-history';
import { nowMs } from '../../platform/clock';
import { eraseAllPrices, erasePricesOf } from '../../platform/history/erase-prices';
import { countKept, pricesAfter, readPrices } from '../../platform/history/read-prices';
import type { Handlers } from '../../platform/messaging/dispatch';
import { PRICES_AT_ONCE } from '../../platform/messaging/protocol';
import { keepInBounds } from './prices';

type PriceMessage = 'price-history' | 'price-notes' | 'count-prices' | 'gather-prices' | 'bring-prices' | 'erase-prices';

/** What was seen of each; null where that is nothing, or nothing is kept. */
async function historiesOf(asked: PriceQuery[]): Promise<(PriceHistory | null)[]> {
  const kept = await readPrices(asked.map((query) => ({ itemId: query.itemId, variants: variantsAsked(query) })));
  return asked.map((query, at) => (kept.ok ? priceHistoryOf(kept.value[at] ?? [], query, nowMs()) : undefined) ?? null);
}

function withoutDays(history: PriceHistory | null): PriceNote | null {
  if (history === null) return null;
  const { points: _, ...note } = history;
  return note;
}

export const priceHandlers: Pick<Handlers, PriceMessage> = {
  async 'price-history'({ asked }) {
    return { found: await historiesOf(asked) };
  },

  async 'price-notes'({ asked }) {
    return { found: (await historiesOf(asked)).map(withoutDays) };
  },

  async 'count-prices'() {
    const counted = await countKept();
    return counted.ok ? { count: counted.value } : {};
  },

  async 'gather-prices'({ after }) {
    return pricesAfter(after, PRICES_AT_ONCE);
  },

  async 'bring-prices'({ prices }) {
    return keepInBounds(prices);
  },

  async 'erase-prices'({ itemId }) {
    return itemId === undefined ? eraseAllPrices() : erasePricesOf(itemId);
  },
};
