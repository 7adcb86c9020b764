// One plan under several readings of the rules.
import { describe, expect, it } from 'vitest';
import { formatDefaults } from '../../../core/formats/rules';
import { hold } from '../../../core/robustness/hold';
import { cart, coupon, line } from '../pricing/cart';
import { parallel, reading, running, strict } from './readings';

// 42.00 in one store; 10 off from 40 of the store, 5 off from 39 of the platform
const trap = cart([line('l1', 4200)], [coupon('st', 'storeCoupon', 1000, 4000), coupon('se', 'selectCoupon', 500, 3900)]);
const order = (...coupons: string[]) => [{ lines: [{ lineItemId: 'l1', quantity: 1 }], coupons }];

describe('a plan under each profile', () => {
  it('the store coupon alone is 32.00 whatever its minimum is tested on', () => {
    expect(hold(trap, order('st'), [running, parallel])).toEqual([
      { profile: 'running', feasible: true, payable: 3200 },
      { profile: 'parallel', feasible: true, payable: 3200 },
    ]);
  });
  it('both coupons are 27.00 on the sale price, and not allowed on what is left', () => {
    expect(hold(trap, order('st', 'se'), [parallel, running])).toEqual([
      { profile: 'parallel', feasible: true, payable: 2700 },
      { profile: 'running', feasible: false },
    ]);
  });
  it('a plan on its threshold to the cent stands on "at least"', () => {
    const even = { ...trap, lineItems: [line('l1', 4000)] };
    expect(hold(even, order('st'), [running, strict])).toEqual([
      { profile: 'running', feasible: true, payable: 3000 },
      { profile: 'strict', feasible: false },
    ]);
  });
  it('nothing is held against no profile', () => expect(hold(trap, order('st'), [])).toEqual([]));
});

describe('what the case states of the rules', () => {
  it('stays under every profile where it is some fields', () => {
    const stated = { ...trap, rules: { thresholdBase: {} } };
    expect(hold(stated, order('st', 'se'), [parallel])).toEqual([{ profile: 'parallel', feasible: false }]);
  });
  it('and the profile still says the rest', () => {
    const stated = { ...trap, lineItems: [line('l1', 4000)], rules: { thresholdBase: {} } };
    expect(hold(stated, order('st'), [strict])).toEqual([{ profile: 'strict', feasible: false }]);
  });
  it('gives way where it is every field, as in an exported case', () => {
    const exported = { ...trap, rules: formatDefaults };
    expect(hold(exported, order('st', 'se'), [parallel, reading('as stated')])).toEqual([
      { profile: 'parallel', feasible: true, payable: 2700 },
      { profile: 'as stated', feasible: false },
    ]);
  });
});
