// The $42 trap and a ladder of codes, looked at from beside. Amounts in cents, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { stackingPlan } from '../../../core/formats/plan';
import { deadZones } from '../../../core/insight/dead-zones';
import { fillers } from '../../../core/insight/fillers';
import { quantities } from '../../../core/insight/line-prices';
import { topUps } from '../../../core/insight/top-ups';
import { unlocked } from '../../../core/insight/unlocked';
import { runToEnd } from '../../../core/planning/plan-orders';
import { automatic, cart, coupon, line, percentage } from '../pricing/cart';
import { analysed, planned, present } from './insight';

const newItem = (candidateId: string, amount: number, more = {}) => ({
  candidateId,
  type: 'newItem' as const,
  lineItem: line(`line of ${candidateId}`, amount, { storeId: 'elsewhere', ...more }),
});
const trap = (more: Partial<StackingCase> = {}) =>
  cart([line('l1', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)], more);

describe('the $42 trap: store coupon 10 off 40, Select coupon 5 off 39', () => {
  it('a $7.00 item makes both stand: it costs 2.00', () => {
    // 42 − 10 = 32; 49 − 10 − 5 = 34
    expect(analysed(trap({ candidates: [newItem('w1', 700)] }))).toEqual({
      removals: [{ lineItemId: 'l1', price: 3200 }],
      fillers: [{ candidates: ['w1'], listed: 700, payable: 3400, netGain: -200, pays: false }],
      topUps: [],
      // without the store coupon the Select coupon takes 5 off 42
      worth: [{ couponId: 'st', amount: 500 }],
    });
  });
  it('a cent less does not, and is no filler', () => {
    expect(analysed(trap({ candidates: [newItem('w1', 699)] })).fillers).toEqual([]);
  });
  it('a plan with analyses is still a plan of the format', () => {
    const plan = { ...planned(trap()), analyses: analysed(trap()) };
    expect(stackingPlan.parse(plan)).toEqual(plan);
  });
  it('says what a filler brings into reach', () => {
    const now = present(trap({ candidates: [newItem('w1', 700)] }));
    const [filler] = runToEnd(fillers(now, 1)).fillers;
    const then = cart([line('l1', 4200), line('line of w1', 700, { storeId: 'elsewhere' })], trap().wallet?.coupons);
    expect(unlocked(now, { cart: present(then).cart, orders: filler?.orders ?? [] })).toEqual([
      { layer: 'selectCoupon', id: 'se', more: 500 },
    ]);
  });
  it('one more comes to 84 − 10 − 5, one less to nothing', () => {
    expect(runToEnd(quantities(present(trap())))).toEqual([{ lineItemId: 'l1', oneMore: 6900, oneLess: 0 }]);
  });
});

describe('what more spending brings', () => {
  it('a fall below everything smaller is named with its gain', () => {
    const stackingCase = cart([line('l1', 3300)], [coupon('code', 'promoCode', 1200, 4000)]);
    // 40.00 pays 28.00, five less than 33.00
    expect(runToEnd(topUps(present(stackingCase), 700))).toEqual([{ spend: 700, payable: 2800, gain: 1200 }]);
    expect(runToEnd(topUps(present(stackingCase), 699))).toEqual([]);
  });
  it('a ladder has a rung only where it pays less than below it', () => {
    // 97.00 − 9.00 = 88.00 now; 99.00 − 15.00 = 84.00; 105.00 − 20.00 = 85.00 is more again; 120.00 − 40.00 = 80.00,
    // which is 23.00 of goods and 8.00 less to pay
    const codes = [
      [900, 6900],
      [1500, 9900],
      [2000, 10_500],
      [4000, 12_000],
    ].map(([off = 0, from = 0]) => coupon(`off-${off}`, 'promoCode', off, from));
    const found = runToEnd(topUps(present(cart([line('l1', 9700)], codes)), 3000));
    expect(found).toEqual([
      { spend: 200, payable: 8400, gain: 600 },
      { spend: 2300, payable: 8000, gain: 3100 },
    ]);
  });
  it('a coupon that rejects strange goods loses its place to any of them', () => {
    const rejecting = coupon('r', 'promoCode', 1000, 0, {
      eligibility: { categories: { include: ['audio'] }, ineligibleItems: 'reject' },
    });
    const stackingCase = cart([line('l1', 4000, { category: 'audio' })], [rejecting, coupon('c', 'selectCoupon', 1200, 4100)]);
    // 30.00 now; from 41.00 on 12.00 off would be 29.00, with the other coupon gone: 41 − 12 = 29
    expect(runToEnd(topUps(present(stackingCase), 200))).toEqual([{ spend: 100, payable: 2900, gain: 200 }]);
  });
  it('a cent less is found where all is free from there on', () => {
    const all = coupon('all', 'promoCode', percentage(10_000), 5000);
    expect(runToEnd(topUps(present(cart([line('l1', 4000)], [all])), 2000))).toEqual([{ spend: 1000, payable: 0, gain: 5000 }]);
  });
  it('looks a tenth of the cart far, or as far as it is asked to', () => {
    const stackingCase = cart([line('l1', 4000)], [coupon('c', 'promoCode', 1000, 4400)]);
    expect(analysed(stackingCase).topUps).toEqual([{ spend: 400, payable: 3400, gain: 1000 }]);
    expect(analysed({ ...stackingCase, options: { topUpTo: { amount: 399 } } }).topUps).toEqual([]);
  });
  it('thresholds on the sale price are looked at amount by amount', () => {
    const rules = { thresholdBase: { promoCode: 'itemPrice' as const } };
    const stackingCase = cart([line('l1', 4000)], [coupon('st', 'storeCoupon', 500, 4000), coupon('c', 'promoCode', 300, 4020)], { rules });
    // 35.00 now; 40.20 − 5.00 − 3.00
    expect(runToEnd(topUps(present(stackingCase), 50))).toEqual([{ spend: 20, payable: 3220, gain: 300 }]);
  });
});

describe('dead zones', () => {
  const zonesOf = (stackingCase: StackingCase, upTo: number) => {
    const now = present(stackingCase);
    return runToEnd(deadZones(now, runToEnd(topUps(now, upTo)), upTo));
  };
  it('goods for 2.00 to 6.99 more pay no less than goods for 7.00 more, which make the trap snap open', () => {
    // 32.00 + 2.00 is the 34.00 that 49.00 of goods come to
    expect(zonesOf(trap(), 800)).toEqual([
      { from: 200, to: 700, payable: 3400, unlocks: [{ layer: 'selectCoupon', id: 'se', more: 500 }] },
    ]);
    expect(zonesOf(trap(), 699)).toEqual([]);
  });
  it('reach back to the cart itself where a top-up makes it cheaper', () => {
    const codes = [coupon('low', 'promoCode', 900, 6900), coupon('high', 'promoCode', 1500, 9900)];
    // 88.00 now, and 84.00 for 2.00 more goods
    expect(zonesOf(cart([line('l1', 9700)], codes), 300)).toEqual([
      { from: 0, to: 200, payable: 8400, unlocks: [{ layer: 'promoCode', id: 'high', more: 1500 }] },
    ]);
  });
});

describe('fillers', () => {
  it('two together reach what neither does', () => {
    const candidates = [newItem('a', 300), newItem('b', 400), newItem('c', 10)];
    const found = analysed(trap({ candidates })).fillers;
    // a and b: 49 − 15 = 34. c alone costs its 0.10; it is in no set, since b and it fall short
    expect(found).toEqual([{ candidates: ['a', 'b'], listed: 700, payable: 3400, netGain: -200, pays: false }]);
  });
  it('a set is none whose part does as well', () => {
    const candidates = [newItem('a', 700), newItem('b', 0)];
    const found = analysed(trap({ candidates })).fillers;
    // b costs nothing at all and is half of nothing; a with b costs what a does
    expect(found).toEqual([
      { candidates: ['b'], listed: 0, payable: 3200, netGain: 0, pays: false },
      { candidates: ['a'], listed: 700, payable: 3400, netGain: -200, pays: false },
    ]);
  });
  it('one more of a line may pay: 15.00 off two', () => {
    const stackingCase = cart([line('l1', 1000)], [coupon('c', 'storeCoupon', 1500, 2000)], {
      candidates: [{ candidateId: 'q', type: 'quantityIncrease', lineItemId: 'l1', quantity: 1 }],
    });
    expect(analysed(stackingCase).fillers).toEqual([{ candidates: ['q'], listed: 1000, payable: 500, netGain: 500, pays: true }]);
  });
  it('its own shipping counts', () => {
    const shippingGroups = [{ shippingGroupId: 'far', policy: { type: 'flat' as const, fee: { amount: 199 } } }];
    const candidates = [newItem('w1', 700, { shippingGroupId: 'far' })];
    // 34.00 + 1.99 is 3.99 on top, more than half of 7.00
    expect(analysed(trap({ shippingGroups, candidates })).fillers).toEqual([]);
  });
  it('what is out of stock is none', () => {
    expect(analysed(trap({ candidates: [newItem('w1', 700, { flags: ['outOfStock'] })] })).fillers).toEqual([]);
  });
  it('keeps to its work, and says so', () => {
    const candidates = Array.from({ length: 12 }, (_, at) => newItem(`c${at}`, 50 + at));
    const { fillers: found, isComplete } = runToEnd(fillers(present(trap({ candidates })), 3, 20));
    expect({ isComplete, unproved: found.filter(({ bounded }) => bounded !== true) }).toEqual({ isComplete: false, unproved: [] });
  });
});

it('leaving out a line can cost more than keeping it', () => {
  // 50.00 − 12.00 = 38.00; without the 3.00 item nothing is off: 47.00
  const stackingCase = cart([line('big', 4700), line('small', 300)], [coupon('c', 'promoCode', 1200, 5000)]);
  expect(analysed(stackingCase).removals).toEqual([
    { lineItemId: 'big', price: 3500 },
    { lineItemId: 'small', price: -900 },
  ]);
});

it('without a coupon means without all its uses', () => {
  const lines = [line('a', 1000), line('b', 1000, { storeId: 's2' })];
  const twice = coupon('c', 'promoCode', 300, 1000, { usesRemaining: 2 });
  const stackingCase = cart(lines, [twice, coupon('d', 'promoCode', 200, 1000)], { options: { maximumOrders: 2 } });
  // two orders of 7.00 each; without it 10.00 and 8.00
  expect(analysed(stackingCase).worth).toEqual([{ couponId: 'c', amount: 400 }]);
});

it('an automatic discount may make more cost less', () => {
  const stackingCase = cart([line('l1', 1950)], [], { automaticDiscounts: [automatic('every', 'platformDiscount', 300, 2000)] });
  expect(analysed(stackingCase).topUps).toEqual([{ spend: 50, payable: 1700, gain: 300 }]);
});
