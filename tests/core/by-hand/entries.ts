// What a shopper may say, as short as it can be written.
import type { ByHand, Entry, StatedPromotion } from '../../../core/by-hand/by-hand';
import { nothingByHand } from '../../../core/by-hand/nothing-by-hand';

export const NOW = '2026-11-21T12:00:00Z';
export const USD = { code: 'USD', exponent: 2 };

/** $10 off $40 of store 700100, hers, until the end of 30 November in California. */
export const stated = (fields: Partial<StatedPromotion> = {}): StatedPromotion =>
  ({
    kind: 'storeCoupon',
    scope: { type: 'store', storeId: '700100' },
    minimumSpend: { amount: 4000 },
    discount: { type: 'fixed', amount: 1000 },
    validUntil: '2026-12-01T07:59:59Z',
    currency: USD,
    ...fields,
  }) as StatedPromotion;

export const entryOf = (promotion: StatedPromotion = stated(), fields: Partial<Entry> = {}): Entry => ({
  entryId: 'mine',
  enteredAt: '2026-11-18T12:00:00Z',
  promotion,
  ...fields,
});

export const saying = (fields: Partial<ByHand>): ByHand => ({ ...nothingByHand, ...fields });
