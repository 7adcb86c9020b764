// Which coupons may stand together. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { cart, coupon, goodsWith, line } from './cart';

const select = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'selectCoupon', off, minimum, more);
const store = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'storeCoupon', off, minimum, more);
const code = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'promoCode', off, minimum, more);

describe('what may stand together', () => {
  const two = [line('a', 5000), line('b', 5000, { storeId: 's2' })];
  const ofOther = (id: string) => store(id, 100, 0, { scope: { type: 'store', storeId: 's2' } });
  it.each<[string, string[], number | string]>([
    ['one store coupon of each store', ['s1a', 's2a'], 9800],
    ['two of one store', ['s1a', 's1b'], 'limit-reached'],
    ['a Select coupon beside a code', ['se', 'p'], 9800],
    ['two Select coupons', ['se', 'se2'], 'limit-reached'],
    ['two codes', ['p', 'q'], 'limit-reached'],
    ['a platform coupon beside a code', ['pc', 'p'], 'limit-reached'],
  ])('%s', (_, coupons, expected) => {
    const held = [
      store('s1a', 100, 0),
      store('s1b', 100, 0),
      ofOther('s2a'),
      select('se', 100, 0),
      select('se2', 100, 0),
      code('p', 100, 0),
      code('q', 100, 0),
      coupon('pc', 'platformCoupon', 100),
    ];
    expect(goodsWith(cart(two, held), coupons)).toBe(expected);
  });
  it('a limit per store counts platform-wide coupons as one further group', () => {
    const wide = (id: string) => store(id, 100, 0, { scope: { type: 'platform' } });
    const held = [wide('w1'), wide('w2'), store('s1a', 100, 0)];
    expect(goodsWith(cart(two, held), ['w1', 's1a'])).toBe(9800);
    expect(goodsWith(cart(two, held), ['w1', 'w2'])).toBe('limit-reached');
  });
  it.each<[string, NonNullable<NonNullable<StackingCase['rules']>['exclusivity']>[number]['between'], string[], number | string]>([
    [
      'a kind and a kind',
      [
        { type: 'kind', kind: 'selectCoupon' },
        { type: 'kind', kind: 'promoCode' },
      ],
      ['se', 'p'],
      'excluded-by',
    ],
    [
      'a coupon and a kind',
      [
        { type: 'coupon', couponId: 'p' },
        { type: 'kind', kind: 'storeCoupon' },
      ],
      ['p', 's1a'],
      'excluded-by',
    ],
    [
      'a kind with itself means two different coupons',
      [
        { type: 'kind', kind: 'storeCoupon' },
        { type: 'kind', kind: 'storeCoupon' },
      ],
      ['s1a', 's2a'],
      'excluded-by',
    ],
    [
      'and one of it may stand',
      [
        { type: 'kind', kind: 'storeCoupon' },
        { type: 'kind', kind: 'storeCoupon' },
      ],
      ['s1a'],
      9900,
    ],
  ])('exclusivity between %s', (_, between, coupons, expected) => {
    const held = [store('s1a', 100, 0), ofOther('s2a'), select('se', 100, 0), code('p', 100, 0)];
    expect(goodsWith(cart(two, held, { rules: { exclusivity: [{ between }] } }), coupons)).toBe(expected);
  });
});
