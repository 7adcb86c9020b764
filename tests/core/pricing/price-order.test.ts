// One order, rule by rule. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { allowed, automatic, cart, coupon, goodsWith, line, orderOf, percentage } from './cart';

const select = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'selectCoupon', off, minimum, more);
const store = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'storeCoupon', off, minimum, more);
const code = (id: string, off: number, minimum: number, more = {}) => coupon(id, 'promoCode', off, minimum, more);

describe('the $42 trap', () => {
  const trap = (goods: number, rules = {}) => cart([line('l', goods)], [store('st', 1000, 4000), select('se', 500, 3900)], { rules });
  it.each<[string, number, string[], number | string]>([
    ['the store coupon alone', 4200, ['st'], 3200],
    ['the Select coupon alone', 4200, ['se'], 3700],
    ['both: 32.00 is short of 39', 4200, ['st', 'se'], 'below-minimum-spend'],
    ['a filler of $7.00 makes both fit: 49 − 10 = 39', 4900, ['st', 'se'], 3400],
    ['a cent less does not', 4899, ['st', 'se'], 'below-minimum-spend'],
  ])('%s', (_, goods, coupons, expected) => expect(goodsWith(trap(goods), coupons)).toBe(expected));
  it('thresholds held against the sale price let both stand: 27.00', () => {
    expect(goodsWith(trap(4200, { thresholdBase: { selectCoupon: 'itemPrice' } }), ['st', 'se'])).toBe(2700);
  });
  it('the other order of layers turns it around: 42 − 5 = 37 is short of 40', () => {
    const stackingOrder: NonNullable<StackingCase['rules']>['stackingOrder'] = [
      'storeDiscount',
      'selectCoupon',
      'storeCoupon',
      'platformCoupon',
      'promoCode',
      'platformDiscount',
      'coins',
    ];
    const refused = orderOf(trap(4200, { stackingOrder }), ['st', 'se']);
    expect(refused).toMatchObject({ ok: false, error: { couponId: 'st', why: { code: 'below-minimum-spend', short: 300 } } });
    expect(goodsWith(trap(4500, { stackingOrder }), ['st', 'se'])).toBe(3000);
  });
});

describe('"orders over" and "minimum of"', () => {
  it.each([
    ['atLeast', 3899, 'below-minimum-spend'],
    ['atLeast', 3900, 3400],
    ['moreThan', 3900, 'below-minimum-spend'],
    ['moreThan', 3901, 3401],
  ])('%s: a cart of %i with 5 off 39', (thresholdComparison, goods, expected) => {
    const rules = { thresholdComparison } as NonNullable<StackingCase['rules']>;
    expect(goodsWith(cart([line('l', goods)], [select('se', 500, 3900)], { rules }), ['se'])).toBe(expected);
  });
});

describe('automatic discounts', () => {
  it('come in the order of their ids within a layer, each on what the one before left', () => {
    // 10 % of 100.00, then 10.00 off from 90.00 on; the other way round 10.00 first, then 10 % of 90.00
    const ten = (id: string) => automatic(id, 'storeDiscount', percentage(1000));
    const off = (id: string) => automatic(id, 'storeDiscount', 1000, 9000);
    const left = (automaticDiscounts: NonNullable<StackingCase['automaticDiscounts']>) =>
      goodsWith(cart([line('l', 10_000)], [], { automaticDiscounts }), []);
    expect(left([off('b'), ten('a')])).toBe(8000);
    expect(left([ten('b'), off('a')])).toBe(8100);
  });
  it('cannot be declined: one that breaks the minimum of a code costs the code', () => {
    const sale = automatic('sale', 'storeDiscount', 300);
    const refused = orderOf(cart([line('l', 4000)], [code('c', 1000, 4000)], { automaticDiscounts: [sale] }), ['c']);
    expect(refused).toMatchObject({ ok: false, error: { couponId: 'c', why: { code: 'below-minimum-spend', short: 300 } } });
  });
  it('that cannot apply are passed over', () => {
    expect(goodsWith(cart([line('l', 4000)], [], { automaticDiscounts: [automatic('sale', 'storeDiscount', 300, 4001)] }), [])).toBe(4000);
  });
  it('of the platform come after codes by default, and steps can be held against the sale price', () => {
    // 60.00 − 10.00 = 50.00: two steps of 20; on the sale price three
    const every = automatic('every', 'platformDiscount', { type: 'repeating', every: { amount: 2000 }, amount: 300 });
    const of = (rules: StackingCase['rules']) =>
      goodsWith(cart([line('l', 6000)], [store('st', 1000, 0)], { automaticDiscounts: [every], rules }), ['st']);
    expect([of({}), of({ thresholdBase: { platformDiscount: 'itemPrice' } })]).toEqual([4400, 4100]);
  });
});

describe('what a promotion counts', () => {
  const lines = [
    line('a', 1000, { category: 'audio', flags: ['choice'] }),
    line('b', 2000, { category: 'toys', storeId: 's2', flags: ['flashDeal'] }),
    line('c', 4000, { storeId: 's2' }),
  ];
  it.each<[string, NonNullable<Parameters<typeof code>[3]>, number]>([
    ['everything, where nothing is said', {}, 7000],
    ['a store', { scope: { type: 'store', storeId: 's2' } }, 6000],
    ['stores by name', { eligibility: { stores: { include: ['s1'] } } }, 1000],
    ['all stores but one', { eligibility: { stores: { exclude: ['s1'] } } }, 6000],
    ['categories: a line without one is not among them', { eligibility: { categories: { include: ['audio', 'toys'] } } }, 3000],
    ['all categories but one: a line without one passes', { eligibility: { categories: { exclude: ['toys'] } } }, 5000],
    ['single lines', { eligibility: { lineItems: { include: ['a', 'c'] } } }, 5000],
    ['all lines but one', { eligibility: { lineItems: { exclude: ['c'] } } }, 3000],
    ['lines with one of the flags', { eligibility: { flags: { include: ['choice', 'flashDeal'] } } }, 3000],
    ['lines with none of the flags', { eligibility: { flags: { exclude: ['choice', 'flashDeal'] } } }, 4000],
    ['what passes every list', { eligibility: { stores: { include: ['s2'] }, flags: { exclude: ['flashDeal'] } } }, 4000],
  ])('%s', (_, more, counted) => {
    const turn = allowed(cart(lines, [code('c', 100, 0, more)]), ['c']).cascade.turns[0];
    expect(turn?.running).toBe(counted);
  });
  it('nothing at all: it may not be used', () => {
    expect(goodsWith(cart(lines, [code('c', 100, 0, { eligibility: { stores: { include: ['s9'] } } })]), ['c'])).toBe('nothing-eligible');
  });
  it('a mixed cart is counted in part, or rejected', () => {
    const audio = { categories: { include: ['audio'] } };
    const of = (ineligibleItems: 'ignore' | 'reject', scope: { type: 'store'; storeId: string } | { type: 'platform' }) =>
      goodsWith(cart(lines, [code('c', 100, 1000, { scope, eligibility: { ...audio, ineligibleItems } })]), ['c']);
    expect(of('ignore', { type: 'platform' })).toBe(6900);
    expect(of('reject', { type: 'platform' })).toBe('ineligible-item-in-order');
    // the other lines are out of its scope
    expect(of('reject', { type: 'store', storeId: 's1' })).toBe(6900);
  });
  it('lines out of stock are not in the cart', () => {
    const out = line('x', 9000, { flags: ['outOfStock'] });
    expect(goodsWith(cart([...lines, out], [code('c', 100, 7001)]), ['c'])).toBe('below-minimum-spend');
  });
});

describe('a later promotion on part of the lines sees the allocation', () => {
  it('10.00 off 40.00 lies on the audio line with 3.33: 13.34 − 3.33 is 10.01', () => {
    const lines = [line('a', 1334, { category: 'audio' }), line('b', 2666)];
    // 1000 × 1334/4000 = 333.5, 1000 × 2666/4000 = 666.5: the spare cent goes to a, the smaller id
    const audio = { eligibility: { categories: { include: ['audio'] } } };
    const coupons = (minimum: number) => [store('st', 1000, 0), select('se', 1, minimum, audio)];
    expect(goodsWith(cart(lines, coupons(1000)), ['st', 'se'])).toBe(2999);
    expect(goodsWith(cart(lines, coupons(1001)), ['st', 'se'])).toBe('below-minimum-spend');
  });
});

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

describe('whether a promotion is to be had at all', () => {
  const at = '2026-06-18T12:00:00Z';
  it.each<[string, NonNullable<Parameters<typeof code>[3]>, number | string]>([
    ['from the very second it begins', { validFrom: at }, 900],
    ['not a second before', { validFrom: '2026-06-18T12:00:01Z' }, 'not-yet-valid'],
    ['not at the second it ends', { validUntil: at }, 'expired'],
    ['to the second before', { validUntil: '2026-06-18T12:00:01Z' }, 900],
    ['in its regions', { regions: ['MX', 'US'] }, 900],
    ['not elsewhere', { regions: ['MX'] }, 'wrong-region'],
    ['not where it is excluded', { excludedRegions: ['US'] }, 'wrong-region'],
    ['not with a code spent before', { code: 'SPENT20' }, 'code-used'],
    ['with the traits it needs', { requires: ['app'] }, 900],
    ['not without one of them', { requires: ['app', 'newBuyer'] }, 'trait-missing'],
  ])('%s', (_, more, expected) => {
    const context = { region: 'US', at, usedCodes: ['SPENT20'], traits: ['app'] };
    expect(goodsWith(cart([line('l', 1000)], [code('c', 100, 0, more)], { context }), ['c'])).toBe(expected);
  });
});

describe('shipping', () => {
  const flat = (fee: number, freeFrom?: number): NonNullable<StackingCase['shippingGroups']> => [
    {
      shippingGroupId: 'g',
      policy: { type: 'flat', fee: { amount: fee }, ...(freeFrom !== undefined && { freeFrom: { amount: freeFrom } }) },
    },
  ];
  const shipped = (shippingGroups: NonNullable<StackingCase['shippingGroups']>, rules: StackingCase['rules'], coupons: string[] = []) => {
    const lines = [line('a', 600, { shippingGroupId: 'g' }), line('b', 200, { shippingGroupId: 'g', quantity: 2 }), line('c', 9000)];
    return allowed(cart(lines, [store('st', 5000, 0)], { shippingGroups, rules }), coupons).shipping.map(({ amount }) => amount);
  };
  it.each([
    ['free', [{ shippingGroupId: 'g', policy: { type: 'free' as const } }], 0],
    ['a fee for the group', flat(299), 299],
    ['free from $10.00, which the group just reaches', flat(299, 1000), 0],
    ['free from a cent more', flat(299, 1001), 299],
    [
      'by the piece: 1.99 and twice 0.50',
      [{ shippingGroupId: 'g', policy: { type: 'perUnit' as const, firstUnit: { amount: 199 }, additionalUnit: { amount: 50 } } }],
      299,
    ],
  ])('%s', (_, groups, expected) => expect(shipped(groups, {})).toEqual([expected]));
  it('"over $10.00" is not reached by $10.00', () => expect(shipped(flat(299, 1000), { thresholdComparison: 'moreThan' })).toEqual([299]));
  it('may be measured after the store coupons: half of the goods are left', () => {
    expect(shipped(flat(299, 1000), { shippingMeasuredAfter: 'storeCoupon' }, ['st'])).toEqual([299]);
    expect(shipped(flat(299, 1000), { shippingMeasuredAfter: 'storeDiscount' }, ['st'])).toEqual([0]);
  });
  it('a group without a line in the order pays nothing', () => {
    expect(allowed(cart([line('a', 100)], [], { shippingGroups: flat(299) }), []).shipping).toEqual([]);
  });
});

describe('most that coins may pay', () => {
  const coinsOn = (share: number) => ({ coins: { maximumShareBasisPoints: share } });
  const most = (rules: StackingCase['rules'], orderShare?: number, coupons = ['st']) => {
    const lines = [line('a', 1999, coinsOn(500)), line('b', 999, coinsOn(500)), line('c', 1002)];
    const coins = {
      balance: 9999,
      worth: { coins: 1, amount: 1 },
      ...(orderShare !== undefined && { maximumOrderShareBasisPoints: orderShare }),
    };
    return allowed(cart(lines, [], { wallet: { coupons: [store('st', 2000, 0)], coins }, rules }), coupons).coinsMost;
  };
  // 5 % of 19.99 is 0.9995, of 9.99 is 0.4995: each is rounded down
  it('a share of each line, rounded down', () => expect(most({})).toBe(99 + 49));
  it('or of what is left of each: half', () => {
    // 2000 off 4000: 999.5, 499.5, 501: floors 999 and 499 and one cent to the first; left 999, 500, 501: 5 % are 49 and 25
    expect(most({ coinsMeasuredOn: 'running' })).toBe(49 + 25);
  });
  it('and of the order: 1 % of the 20.00 that are left', () => expect(most({}, 100)).toBe(20));
  it('never more than what is left', () => {
    const lines = [line('a', 1000, coinsOn(10_000))];
    const coins = { balance: 9999, worth: { coins: 1, amount: 1 } };
    expect(allowed(cart(lines, [], { wallet: { coupons: [store('st', 900, 0)], coins } }), ['st']).coinsMost).toBe(100);
  });
});

describe('an order that is none', () => {
  const plain = cart([line('l', 1000, { quantity: 2 }), line('x', 1, { flags: ['outOfStock'] })], [store('st', 100, 0)]);
  it.each([
    ['a coupon that is not held', ['nope'], { code: 'not-in-case', id: 'nope' }],
    ['a coupon twice', ['st', 'st'], { code: 'listed-twice', id: 'st' }],
  ])('%s', (_, coupons, error) => expect(orderOf(plain, coupons)).toEqual({ ok: false, error }));
});
