// What the answer says might be added: what it costs in the end and brings in, and what has to be opened first.
import { expect, it } from 'vitest';
import type { CartAnswer } from '../../../core/answer/answer';
import { answerCart } from '../../../core/answer/answer-cart';
import type { TabState } from '../../../core/answer/tab-state';
import { untouchedSettings } from '../../../core/answer/untouched-settings';
import type { ReadCoupon, Reading } from '../../../core/formats/reading';
import { cartOf, inputOf, line, productOf, storeCoupon, USD, walletOf } from '../cases/readings';

const wish = (itemId: string, title: string) => ({ itemId, title, price: { amount: 700 }, available: true });
const wishList: Reading = {
  format: 'stacking-reading/1',
  page: 'wishList',
  confidence: 'likely',
  provenance: {
    source: 'response',
    detail: 'by hand',
    pageUrl: 'https://www.aliexpress.com/p/wish-manage/index.html',
    readAt: '2026-11-21T11:00:00Z',
  },
  currency: USD,
  gaps: [],
  wishList: [wish('light', 'Night light'), wish('clock', 'Bedside clock')],
};
const light = productOf('light', {
  product: { title: 'Night light', storeId: '700100', skus: [{ skuId: 's1', price: { amount: 700 } }], shipping: { type: 'free' } },
});
const select: ReadCoupon = {
  kind: 'selectCoupon',
  scope: { type: 'platform' },
  minimumSpend: { amount: 3900 },
  discount: { type: 'fixed', amount: 500 },
  status: 'usable',
  text: 'Select coupon',
};

function answered(): CartAnswer {
  const work = answerCart({
    ...inputOf({
      cart: cartOf([line('1', { unitPrice: { amount: 4200 }, storeId: '700100' })]),
      wallet: [
        walletOf([
          storeCoupon({
            scope: { type: 'store', storeId: '700100' },
            minimumSpend: { amount: 4000 },
            discount: { type: 'fixed', amount: 1000 },
          }),
          select,
        ]),
      ],
      wishLists: [wishList],
      products: [light],
    }),
    settings: untouchedSettings,
  });
  for (;;) {
    const step = work.next();
    const state: TabState | undefined = step.done === true ? step.value : undefined;
    if (state?.kind === 'planned') return state.answer;
    if (state !== undefined) throw new Error(state.kind);
  }
}

it('the $42 trap: a light of 7.00 costs 2.00, for it brings in the Select coupon', () => {
  // 42.00 − 10.00 = 32.00, which misses 39.00; 42.00 + 7.00 − 10.00 = 39.00, − 5.00 = 34.00
  const { plan, insight, case: planned, openFirst } = answered();
  const coupon = planned.wallet?.coupons?.find(({ kind }) => kind === 'selectCoupon');
  expect(plan.objective.payable).toBe(3200);
  expect(insight?.fillers).toEqual([
    {
      candidates: ['wishList:light'],
      listed: 700,
      payable: 3400,
      netGain: -200,
      pays: false,
      unlocks: [{ layer: 'selectCoupon', id: coupon?.couponId, more: 500 }],
    },
  ]);
  expect(openFirst).toEqual([{ itemId: 'clock', title: 'Bedside clock', source: 'wishList' }]);
});
