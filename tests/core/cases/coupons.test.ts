// Coupons joined over the pages they were seen on.
import { describe, expect, it } from 'vitest';
import { cartOf, codesOf, couponsIn, EUR, line, madeOf, productOf, promoCode, readAt, storeCoupon, walletOf, without } from './readings';

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

  it('requires what any page says that it requires', () => {
    const made = madeOf({
      wallet: [walletOf([promoCode('AEUS3', { confidence: 'exact' })])],
      products: [
        productOf('item-1', { coupons: [promoCode('AEUS3', { requires: ['app'], confidence: 'likely', status: 'collectable' })] }),
      ],
      settings: { opensByItself: false, tabPutAway: false, usesApp: true },
    });
    expect(couponsIn(made).map(({ requires }) => requires)).toEqual([['app']]);
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

  it('that takes a share without a minimum is one in whatever money its pages were read', () => {
    const share = { discount: { type: 'percentage', basisPoints: 1000 } } as const;
    const tenPercent = without(storeCoupon({ ...share, status: 'collectable' }), 'minimumSpend');
    const inEuros = productOf('1005001', { coupons: [tenPercent] }, { currency: EUR });
    expect(couponsIn(madeOf({ wallet: [walletOf([{ ...tenPercent, status: 'usable' }])], products: [inEuros] }))).toHaveLength(1);
    const used = walletOf([{ ...tenPercent, status: 'used' }], { currency: EUR });
    const made = madeOf({ wallet: [used], products: [productOf('1005001', { coupons: [tenPercent] })] });
    expect([couponsIn(made), made.leftOut.map(({ why }) => why)]).toEqual([[], ['used']]);
  });

  it('without a date, held today, is not the one that ended before', () => {
    const ended = readAt(
      productOf('1005001', { coupons: [storeCoupon({ validUntil: '2026-10-01T06:59:59Z', status: 'collectable' })] }),
      '2026-09-20T00:00:00Z',
    );
    const held = readAt(walletOf([without(storeCoupon(), 'validUntil')]), '2026-11-21T00:00:00Z');
    const made = madeOf({ wallet: [held], products: [ended] });
    expect(couponsIn(made).map(({ minimumSpend }) => minimumSpend?.amount)).toEqual([4000]);
    expect(made.leftOut.map(({ why }) => why)).toEqual(['expired']);
  });
});
