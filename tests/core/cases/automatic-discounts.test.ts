// Discounts that apply by themselves, as product pages tell them.
import { describe, expect, it } from 'vitest';
import type { ReadDiscount } from '../../../core/formats/reading';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { madeOf, productOf, readAt } from './readings';

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

  it('without an end are believed for seven days after they were last seen, by the profile, and then only shown', () => {
    const { validUntil: _end, ...undated } = levels;
    const seen = (at: string) => madeOf({ products: [readAt(productOf('item-1', { automaticDiscounts: [undated] }), at)] });
    expect(seen('2026-11-14T12:00:00Z').case.automaticDiscounts).toHaveLength(1);
    const old = seen('2026-11-14T11:59:59Z');
    expect(old.case.automaticDiscounts).toEqual([]);
    expect(old.leftOut.map(({ why }) => why)).toEqual(['stale']);
  });
});
