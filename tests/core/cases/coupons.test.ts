// Which promotions are in the case, joined over the pages they were seen on, and why the others are not.
import { describe, expect, it } from 'vitest';
import type { ReadCoupon, ReadDiscount } from '../../../core/formats/reading';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { cartOf, codesOf, couponsIn, EUR, line, madeOf, productOf, promoCode, readAt, storeCoupon, walletOf, without } from './readings';

const answered = { opensByItself: false, tabPutAway: false };
const leftOutOf = (coupon: ReadCoupon, fields: Parameters<typeof madeOf>[0] = {}) =>
  madeOf({ wallet: [walletOf([coupon])], ...fields }).leftOut.map(({ why }) => why);

describe('a coupon', () => {
  it('goes in as it was read', () => {
    const [coupon] = couponsIn(madeOf({ wallet: [walletOf([storeCoupon({ validFrom: '2026-11-01T08:00:00Z', code: 'F2D0' })])] }));
    expect(coupon).toEqual({
      couponId: coupon?.couponId,
      kind: 'storeCoupon',
      scope: { type: 'store', storeId: '700100' },
      minimumSpend: { amount: 4000 },
      discount: { type: 'fixed', amount: 1000 },
      validFrom: '2026-11-01T08:00:00Z',
      validUntil: '2026-12-01T07:59:59Z',
      code: 'F2D0',
    });
  });

  it('seen on wallet and product page is one, held, and keeps where it was seen', () => {
    const made = madeOf({
      wallet: [walletOf([storeCoupon({ status: 'usable' })])],
      products: [productOf('item-1', { coupons: [storeCoupon({ status: 'collectable', validUntil: '2026-12-01T07:59:59.400Z' })] })],
    });
    expect(couponsIn(made)).toHaveLength(1);
    expect(made.holdings).toMatchObject([{ couponId: couponsIn(made)[0]?.couponId, status: 'usable', seenOn: ['wallet', 'product'] }]);
  });

  it.each([
    ['minimum', { minimumSpend: { amount: 4100 } }],
    ['discount', { discount: { type: 'fixed' as const, amount: 1100 } }],
    ['end', { validUntil: '2026-12-02T07:59:59Z' }],
    ['store', { scope: { type: 'store' as const, storeId: '700200' } }],
  ])('of another %s is another', (_name, other) => {
    const made = madeOf({ wallet: [walletOf([storeCoupon(), storeCoupon(other)])] });
    expect(new Set(couponsIn(made).map(({ couponId }) => couponId)).size).toBe(2);
  });

  it('has the same id whatever page it was seen on, and in whatever order', () => {
    const [one, other] = [storeCoupon(), promoCode('AEUS3')];
    const first = couponsIn(madeOf({ wallet: [walletOf([one, other])] }));
    const second = couponsIn(madeOf({ products: [productOf('x', { coupons: [other, { ...one, text: 'other words' }] })] }));
    expect(second.map(({ couponId }) => couponId)).toEqual(first.map(({ couponId }) => couponId));
  });

  it('mentioned without its end is the dated one like it, not a second one', () => {
    const mention = without(storeCoupon({ status: 'collectable' }), 'validUntil');
    const made = madeOf({ wallet: [walletOf([storeCoupon()])], products: [productOf('item-1', { coupons: [mention] })] });
    expect(couponsIn(made).map(({ validUntil }) => validUntil)).toEqual(['2026-12-01T07:59:59Z']);
  });

  it('used once long ago does not use up the dated one like it', () => {
    const made = madeOf({ wallet: [walletOf([without(storeCoupon({ status: 'used' }), 'validUntil'), storeCoupon()])] });
    expect(couponsIn(made)).toHaveLength(1);
    expect(made.leftOut.map(({ why }) => why)).toEqual(['used']);
  });

  it('of a store that only a seller id names finds its store by what other pages say', () => {
    const coupon = storeCoupon({ scope: { type: 'store', sellerId: '99' } });
    const made = madeOf({ wallet: [walletOf([coupon])], cart: cartOf([line('1', { sellerId: '99' })]) });
    expect(couponsIn(made)[0]?.scope).toEqual({ type: 'store', storeId: '700100' });
  });

  it('of a store that only a name names is found in the cart, with doubt', () => {
    const coupon = storeCoupon({ scope: { type: 'store', storeName: 'Forty Two' } });
    const made = madeOf({ wallet: [walletOf([coupon])], cart: cartOf([line('1', { storeName: 'Forty Two' })]) });
    expect(couponsIn(made)[0]?.scope).toEqual({ type: 'store', storeId: '700100' });
    expect(made.unsure).toEqual([{ promotionId: couponsIn(made)[0]?.couponId, fields: ['scope'] }]);
  });

  it('that one page reads with doubt and another states is stated', () => {
    const made = madeOf({
      wallet: [walletOf([storeCoupon({ unsure: ['validUntil'] })])],
      products: [productOf('item-1', { coupons: [storeCoupon({ status: 'collectable' })] })],
    });
    expect(made.unsure).toEqual([]);
    expect(madeOf({ wallet: [walletOf([storeCoupon({ unsure: ['validUntil'] })])] }).unsure).toHaveLength(1);
  });
});

describe('where a coupon stands', () => {
  const order = ['collectable', 'usable', 'inUse', 'used'] as const;
  it.each(order.flatMap((weak, at) => order.slice(at + 1).map((strong) => [strong, weak] as const)))('%s wins over %s', (strong, weak) => {
    const made = madeOf({
      wallet: [walletOf([storeCoupon({ status: weak })])],
      products: [productOf('item-1', { coupons: [storeCoupon({ status: strong })] })],
    });
    const why = { used: 'used', inUse: 'in-use', usable: undefined, collectable: undefined }[strong];
    expect([...made.holdings.map(({ status }) => status), ...made.leftOut.map((one) => one.why)]).toEqual([why ?? strong]);
  });

  it('is what the latest wallet says; the earlier one is forgotten', () => {
    const earlier = readAt(walletOf([storeCoupon(), promoCode('OLD')]), '2026-11-20T00:00:00Z');
    const later = readAt(walletOf([promoCode('NEW')]), '2026-11-21T00:00:00Z');
    for (const wallet of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(couponsIn(madeOf({ wallet })).map(({ code }) => code)).toEqual(['NEW']);
    }
  });

  it('is not taken back by a wallet that could not be read, but by one that is empty', () => {
    const earlier = readAt(walletOf([promoCode('OLD')]), '2026-11-20T00:00:00Z');
    const failed = (code: 'captcha' | 'empty') => readAt(walletOf([], { failure: { code, tried: [] } }), '2026-11-21T00:00:00Z');
    expect(couponsIn(madeOf({ wallet: [earlier, failed('captcha')] }))).toHaveLength(1);
    const emptied = madeOf({ wallet: [earlier, failed('empty')] });
    expect(couponsIn(emptied)).toHaveLength(0);
    expect(codesOf(emptied)).not.toContain('wallet-never-read');
  });

  it('a coupon that the cart itself shows as put in is one to plan with', () => {
    const cart = { ...cartOf([line('1')]), coupons: [storeCoupon({ status: 'inUse' })] };
    expect(madeOf({ cart }).holdings).toMatchObject([{ status: 'inUse', seenOn: ['cart'] }]);
  });
});

describe('left out, with the reason', () => {
  it.each<[string, ReadCoupon, string]>([
    ['used', storeCoupon({ status: 'used' }), 'used'],
    ['expired, by its status', storeCoupon({ status: 'expired' }), 'expired'],
    ['expired, by its date', storeCoupon({ validUntil: '2026-11-21T12:00:00Z' }), 'expired'],
    ['not begun', storeCoupon({ validFrom: '2026-11-21T12:00:01Z' }), 'upcoming'],
    ['upcoming, with no date', storeCoupon({ status: 'upcoming' }), 'upcoming'],
    ['on an order that is not closed', storeCoupon({ status: 'inUse' }), 'in-use'],
    ['in another currency', storeCoupon({ currency: EUR }), 'other-currency'],
    ['a guess', storeCoupon({ confidence: 'guess' }), 'guessed'],
    ['without an amount', without(storeCoupon(), 'discount'), 'no-amount'],
    ['free shipping', promoCode('SHIP', { discount: { type: 'freeShipping' } }), 'free-shipping'],
    ['of a store nobody names', storeCoupon({ scope: { type: 'store' } }), 'store-not-known'],
    ['a store coupon of no store', storeCoupon({ scope: { type: 'platform' } }), 'store-not-known'],
    ['for a first order, unanswered', promoCode('NEW', { requires: ['newBuyer'] }), 'needs-answer'],
    ['for the app, unanswered', promoCode('APP', { requires: ['app'] }), 'needs-answer'],
    ['for a card', promoCode('CARD', { requires: ['card:x'] }), 'needs-answer'],
  ])('a coupon %s', (_name, coupon, why) => {
    expect(leftOutOf(coupon)).toEqual([why]);
    expect(couponsIn(madeOf({ wallet: [walletOf([coupon])] }))).toEqual([]);
  });

  it('a coupon of a wallet in another currency; a bare share is the same in any', () => {
    const share = storeCoupon({ discount: { type: 'percentage', basisPoints: 500 } });
    const euros = (coupon: ReadCoupon) => madeOf({ wallet: [walletOf([coupon], { currency: EUR })] });
    expect(euros(storeCoupon()).leftOut.map(({ why }) => why)).toEqual(['other-currency']);
    expect(euros(share).leftOut.map(({ why }) => why)).toEqual(['other-currency']);
    expect(couponsIn(euros(without(share, 'minimumSpend')))).toHaveLength(1);
  });

  it('upcoming no longer once its day has come', () => {
    expect(leftOutOf(storeCoupon({ status: 'upcoming', validFrom: '2026-11-21T12:00:00Z' }))).toEqual([]);
  });

  it('keeps the words of the page', () => {
    expect(madeOf({ wallet: [walletOf([storeCoupon({ status: 'used' })])] }).leftOut).toEqual([
      { kind: 'storeCoupon', text: '$10 off $40', why: 'used' },
    ]);
  });

  it('a used code is told to the case as used', () => {
    const made = madeOf({ wallet: [walletOf([promoCode('AEUS3', { status: 'used' })])] });
    expect(made.case.context.usedCodes).toEqual(['AEUS3']);
  });

  it('a code for some countries, where hers is not known', () => {
    const cart = without(cartOf([line('1')]), 'region');
    expect(leftOutOf(promoCode('DE5', { regions: ['DE'] }), { cart })).toEqual(['needs-answer']);
    expect(couponsIn(madeOf({ wallet: [walletOf([promoCode('DE5', { regions: ['DE'] })])] }))[0]?.regions).toEqual(['DE']);
  });
});

describe('what the options answer', () => {
  const both = [walletOf([promoCode('NEW', { requires: ['newBuyer'] }), promoCode('APP', { requires: ['app'] })])];
  it.each([
    ['a first order, with the app', { orderedBefore: false, usesApp: true }, ['app', 'newBuyer']],
    ['ordered before, no app', { orderedBefore: true, usesApp: false }, undefined],
  ])('%s: the promotions go in, and the traits are these', (_name, answers, traits) => {
    const made = madeOf({ wallet: both, settings: { ...answered, ...answers } });
    expect(made.case.context.traits).toEqual(traits);
    expect(couponsIn(made).map(({ requires }) => requires)).toEqual([['app'], ['newBuyer']]);
  });
});

describe('automatic discounts', () => {
  const levels: ReadDiscount = {
    kind: 'storeDiscount',
    scope: { type: 'store', storeId: '700100' },
    discount: { type: 'tiered', tiers: [{ minimumSpend: { amount: 1500 }, discount: { type: 'fixed', amount: 100 } }] },
  };
  const every: ReadDiscount = {
    kind: 'platformDiscount',
    scope: { type: 'platform' },
    discount: { type: 'repeating', every: { amount: 2000 }, amount: 300 },
  };

  it('of a store seen on two pages are one', () => {
    const pages = ['item-1', 'item-2'].map((id) => productOf(id, { automaticDiscounts: [levels] }));
    expect(madeOf({ products: pages }).case.automaticDiscounts).toMatchObject([{ kind: 'storeDiscount', discount: levels.discount }]);
  });

  it('of a store that is not in the cart do no harm', () => {
    const other: ReadDiscount = { ...levels, scope: { type: 'store', storeId: '900900' } };
    expect(madeOf({ products: [productOf('z', { automaticDiscounts: [other] })] }).case.automaticDiscounts).toHaveLength(1);
  });

  it('"X off per Y" without a maximum is given once, or as often as the profile says', () => {
    const products = [productOf('item-1', { automaticDiscounts: [every] })];
    const [once] = madeOf({ products }).case.automaticDiscounts ?? [];
    expect(once).toMatchObject({ discount: { type: 'fixed', amount: 300 }, minimumSpend: { amount: 2000 } });
    const profile = { ...defaultProfile, caseMaking: { ...defaultProfile.caseMaking, perWithoutMaximum: 'repeat' as const } };
    expect(madeOf({ products, profile }).case.automaticDiscounts?.[0]?.discount).toEqual(every.discount);
  });

  it('"X off per Y" with a maximum repeats', () => {
    const capped: ReadDiscount = {
      ...every,
      discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
    };
    expect(madeOf({ products: [productOf('item-1', { automaticDiscounts: [capped] })] }).case.automaticDiscounts?.[0]?.discount).toEqual(
      capped.discount,
    );
  });

  it('"X off per Y" as a level has X as its maximum', () => {
    const step = { type: 'repeating' as const, every: { amount: 2000 }, amount: 300 };
    const tiered: ReadDiscount = { ...levels, discount: { type: 'tiered', tiers: [{ minimumSpend: { amount: 2000 }, discount: step }] } };
    expect(madeOf({ products: [productOf('item-1', { automaticDiscounts: [tiered] })] }).case.automaticDiscounts?.[0]?.discount).toEqual({
      type: 'tiered',
      tiers: [{ minimumSpend: { amount: 2000 }, discount: { ...step, maximumDiscount: { amount: 300 } } }],
    });
  });

  it('are what the latest reading of a page says', () => {
    const earlier = readAt(productOf('item-1', { automaticDiscounts: [levels] }), '2026-11-20T00:00:00Z');
    expect(madeOf({ products: [earlier, productOf('item-1')] }).case.automaticDiscounts).toEqual([]);
  });
});
