// One function per message about prices that were seen.
import { priceHistoryOf, variantsAsked } from '../../core/history/price-history';
import { nowMs } from '../../platform/clock';
import { eraseAllPrices, erasePricesOf } from '../../platform/history/erase-prices';
import { countKept, pricesAfter, readPrices } from '../../platform/history/read-prices';
import type { Handlers } from '../../platform/messaging/dispatch';
import { PRICES_AT_ONCE } from '../../platform/messaging/protocol';
import { keepInBounds } from './prices';

type PriceMessage = 'price-history' | 'count-prices' | 'gather-prices' | 'bring-prices' | 'erase-prices';

export const priceHandlers: Pick<Handlers, PriceMessage> = {
  async 'price-history'({ asked }) {
    const kept = await readPrices(asked.map((query) => ({ itemId: query.itemId, variants: variantsAsked(query) })));
    if (!kept.ok) return { found: asked.map(() => null) };
    return { found: asked.map((query, at) => priceHistoryOf(kept.value[at] ?? [], query, nowMs()) ?? null) };
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
