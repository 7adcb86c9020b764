// @vitest-environment happy-dom
// The checkout page's sum held against the promise.
import { describe, expect, it } from 'vitest';
import type { CheckoutCheck, Explanation } from '../../../core/answer/checkout-check';
import { read, show } from '../render-app';
import { everyLayer } from '../samples/sample-answers';
import { differs, sampleStates } from '../samples/sample-states';

const checked = (check: CheckoutCheck) => show({ kind: 'checkout', answer: everyLayer, check });
const rows = (root: Element) => [...root.querySelectorAll('.sum tr')].map((row) => [...row.children].map(read));

describe('a sum that matches', () => {
  const shown = checked({
    kind: 'matches',
    promised: 6100,
    charged: 6100,
    pageTotal: 6531,
    apart: [{ kind: 'tax', label: 'Estimated tax', amount: 431 }],
  });

  it('matches to the cent, what is outside the promise set apart by name', () => {
    expect(shown.one('check').dataset['kind']).toBe('matches');
    expect(rows(shown.one('check'))).toEqual([
      ['Total on the page', 'US$65.31'],
      ['Not in the promise: Estimated tax', 'US$4.31'],
      ['The page charges', 'US$61.00'],
      ['Promised', 'US$61.00'],
    ]);
    expect(shown.one('apart').dataset).toMatchObject({ kind: 'tax', amount: '431' });
  });

  it('stands above the plan, which is compared with the price without coupons there', () => {
    expect(shown.one('check').compareDocumentPosition(shown.one('answer')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(read(shown.one('answer').querySelector('.instead'))).toBe('not US$74.24, the price without coupons');
  });
});

describe('a sum that differs', () => {
  it('says by how much, and which way', () => {
    expect(read(checked(differs).one('check').querySelector('h2'))).toBe('The page asks US$0.80 more than promised');
    const less = checked({ ...differs, charged: 6020, difference: -80 });
    expect(read(less.one('check').querySelector('h2'))).toBe('The page asks US$0.80 less than promised');
    expect(rows(less.one('check')).at(-1)).toEqual(['Difference', '−US$0.80']);
  });

  it('names what would explain it', () => {
    const shown = checked(differs);
    expect(shown.all('explanation').map(({ dataset }) => [dataset['code'], dataset['field'], dataset['value']])).toEqual([
      ['rule-reading', 'thresholdBase', 'itemPrice'],
      ['applied-by-site', undefined, undefined],
      ['not-applied', undefined, undefined],
      ['row-differs', undefined, undefined],
    ]);
    expect(shown.all('explanation').map(read)).toEqual([
      'Another reading of the rules gives exactly US$61.80. What a minimum is tested on (Cross-store discount): the full price of the goods',
      'The page takes off US$4.00 that the plan does not: AliExpress coupon, US$4.00 off from US$39.00',
      'The plan takes off US$8.00 that the page does not yet: Promo code AEUS08, US$8.00 off from US$59.00',
      'Coins: the plan says US$2.24, the page US$1.44',
    ]);
  });

  it.each<[Omit<Extract<Explanation, { code: 'rule-reading' }>, 'code' | 'payable'>, string]>([
    [{ field: 'thresholdComparison', value: 'moreThan' }, 'When a minimum is met: when it is exceeded'],
    [{ field: 'percentageRounding', value: 'floor' }, 'How percentages are rounded: always down'],
    [{ field: 'shippingMeasuredAfter', value: 'storeCoupon' }, 'What free shipping is measured on: after: Store coupon'],
    [{ field: 'coinsMeasuredOn', value: 'running' }, 'What coins are a share of: what earlier discounts leave'],
    [{ field: 'thresholdBase.storeCoupon', value: 'running' }, 'What a minimum is tested on: what earlier discounts leave'],
    [
      { field: 'stackingOrder', value: 'storeDiscount,platformDiscount,promoCode,coins' },
      'The order of discounts: Store discount, Cross-store discount, and Promo code',
    ],
    [{ field: 'aNewField', value: 'aNewValue' }, 'aNewField: aNewValue'],
    [{ field: 'constructor', value: 'toString' }, 'constructor: toString'],
  ])('says another reading in words: %o', (reading, said) => {
    const shown = checked({ ...differs, explanations: [{ code: 'rule-reading', payable: 6180, ...reading }] });
    expect(shown.text('explanation')).toBe(`Another reading of the rules gives exactly US$61.80. ${said}`);
  });

  it('says so when nothing explains it', () => {
    const shown = checked({ ...differs, explanations: [] });
    expect(shown.text('check')).toContain('Nothing I know of explains it.');
  });

  it('names a row by its kind where the page gives no words', () => {
    const shown = checked({ ...differs, apart: [{ kind: 'bonus', label: '', amount: -100 }] });
    expect(read(shown.one('apart'))).toBe('Not in the promise: Bonus−US$1.00');
  });
});

it('shows no plan of another cart, and the way back', () => {
  const shown = checked({ kind: 'other-cart' });
  expect(shown.one('check').dataset['kind']).toBe('other-cart');
  expect(shown.all('answer')).toEqual([]);
  expect(shown.one('check').querySelector('a')?.href).toBe('https://shop.test/cart');
});

it('shows the plan while the sum is not there yet', () => {
  const pending = sampleStates['checkout-pending'];
  expect(pending && show(pending).one('answer').dataset['amount']).toBe('3200');
});
