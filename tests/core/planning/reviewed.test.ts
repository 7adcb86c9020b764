// Small carts on which the search over several orders was once wrong, held against brute force.
import { expect, it } from 'vitest';
import type { StackingCase } from '../../../core/formats/case';
import { parseCase } from '../../../core/formats/parse-case';
import { automatic, cart, coupon, line, planOf } from '../pricing/cart';
import { judge } from './against-brute-force';
import mirrored from './mirrored-orders.json' with { type: 'json' };

const falsehoods = (document: StackingCase) => judge(document, planOf(document)).falsehoods;
/** ten lines of about ten dollars, more than the search lists parts of; `l0` and `l1` are of store s1, the others of stores of their own */
const ten = Array.from({ length: 10 }, (_, at) => line(`l${at}`, 1000 + at, { storeId: at < 2 ? 's1' : `s${at}` }));
const codes = [coupon('code', 'promoCode', 300, 4000), coupon('code2', 'promoCode', 200, 4000)];
const options = { maximumOrders: 2 };

it('two coupons of one store for different lines do not stand in one order', () => {
  const only = (id: string) => ({ eligibility: { lineItems: { include: [id] } } });
  const own = [coupon('a', 'storeCoupon', 100, 0, only('l0')), coupon('b', 'storeCoupon', 90, 0, only('l1'))];
  const document = cart(ten, [...own, ...codes], { options });
  expect(falsehoods(document)).toEqual([]);
  // one of them in each of two orders, and a code: of 1000 + … + 1009
  expect(planOf(document).objective.payable).toBe(10_045 - 100 - 90 - 300 - 200);
});

it('a limit of a store counts coupons before and after one of the platform', () => {
  const elsewhere = { scope: { type: 'platform' as const }, eligibility: { stores: { exclude: ['s1'] } } };
  const own = [coupon('a', 'storeCoupon', 100), coupon('b', 'storeCoupon', 50, 3000, elsewhere), coupon('c', 'storeCoupon', 90)];
  const document = cart(ten, [...own, ...codes], { options });
  expect(falsehoods(document)).toEqual([]);
  // a and c in an order each, b in either
  expect(planOf(document).objective.payable).toBe(10_045 - 100 - 90 - 50 - 300 - 200);
});

it('a promotion for a first order may be worth spending only to keep another one out of the next order', () => {
  const document = cart(
    [line('x', 1000), line('y', 2000, { storeId: 's2' })],
    [
      coupon('n', 'storeCoupon', 1, 0, { requires: ['newBuyer'] }),
      coupon('c', 'promoCode', 500, 2000, { eligibility: { stores: { include: ['s2'] } } }),
    ],
    {
      context: { region: 'US', at: '2026-06-18T12:00:00Z', traits: ['newBuyer'] },
      automaticDiscounts: [
        automatic('a', 'storeDiscount', 10, 0, { scope: { type: 'store', storeId: 's2' }, requires: ['newBuyer'] }),
        automatic('b', 'platformDiscount', 5, 1000, { scope: { type: 'store', storeId: 's1' } }),
      ],
      options,
    },
  );
  expect(falsehoods(document)).toEqual([]);
  // x costs 999 with n, which keeps b away; y keeps its 2000, and costs 1500 with c
  expect(planOf(document).objective.payable).toBe(2499);
});

it('limits say the same in any order', () => {
  const limits = [
    { kinds: ['storeCoupon' as const], per: 'order' as const, maximum: 2 },
    { kinds: ['storeCoupon' as const], per: 'store' as const, maximum: 1 },
  ];
  const own = ['a', 'b', 'c'].map((id, at) => coupon(id, 'storeCoupon', 100 + at, 0, { usesRemaining: 2 }));
  const asked = (some: typeof limits) => planOf(cart(ten, [...own, ...codes], { options, rules: { limits: some } }), 0);
  expect(asked(limits.toReversed())).toEqual(asked(limits));
});

it('of a plan and its mirror image one is looked at, wherever the search branches', () => {
  const document = parseCase(mirrored);
  if (!document.ok) throw new Error(document.error.path);
  // 13 lines, three orders: a search that told orders apart anew in each branch proved 5516
  const { objective, proof } = planOf(document.value);
  expect([objective.payable <= 5473, proof.lowerBound <= 5473]).toEqual([true, true]);
});
