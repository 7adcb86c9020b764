// The form of one line says what it began with, and one field changed changes that alone.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../components/discounts/desk';
import { draftOf, emptyDraft, promotionOf } from '../../../components/discounts/draft';
import type { StatedPromotion } from '../../../core/by-hand/by-hand';
import { typed } from '../../../entrypoints/discounts/typed';
import { NOW, stated } from '../../core/by-hand/entries';

const currencies = [
  { code: 'USD', exponent: 2 },
  { code: 'JPY', exponent: 0 },
  { code: 'KWD', exponent: 3 },
];
const deskIn = (currency: Desk['currency']): Desk => ({
  typed,
  currency,
  stores: [
    { storeId: '700100', name: 'Forty Two' },
    { storeId: '700200', name: '700100' },
  ],
  zone: 'America/Los_Angeles',
  nowIso: () => NOW,
});
const desk = deskIn(stated().currency ?? { code: 'USD', exponent: 2 });

const amounts = fc.integer({ min: 1, max: 9_999_999 });
const discount = fc.oneof(
  amounts.map((amount) => ({ type: 'fixed' as const, amount })),
  fc.record({ type: fc.constant('percentage' as const), basisPoints: fc.integer({ min: 1, max: 10_000 }) }),
  fc.record({
    type: fc.constant('percentage' as const),
    basisPoints: fc.integer({ min: 1, max: 10_000 }),
    maximumDiscount: amounts.map((amount) => ({ amount })),
  }),
  fc
    .tuple(amounts, amounts)
    .map(([one, other]) => ({ type: 'repeating' as const, every: { amount: Math.max(one, other) }, amount: Math.min(one, other) })),
);

it('an unchanged form says what it began with, in every currency', () => {
  fc.assert(
    fc.property(discount, fc.constantFrom(...currencies), fc.boolean(), (off, currency, until) => {
      const minimum = off.type === 'repeating' ? {} : { minimumSpend: { amount: 10_000_000 } };
      const { minimumSpend: _none, validUntil: _open, ...bare } = stated();
      const first = {
        ...bare,
        ...minimum,
        discount: off,
        currency,
        ...(until ? { validUntil: '2026-11-30T18:30:00Z' } : {}),
      } as StatedPromotion;
      const draft = draftOf(first, deskIn(currency));
      const again = promotionOf(draft ?? emptyDraft, deskIn(currency), first);
      expect(again).toMatchObject({ ok: true, value: first });
    }),
  );
});

describe('a form', () => {
  const base = { ...emptyDraft, store: 'Forty Two', off: '10', minimum: '40' };
  const made = (fields: Partial<typeof base>) => {
    const promotion = promotionOf({ ...base, ...fields }, desk);
    return promotion.ok ? promotion.value : promotion.error;
  };

  it('takes the store by number before the store that calls itself by that number', () => {
    expect(made({ store: '700100' })).toMatchObject({ scope: { type: 'store', storeId: '700100', storeName: 'Forty Two' } });
  });

  it('with an amount that comes again is repeating, without a minimum beside it', () => {
    const again = made({ kind: 'platformDiscount', off: '3', minimum: '20', each: true, upTo: '15' });
    expect(again).toMatchObject({
      kind: 'platformDiscount',
      scope: { type: 'platform' },
      discount: { type: 'repeating', every: { amount: 2000 }, amount: 300, maximumDiscount: { amount: 1500 } },
    });
    expect(again).not.toHaveProperty('minimumSpend');
  });

  it('that comes again for nothing says so once', () => {
    expect(made({ each: true, minimum: '' })).toEqual([{ field: 'minimum', code: 'no-step' }]);
    expect(made({ each: true, minimum: 'x' })).toEqual([{ field: 'minimum', code: 'not-readable' }]);
  });

  it('ends with its day in California', () => {
    expect(made({ ends: '2026-11-30' })).toMatchObject({ validUntil: '2026-12-01T07:59:59Z' });
    expect(made({ ends: '2026-02-30' })).toEqual([{ field: 'ends', code: 'not-readable' }]);
  });

  it('of levels there is none', () => {
    const tiers = [{ minimumSpend: { amount: 1500 }, discount: { type: 'fixed' as const, amount: 100 } }];
    expect(draftOf(stated({ discount: { type: 'tiered', tiers } }), desk)).toBeUndefined();
  });
});
