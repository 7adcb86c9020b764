// What she enters and cannot stand so: the field, and why.
import { describe, expect, it } from 'vitest';
import type { StatedPromotion } from '../../../core/by-hand/by-hand';
import { checkPromotion } from '../../../core/by-hand/check-promotion';
import { without } from '../cases/readings';
import { NOW, stated } from './entries';

const errorsOf = (promotion: object) => checkPromotion(promotion as StatedPromotion, NOW).map(({ field, code }) => `${field}: ${code}`);

describe('a promotion she enters', () => {
  it('that says what it takes off, where and until when is one to plan with', () => {
    expect(errorsOf(stated())).toEqual([]);
    expect(errorsOf(stated({ discount: { type: 'percentage', basisPoints: 1500 } }))).toEqual([]);
    expect(errorsOf(without(stated(), 'minimumSpend', 'validUntil'))).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['takes nothing off', without(stated(), 'discount'), ['off: no-amount']],
    ['takes off 0.00', stated({ discount: { type: 'fixed', amount: 0 } }), ['off: no-amount']],
    ['takes off nothing each', stated({ discount: { type: 'repeating', every: { amount: 2000 }, amount: 0 } }), ['off: no-amount']],
    ['takes off the shipping only', stated({ discount: { type: 'freeShipping' } }), ['off: no-amount']],
    ['gives more than it asks for', stated({ discount: { type: 'fixed', amount: 4001 } }), ['off: over-minimum']],
    [
      'gives more than each step asks for',
      stated({ discount: { type: 'repeating', every: { amount: 300 }, amount: 2000 } }),
      ['off: over-minimum'],
    ],
    ['is of a store it does not name', stated({ scope: { type: 'store' } }), ['store: no-store']],
    ['is a store coupon of the whole site', stated({ scope: { type: 'platform' } }), ['store: no-store']],
    ['is a code without the code', stated({ kind: 'promoCode', scope: { type: 'platform' } }), ['code: no-code']],
    ['is a code with a blank in it', stated({ kind: 'promoCode', scope: { type: 'platform' }, code: 'AE US8' }), ['code: not-readable']],
    ['ended a second ago', stated({ validUntil: '2026-11-21T11:59:59Z' }), ['ends: over-already']],
    ['ends as it begins', stated({ validFrom: '2026-12-01T07:59:59Z' }), ['ends: before-it-begins']],
    ['is in no currency', without(stated(), 'currency'), ['currency: not-known']],
    [
      'is wrong in three ways',
      without(stated({ scope: { type: 'store' }, validUntil: '2026-01-01T00:00:00Z' }), 'discount'),
      ['off: no-amount', 'store: no-store', 'ends: over-already'],
    ],
  ])('and that %s is refused', (_what, promotion, errors) => {
    expect(errorsOf(promotion)).toEqual(errors);
  });

  it('may give exactly what it asks for', () => {
    expect(errorsOf(stated({ discount: { type: 'fixed', amount: 4000 } }))).toEqual([]);
  });
});
