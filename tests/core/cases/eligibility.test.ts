// Which lines a promotion counts, when no page says.
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { cartOf, couponsIn, line, madeOf, productOf, storeCoupon, walletOf } from './readings';

const cart = cartOf([line('1'), line('2'), line('3', { storeId: '700200' })]);
const seenOnFirst = [productOf('item-1', { coupons: [storeCoupon({ status: 'collectable' })] })];
const eligibilityOf = (fields: Parameters<typeof madeOf>[0]) => couponsIn(madeOf({ cart, ...fields }))[0]?.eligibility;

describe('a promotion seen on the page of one item of its store', () => {
  it('counts all lines, or only that item, as the reading of the rule is', () => {
    expect(eligibilityOf({ products: seenOnFirst, eligibility: 'countAll' })).toBeUndefined();
    expect(eligibilityOf({ products: seenOnFirst, eligibility: 'seenOnly' })).toEqual({ lineItems: { include: ['1'] } });
  });

  it('counts only that item also when the wallet shows it too', () => {
    const fields = { products: seenOnFirst, wallet: [walletOf([storeCoupon()])], eligibility: 'seenOnly' as const };
    expect(eligibilityOf(fields)).toEqual({ lineItems: { include: ['1'] } });
  });

  it('counts nothing when the item is not in the cart', () => {
    const elsewhere = [productOf('item-9', { coupons: [storeCoupon({ status: 'collectable' })] })];
    expect(eligibilityOf({ products: elsewhere, eligibility: 'seenOnly' })).toEqual({ lineItems: { include: [] } });
  });
});

it('a promotion seen on the pages of all its lines is restricted by neither reading', () => {
  const products = ['item-1', 'item-2'].map((id) => productOf(id, { coupons: [storeCoupon({ status: 'collectable' })] }));
  expect(eligibilityOf({ products, eligibility: 'seenOnly' })).toBeUndefined();
});

it('a promotion seen in the wallet alone says nothing of items', () => {
  expect(eligibilityOf({ wallet: [walletOf([storeCoupon()])], eligibility: 'seenOnly' })).toBeUndefined();
});

it('a platform promotion seen on one item counts, under seenOnly, that item of the whole cart', () => {
  const every = {
    kind: 'platformDiscount' as const,
    scope: { type: 'platform' as const },
    discount: { type: 'fixed' as const, amount: 300 },
    minimumSpend: { amount: 2000 },
  };
  const made = madeOf({ cart, products: [productOf('item-3', { automaticDiscounts: [every] })], eligibility: 'seenOnly' });
  expect(made.case.automaticDiscounts?.[0]?.eligibility).toEqual({ lineItems: { include: ['3'] } });
});

it('a mixed cart keeps a promotion away where the profile says so', () => {
  const profile = { ...defaultProfile, caseMaking: { ...defaultProfile.caseMaking, mixedCart: 'rejectAll' as const } };
  expect(eligibilityOf({ products: seenOnFirst, eligibility: 'seenOnly', profile })).toEqual({
    lineItems: { include: ['1'] },
    ineligibleItems: 'reject',
  });
});
