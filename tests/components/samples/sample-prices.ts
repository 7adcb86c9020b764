// Prices that were seen, as the popup is told of them.
import { type PriceHistory, priceHistoryOf } from '../../../core/history/price-history';
import { seen } from '../../core/history/observations';

const at = Date.parse('2026-08-01T20:00:00Z');
const query = { itemId: '1005006000000001', skuId: '12000036000000001' };
const days = ['2026-06-03', '2026-06-09', '2026-06-21', '2026-07-01', '2026-07-08', '2026-07-15', '2026-07-20'];
const prices = [1150, 1099, 1099, 1225, 1099, 1250, 1199];
const usual = days.map((day, n) => seen(day, prices[n] ?? 0));

function historyOf(observations: Parameters<typeof priceHistoryOf>[0], of: object = query): PriceHistory {
  const found = priceHistoryOf(observations, { ...query, ...of }, at);
  if (found === undefined) throw new Error('nothing was seen');
  return found;
}

export const samplePrices = {
  plain: historyOf([seen('2026-01-11', 899), ...usual, seen('2026-08-01', 1120)]),
  neverAsked: historyOf([...usual, seen('2026-08-01', 1120, 3999)]),
  raised: historyOf([
    ...usual.map((one) => ({ ...one, lowest: 1000, highest: 1000 })),
    seen('2026-07-25', 1600),
    seen('2026-08-01', 1100, 1600),
  ]),
  once: historyOf([seen('2026-08-01', 1120)]),
} satisfies Record<string, PriceHistory>;
