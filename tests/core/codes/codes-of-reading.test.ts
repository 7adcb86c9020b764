// Which codes of a page go into the book, and what of them.
import { describe, expect, it } from 'vitest';
import { codesOfReading } from '../../../core/codes/codes-of-reading';
import type { ReadCoupon, Reading } from '../../../core/formats/reading';
import { EUR, productOf, promoCode, storeCoupon, USD, walletOf } from '../cases/readings';

const event = (coupons: ReadCoupon[], fields: Partial<Reading> = {}): Reading => ({
  ...walletOf(coupons),
  page: 'saleEvent',
  provenance: {
    source: 'dom',
    detail: 'saleEvent',
    pageUrl: 'https://sale.aliexpress.com/choice_day.htm?spm=a2g0o.home.1&memberId=77#top',
    readAt: '2026-11-21T11:59:00Z',
  },
  ...fields,
});
const rows = (reading: Reading) => codesOfReading(reading).flatMap((change) => (change.do === 'add' ? change.codes : []));

describe('a page the shopper opens', () => {
  it('tells its codes, with the page and nothing of who she is', () => {
    const coupon = promoCode('AEUS18', {
      validUntil: '2026-12-01T07:59:59Z',
      requires: ['newBuyer'],
      regions: ['US'],
      unsure: ['validUntil', 'scope'],
    });
    expect(codesOfReading(event([coupon]))).toEqual([
      {
        do: 'add',
        place: { from: 'page', page: 'saleEvent', where: 'https://sale.aliexpress.com/choice_day.htm', confidence: 'likely' },
        codes: [
          {
            row: {
              code: 'AEUS18',
              kind: 'promoCode',
              minimumSpend: { amount: 2900 },
              currency: USD,
              discount: { type: 'fixed', amount: 300 },
              regions: ['US'],
              requires: ['newBuyer'],
              validUntil: '2026-12-01T07:59:59Z',
              text: '$3 off $29 with AEUS18',
              unsure: ['validUntil'],
            },
          },
        ],
      },
    ]);
  });

  it('tells a store’s code with its store', () => {
    expect(rows(productOf('1', { coupons: [storeCoupon({ code: 'F2D0VT7I83YG' }), storeCoupon()] }))).toMatchObject([
      { storeId: '700100', row: { code: 'F2D0VT7I83YG', kind: 'storeCode', discount: { amount: 1000 } } },
    ]);
  });

  it('tells what is sure and what is a guess apart', () => {
    const changes = codesOfReading(
      event([promoCode('A1'), promoCode('B2', { confidence: 'guess' }), promoCode('C3', { confidence: 'exact' })]),
    );
    expect(changes.map((change) => change.do === 'add' && [change.place.confidence, change.codes.map(({ row }) => row.code)])).toEqual([
      ['exact', ['C3']],
      ['likely', ['A1']],
      ['guess', ['B2']],
    ]);
    expect(codesOfReading(event([promoCode('C3', { confidence: 'exact' })], { confidence: 'guess' }))).toMatchObject([
      { place: { confidence: 'guess' } },
    ]);
  });

  it.each<[string, ReadCoupon, object]>([
    ['its own currency', promoCode('A1', { currency: EUR }), { currency: EUR }],
    ['that it is over', promoCode('A1', { status: 'expired' }), { status: 'ended' }],
    ['no country that is none', promoCode('A1', { regions: ['US', 'everywhere'] }), { regions: ['US'] }],
  ])('a code with %s', (_what, coupon, told) => {
    const [only] = rows(event([coupon]));
    expect(only?.row).toMatchObject(told);
  });

  it.each<[string, ReadCoupon['discount']]>([
    ['nothing', { type: 'fixed', amount: 0 }],
    ['tiers', { type: 'tiered', tiers: [{ minimumSpend: { amount: 1 }, discount: { type: 'fixed', amount: 1 } }] }],
  ])('a code that takes off %s is kept without an amount', (_what, discount) => {
    const [only] = rows(event([promoCode('A1', { discount } as Partial<ReadCoupon>)]));
    expect(only?.row).toEqual({ code: 'A1', kind: 'promoCode', minimumSpend: { amount: 2900 }, currency: USD, text: '$3 off $29 with A1' });
  });

  it('tells no amounts where no currency is known', () => {
    const [only] = rows(event([promoCode('A1')], { currency: undefined } as Partial<Reading>));
    expect(only?.row).toEqual({ code: 'A1', kind: 'promoCode', text: '$3 off $29 with A1' });
  });
});

it.each<[string, Reading]>([
  ['her own wallet', walletOf([promoCode('A1')])],
  ['a page without codes', event([storeCoupon()])],
  ['a page with a code of two words', event([promoCode('A 1')])],
  ['a page that could not be read', { ...event([]), failure: { code: 'unknown-layout', tried: [] } }],
])('%s tells the book nothing', (_what, reading) => expect(codesOfReading(reading)).toEqual([]));
