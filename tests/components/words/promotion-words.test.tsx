// @vitest-environment happy-dom
// A rule in words, for every type of discount.
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Say } from '../../../components/elements/Say';
import { chooseLanguage } from '../../../components/language/languages';
import { makeVoice } from '../../../components/language/voice';
import { namesOf } from '../../../components/words/names';
import { sayRule, sayTitles } from '../../../components/words/promotion-words';
import type { Coupon } from '../../../core/formats/promotion';
import { read } from '../render-app';
import { everyLayer } from '../samples/sample-answers';

const voice = makeVoice(chooseLanguage(['en']), { code: 'USD', exponent: 2 }, () => 0);
const said = (coupon: Pick<Coupon, 'discount' | 'minimumSpend'>) => {
  const root = document.createElement('div');
  const whole: Coupon = { couponId: 'c', kind: 'platformCoupon', scope: { type: 'platform' }, ...coupon };
  render(<Say voice={voice} say={sayRule(whole)} />, root);
  return read(root);
};

it.each<[string, Pick<Coupon, 'discount' | 'minimumSpend'>]>([
  ['US$10.00 off', { discount: { type: 'fixed', amount: 1000 } }],
  ['US$10.00 off', { discount: { type: 'fixed', amount: 1000 }, minimumSpend: { amount: 0 } }],
  ['US$10.00 off from US$40.00', { discount: { type: 'fixed', amount: 1000 }, minimumSpend: { amount: 4000 } }],
  ['12.5% off', { discount: { type: 'percentage', basisPoints: 1250 } }],
  [
    '15% off from US$99.00, up to US$18.00',
    { discount: { type: 'percentage', basisPoints: 1500, maximumDiscount: { amount: 1800 } }, minimumSpend: { amount: 9900 } },
  ],
  [
    'US$3.00 off every US$20.00, up to US$15.00',
    { discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } } },
  ],
  [
    'US$2.00 off from US$15.00 and 5% off from US$40.00, up to US$9.00, up to US$8.00',
    {
      discount: {
        type: 'tiered',
        tiers: [
          { minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 200 } },
          { minimumSpend: { amount: 4000 }, discount: { type: 'percentage', basisPoints: 500, maximumDiscount: { amount: 900 } } },
        ],
        maximumDiscount: { amount: 800 },
      },
    },
  ],
  [
    '3% off from 2 pieces',
    { discount: { type: 'quantityTiered', tiers: [{ minimumQuantity: 2, discount: { type: 'percentage', basisPoints: 300 } }] } },
  ],
  [
    'US$1.00 off from 1 piece and US$3.00 off from 3 pieces',
    {
      discount: {
        type: 'quantityTiered',
        tiers: [
          { minimumQuantity: 1, discount: { type: 'fixed', amount: 100 } },
          { minimumQuantity: 3, discount: { type: 'fixed', amount: 300 } },
        ],
      },
    },
  ],
])('%s', (words, coupon) => expect(said(coupon)).toBe(words));

it('coupons of one kind are told apart by what they take off, from when on; one of another kind, or with a code, is called by its name alone', () => {
  const coupon = (couponId: string, more: Partial<Coupon>): Coupon => ({
    couponId,
    kind: 'storeCoupon',
    scope: { type: 'store', storeId: '1' },
    discount: { type: 'fixed', amount: 300 },
    ...more,
  });
  const coupons = [
    coupon('a', { minimumSpend: { amount: 2900 } }),
    coupon('b', { minimumSpend: { amount: 5900 }, discount: { type: 'fixed', amount: 700 } }),
    coupon('c', { kind: 'promoCode', scope: { type: 'platform' }, code: 'AEUS3' }),
  ];
  const names = namesOf({ ...everyLayer, holdings: [], case: { ...everyLayer.case, wallet: { coupons } } });
  const root = document.createElement('div');
  const called = (ids: string[]) =>
    sayTitles(names, ids).map((say) => {
      render(<Say voice={voice} say={say} />, root);
      return read(root);
    });
  expect(called(['a', 'b', 'c'])).toEqual([
    'Store coupon, US$3.00 off from US$29.00',
    'Store coupon, US$7.00 off from US$59.00',
    'Promo code AEUS3',
  ]);
  expect(called(['b', 'c'])).toEqual(['Store coupon', 'Promo code AEUS3']);
});
