// Which readings of the rules agree with what a page asked, each amount worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { runToEnd } from '../../../core/planning/plan-orders';
import { deviationsFrom } from '../../../core/robustness/deviations';
import { explain, type Observation } from '../../../core/robustness/explain';
import { automatic, cart, coupon, line, percentage } from '../pricing/cart';

const all = (stackingCase: StackingCase, coupons: string[]) => [
  { lines: stackingCase.lineItems.map(({ lineItemId, quantity }) => ({ lineItemId, quantity })), coupons },
];
const seen = (stackingCase: StackingCase, coupons: string[], charged: number): Observation => ({
  case: stackingCase,
  orders: all(stackingCase, coupons),
  order: 0,
  charged,
});
/** Each reading as the settings that it reads otherwise. */
const readings = (...observations: Observation[]) =>
  runToEnd(explain(observations)).map((deviations) =>
    deviations.map(({ field, layer, value }) => (layer === undefined ? `${field} ${value}` : `${field} of ${layer} ${value}`)),
  );

// 42.00; 10 off from 40 of the store, 5 off from 39 of the platform
const trap = cart([line('l1', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]);

describe('one page', () => {
  it('that asks what was promised: the rules of the case, and nothing else is said', () => {
    expect(readings(seen(trap, ['st'], 3200))).toEqual([[]]);
  });
  it('27.00 for the trap with both coupons: minimums are tested on the sale price', () => {
    // both are put in; the Select sees 32.00 of 39, unless it is tested on 42.00
    expect(readings(seen(trap, ['st', 'se'], 2700))).toEqual([['thresholdBase of selectCoupon itemPrice']]);
  });
  it('42.00 for 42.00 less a code that asks 42: "over" is not "at least"', () => {
    const even = cart([line('l1', 4200)], [coupon('code', 'promoCode', 500, 4200)]);
    expect(readings(seen(even, ['code'], 4200))).toEqual([['thresholdComparison moreThan']]);
  });
  it('8.50 for 9.99 less 15 %: 1.4985 is taken off as 1.49', () => {
    const pot = cart([line('l1', 999)], [coupon('share', 'promoCode', percentage(1500))]);
    expect(readings(seen(pot, ['share'], 850))).toEqual([['percentageRounding floor']]);
  });
  it('a Select coupon and a code that may not stand together: either may be the one that stays', () => {
    // 60.00 less 5 less 9 is 46.00; without the code 55.00, without the Select 51.00
    const both = cart([line('l1', 6000)], [coupon('se', 'selectCoupon', 500), coupon('code', 'promoCode', 900)]);
    expect(readings(seen(both, ['se', 'code'], 5500))).toEqual([['exclusivity selectCoupon, promoCode']]);
    expect(readings(seen(both, ['se', 'code'], 5100))).toEqual([['limits selectCoupon none'], ['exclusivity selectCoupon, promoCode']]);
  });
  it('a platform coupon that stands beside the code after all', () => {
    const both = cart([line('l1', 6000)], [coupon('pc', 'platformCoupon', 500), coupon('code', 'promoCode', 900)]);
    expect(readings(seen(both, ['pc', 'code'], 4600))).toEqual([['limits platformCoupon and promoCode']]);
  });
  it('two coupons of one store that stand together after all', () => {
    const two = cart([line('l1', 6000)], [coupon('a', 'storeCoupon', 500), coupon('b', 'storeCoupon', 900, 0, { code: 'B' })]);
    expect(readings(seen(two, ['a', 'b'], 4600))).toEqual([['limits storeCoupon 2 a store']]);
  });
  it('Select coupons of two stores', () => {
    const ofStore = (storeId: string) => ({ scope: { type: 'store' as const, storeId } });
    const two = cart(
      [line('l1', 3000), line('l2', 3000, { storeId: 's2' })],
      [coupon('a', 'selectCoupon', 500, 0, ofStore('s1')), coupon('b', 'selectCoupon', 900, 0, ofStore('s2'))],
    );
    expect(readings(seen(two, ['a', 'b'], 4600))).toEqual([['limits selectCoupon 1 a store'], ['limits selectCoupon many']]);
  });
  it('the cross-store discount before the code: 3 off every 20 of 60.00, then 10 % off', () => {
    // after the code: 54.00 holds 20 twice, 48.00. Before it: 60.00 holds 20 three times, 51.00, less 5.10
    const two = cart([line('l1', 6000)], [coupon('share', 'promoCode', percentage(1000))], {
      automaticDiscounts: [automatic('every', 'platformDiscount', { type: 'repeating', every: { amount: 2000 }, amount: 300 })],
    });
    expect(readings(seen(two, ['share'], 4590))).toEqual([['stackingOrder selectCoupon']]);
  });
  it('a code that a line it does not count keeps away', () => {
    const mixed = cart(
      [line('l1', 5000, { category: 'audio' }), line('l2', 1000)],
      [coupon('code', 'promoCode', 900, 4000, { eligibility: { categories: { include: ['audio'] } } })],
    );
    expect(readings(seen(mixed, ['code'], 6000))).toEqual([['mixedCart rejectAll']]);
  });
  it('coins: a share of what is left of the line, or at most 2 % of the order', () => {
    const coins = { balance: 100_000, worth: { coins: 100, amount: 100 } };
    const pot = { ...trap, lineItems: [line('l1', 4200, { coins: { maximumShareBasisPoints: 500 } })], wallet: { ...trap.wallet, coins } };
    // 32.00 less 5 % of 42.00 = 2.10; of 32.00 = 1.60; 2 % of 32.00 = 0.64
    expect(readings(seen(pot, ['st'], 2990))).toEqual([[]]);
    expect(readings(seen(pot, ['st'], 3040))).toEqual([['coinsMeasuredOn running'], ['coinsOrderCap 500']]);
    expect(readings(seen(pot, ['st'], 3136))).toEqual([['coinsOrderCap 200']]);
  });
  it('two settings at once, where neither alone agrees', () => {
    const even = cart([line('l1', 4050)], [coupon('st', 'storeCoupon', 1000, 4050), coupon('se', 'selectCoupon', percentage(333), 4000)]);
    // 40.50 − 10.00 = 30.50, 3.33 % of it is 1.01565: 1.02 by halves, 1.01 down; only tested on the sale price
    expect(readings(seen(even, ['st', 'se'], 2948))).toEqual([['thresholdBase of selectCoupon itemPrice']]);
    expect(readings(seen(even, ['st', 'se'], 2949))).toEqual([['thresholdBase of selectCoupon itemPrice', 'percentageRounding floor']]);
  });
  it('nothing where nothing agrees', () => expect(readings(seen(trap, ['st'], 3199))).toEqual([]));
});

describe('several pages', () => {
  const even = cart([line('l1', 4200)], [coupon('code', 'promoCode', 500, 4200)]);
  it('the readings that agree with all of them', () => {
    expect(readings(seen(trap, ['st', 'se'], 2700), seen(trap, ['st'], 3200))).toEqual([['thresholdBase of selectCoupon itemPrice']]);
    expect(readings(seen(trap, ['st', 'se'], 2700), seen(even, ['code'], 4200))).toEqual([
      ['thresholdBase of selectCoupon itemPrice', 'thresholdComparison moreThan'],
    ]);
  });
  it('pages that contradict each other agree with none', () => {
    expect(readings(seen(trap, ['st'], 3200), seen(trap, ['st'], 3100))).toEqual([]);
  });
});

describe('deviations', () => {
  it('each changes the case, and changing it twice is changing it once', () => {
    for (const { change } of deviationsFrom(trap)) {
      expect(change(trap)).not.toEqual(trap);
      expect(change(change(trap))).toEqual(change(trap));
    }
  });
  it('none leaves a rule as the case reads it', () => {
    const said = deviationsFrom(trap).map(({ field, value, layer }) => [field, value, layer]);
    expect(said).not.toContainEqual(['thresholdComparison', 'atLeast', undefined]);
    expect(said).not.toContainEqual(['thresholdBase', 'running', 'storeCoupon']);
  });
});
