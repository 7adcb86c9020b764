// Changes and their taking back: what is as planned again leaves nothing behind.
import { describe, expect, it } from 'vitest';
import {
  isNothing,
  quantityIn,
  withCandidate,
  withCoins,
  withCoupon,
  withOrders,
  withProfile,
  withQuantity,
} from '../../../components/what-if/supposing';
import { type Supposition, supposition } from '../../../core/answer/what-if';

const [lamp, cable] = [
  { lineItemId: 'lamp', quantity: 1 },
  { lineItemId: 'cable', quantity: 3 },
];

const cases: [string, (change: Supposition) => Supposition, Supposition, (change: Supposition) => Supposition][] = [
  ['a line left out', (one) => withQuantity(one, lamp, 0), { quantities: { lamp: 0 } }, (one) => withQuantity(one, lamp, 1)],
  ['more of a line', (one) => withQuantity(one, cable, 5), { quantities: { cable: 5 } }, (one) => withQuantity(one, cable, 3)],
  ['a thing added', (one) => withCandidate(one, 'c', true), { candidates: ['c'] }, (one) => withCandidate(one, 'c', false)],
  ['a coupon for later', (one) => withCoupon(one, 'k', false), { withoutCoupons: ['k'] }, (one) => withCoupon(one, 'k', true)],
  ['no coins', (one) => withCoins(one, false), { withoutCoins: true }, (one) => withCoins(one, true)],
  ['three orders', (one) => withOrders(one, 3, 1), { maximumOrders: 3 }, (one) => withOrders(one, 1, 1)],
  ['other rules', (one) => withProfile(one, 'p', 'own'), { profileId: 'p' }, (one) => withProfile(one, 'own', 'own')],
];

describe.each(cases)('%s', (_what, make, expected, takeBack) => {
  it('is one field of what is asked', () => {
    expect(make({})).toEqual(expected);
    expect(supposition.safeParse(make({})).success).toBe(true);
    expect(make(make({}))).toEqual(expected);
  });
  it('taken back is nothing', () => expect(isNothing(takeBack(make({})))).toBe(true));
});

it('all of them together stand beside each other', () => {
  const all = cases.reduce((change, [, make]) => make(change), {});
  expect(all).toEqual({
    quantities: { lamp: 0, cable: 5 },
    candidates: ['c'],
    withoutCoupons: ['k'],
    withoutCoins: true,
    maximumOrders: 3,
    profileId: 'p',
  });
  expect(isNothing(cases.reduce((change, [, , , takeBack]) => takeBack(change), all))).toBe(true);
});

it('a line that is called like a property of every object has its own quantity', () => {
  expect(quantityIn({ quantities: {} }, { lineItemId: 'constructor', quantity: 2 })).toBe(2);
  expect(quantityIn(withQuantity({}, lamp, 4), lamp)).toBe(4);
});
