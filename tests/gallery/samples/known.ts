// What is known of a shopper's discounts: nothing, a few, or forty.
import type { Known } from '../../../components/discounts/desk';
import type { ByHand } from '../../../core/by-hand/by-hand';
import { knownPromotions } from '../../../core/cases/known-promotions';
import { knownStores } from '../../../core/cases/stores';
import type { ReadCoupon } from '../../../core/formats/reading';
import { entryOf, NOW, saying, stated, USD } from '../../core/by-hand/entries';
import { promoCode, storeCoupon, walletOf } from '../../core/cases/readings';

/** The moment they are looked at. */
export const knownNow = Date.parse(NOW);

const known = (coupons: ReadCoupon[], byHand: ByHand, trouble?: Known['trouble']): Known => {
  const wallet = walletOf(coupons);
  return {
    byHand,
    trouble,
    promotions: knownPromotions([wallet], byHand, knownStores([wallet])),
    stores: [
      { storeId: '700100', name: 'Forty Two' },
      { storeId: '700200', name: 'Paper & Ink' },
    ],
    wallet,
    coins: undefined,
  };
};

const hers = saying({
  promotions: [
    entryOf(),
    entryOf(stated({ kind: 'promoCode', scope: { type: 'platform' }, code: 'MINE5', minimumSpend: { amount: 2900 } } as never), {
      entryId: 'code',
    }),
  ],
  coins: { balance: 250, currency: USD, at: NOW },
});

const few = [
  storeCoupon({ scope: { type: 'store', storeId: '700200' }, validUntil: '2026-12-09T00:00:00Z', text: '$10 off $40' }),
  promoCode('SOON', { validUntil: '2026-11-22T00:00:00Z' }),
  promoCode('OVER', { validUntil: '2026-11-20T00:00:00Z' }),
  promoCode('USED', { status: 'used' }),
  promoCode('LATER', { status: 'upcoming', validFrom: '2026-11-28T00:00:00Z' }),
];

export const knownSamples = {
  none: { ...known([], saying({})), wallet: undefined },
  few: known(few, hers),
  forty: known(
    Array.from({ length: 40 }, (_, at) => promoCode(`SUMMER-SALE-2026-${at + 10}`, { minimumSpend: { amount: 290_000_000_00 + at } })),
    hers,
    'damaged',
  ),
  newer: known([], hers, 'newer'),
} satisfies Record<string, Known>;
