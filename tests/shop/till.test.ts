import { describe, expect, it } from 'vitest';
import { coupon, fixed, line, order, ring } from './by-hand';
import { usualRules } from './scenario';
import { ringUp } from './till';
import { belt, layOn } from './till-lines';

describe('conditions', () => {
  it('tests a minimum on what earlier layers left, and says what is short', () => {
    const bill = ring(
      order([line('a', 4200)], {
        coupons: [coupon('st', 'storeCoupon', 4000, fixed(1000)), coupon('se', 'selectCoupon', 3900, fixed(500))],
      }),
    );
    expect(bill).toMatchObject({ payable: 3200, refused: [{ couponId: 'se', why: 'below-minimum', short: 700 }] });
  });

  it('reaches a minimum exactly, unless more is asked', () => {
    const exact = order([line('a', 4000)], { coupons: [coupon('c', 'promoCode', 4000, fixed(500))] });
    expect(ring(exact).payable).toBe(3500);
    const more = ring({ ...exact, rules: { ...usualRules, thresholdComparison: 'moreThan' } });
    expect(more).toMatchObject({ payable: 4000, refused: [{ short: 1 }] });
  });

  it('can test minimums and steps on item prices', () => {
    const both = order([line('a', 4200)], {
      coupons: [coupon('st', 'storeCoupon', 4000, fixed(1000)), coupon('se', 'selectCoupon', 3900, fixed(500))],
      rules: { ...usualRules, thresholdBase: { selectCoupon: 'itemPrice' } },
    });
    expect(ring(both).payable).toBe(2700);
  });

  it('counts a store coupon on its store only, one a store, and one of coupon and code an order', () => {
    const s1 = { scope: { type: 'store' as const, storeId: 's1' } };
    const s2 = { scope: { type: 'store' as const, storeId: 's2' } };
    const bill = ring(
      order([line('a', 2000), line('b', 1000, 1, { storeId: 's2' })], {
        coupons: [
          coupon('c1', 'storeCoupon', 1500, fixed(100), s1),
          coupon('c2', 'storeCoupon', 1500, fixed(200), s1),
          coupon('c3', 'storeCoupon', 1500, fixed(300), s2),
          coupon('p1', 'platformCoupon', 0, fixed(50)),
          coupon('p2', 'promoCode', 0, fixed(900)),
        ],
      }),
    );
    expect(bill.payable).toBe(2850);
    expect(bill.refused.map(({ couponId, why }) => `${couponId} ${why}`)).toEqual(['c2 limit', 'c3 below-minimum', 'p2 limit']);
  });

  it('looks at dates, regions, used codes, traits and flags', () => {
    const bill = ring(
      order([line('a', 5000, 1, { flags: ['flashDeal'] })], {
        context: { region: 'DE', at: '2026-11-21T20:00:00Z', usedCodes: ['SPENT'], traits: ['app'] },
        coupons: [
          coupon('early', 'storeCoupon', 0, fixed(1), { validFrom: '2026-11-21T20:00:01Z' }),
          coupon('late', 'storeCoupon', 0, fixed(1), { validUntil: '2026-11-21T20:00:00Z' }),
          coupon('us', 'storeCoupon', 0, fixed(1), { regions: ['US'] }),
          coupon('spent', 'promoCode', 0, fixed(1), { code: 'SPENT' }),
          coupon('new', 'promoCode', 0, fixed(1), { requires: ['app', 'newBuyer'] }),
          coupon('flash', 'promoCode', 0, fixed(1), { eligibility: { flags: { exclude: ['flashDeal'] } } }),
        ],
      }),
    );
    expect(bill.payable).toBe(5000);
    expect(Object.fromEntries(bill.refused.map(({ couponId, why }) => [couponId, why]))).toEqual({
      early: 'not-started',
      late: 'expired',
      us: 'other-region',
      spent: 'used',
      new: 'not-for-you',
      flash: 'no-eligible-line',
    });
  });

  it('rejects an order with an ineligible line where a coupon says so', () => {
    const eligibility = { categories: { include: ['audio'] }, ineligibleItems: 'reject' as const };
    const lines = [line('a', 3000, 1, { category: 'audio' }), line('b', 1000)];
    expect(ring(order(lines, { coupons: [coupon('c', 'promoCode', 0, fixed(500), { eligibility })] })).payable).toBe(4000);
    expect(ring(order(lines.slice(0, 1), { coupons: [coupon('c', 'promoCode', 0, fixed(500), { eligibility })] })).payable).toBe(2500);
  });
});

describe('shares, shipping, coins, tax', () => {
  it('gives spare cents to the largest remainders, then to the smaller id', () => {
    const lines = belt([line('b', 100), line('a', 100), line('c', 100)]);
    layOn(lines, 100);
    expect(lines.map(({ line: { lineItemId }, running }) => [lineItemId, running])).toEqual([
      ['b', 67],
      ['a', 66],
      ['c', 67],
    ]);
    const uneven = belt([line('a', 100), line('b', 250)]);
    layOn(uneven, 10);
    // 2.857 and 7.142: floors 2 and 7, the spare cent to the larger remainder
    expect(uneven.map(({ running }) => running)).toEqual([97, 243]);
  });

  it('charges shipping once a group, free from a spend, by piece where a policy says so', () => {
    const lines = [line('a', 400, 1, { shippingGroupId: 'choice' }), line('b', 500, 3, { shippingGroupId: 'pieces' })];
    const bill = (freeFrom: number) =>
      ring(
        order(lines, {
          shippingGroups: [
            { shippingGroupId: 'choice', policy: { type: 'flat', fee: { amount: 199 }, freeFrom: { amount: freeFrom } } },
            { shippingGroupId: 'pieces', policy: { type: 'perUnit', firstUnit: { amount: 150 }, additionalUnit: { amount: 40 } } },
            { shippingGroupId: 'nobody', policy: { type: 'flat', fee: { amount: 900 } } },
          ],
        }),
      ).payable;
    expect(bill(401)).toBe(1900 + 199 + 230);
    expect(bill(400)).toBe(1900 + 230);
  });

  it('takes coins line by line, at most the balance, and rounds the coins spent up', () => {
    const lines = [line('a', 1999, 1, { coins: { maximumShareBasisPoints: 500 } }), line('b', 1000)];
    const held = (balance: number, worth: { coins: number; amount: number }, coinsMeasuredOn: 'running' | 'itemPrice') =>
      ring(
        order(lines, {
          wallet: { coupons: [coupon('c', 'promoCode', 0, fixed(1000))], coins: { balance, worth } },
          rules: { ...usualRules, coinsMeasuredOn },
        }),
        true,
      );
    // item price: 5 % of 19.99 is 0.99; running: the code takes 6.67 of line a, 5 % of 13.32 is 0.66
    expect(held(900, { coins: 100, amount: 100 }, 'itemPrice')).toMatchObject({ payable: 1900, coinsSpent: 99 });
    expect(held(900, { coins: 100, amount: 100 }, 'running')).toMatchObject({ payable: 1933, coinsSpent: 66 });
    // 30 coins of which 100 are worth 35 cents: 10 cents, and 10 cents are 28.57 coins: 29
    expect(held(30, { coins: 100, amount: 35 }, 'running')).toMatchObject({ payable: 1989, coinsSpent: 29 });
  });

  it('adds a tax row at the third till only', () => {
    const document = order([line('a', 4999)]);
    const all = { lines: document.lineItems, coupons: [], coins: false };
    expect(ringUp(document, all, 'usual', { basisPoints: 800 }).total).toBe(4999);
    expect(ringUp(document, all, 'separateTax', { basisPoints: 800 })).toMatchObject({ payable: 4999, total: 5399 });
  });

  it('never sells what is out of stock', () => {
    expect(ring(order([line('a', 100), line('b', 900, 1, { flags: ['outOfStock'] })])).payable).toBe(100);
  });
});
