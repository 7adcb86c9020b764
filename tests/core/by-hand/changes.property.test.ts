// Any list of changes, however senseless: what she says stays in its format, and every undo gives back what was.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../../../core/by-hand/apply-change';
import type { ByHand } from '../../../core/by-hand/by-hand';
import { type Change, change } from '../../../core/by-hand/change';
import { parseByHand } from '../../../core/by-hand/parse-by-hand';
import { NOW, saying, stated, USD } from './entries';

const few = fc.integer({ min: 1, max: 4 });
const promotion = fc
  .tuple(few, fc.boolean())
  .map(([n, open]) => stated({ discount: { type: 'fixed', amount: n * 100 }, ...(open ? { validUntil: '2026-12-24T07:59:59Z' } : {}) }));
const entryId = few.map((n) => `${NOW}/${n}`);
const promotionId = few.map((n) => `storeCoupon|1|0|fixed${n}|open`);
const of = fc.oneof(
  fc.constant('choice' as const),
  few.map((n) => ({ storeId: `${n}` })),
);
const any: fc.Arbitrary<Change> = fc.oneof(
  promotion.map((one): Change => ({ do: 'add', promotion: one })),
  fc.tuple(promotion, promotionId).map(([one, replaces]): Change => ({ do: 'add', promotion: one, replaces })),
  fc.tuple(entryId, promotion).map(([id, one]): Change => ({ do: 'edit', entryId: id, promotion: one })),
  entryId.map((id): Change => ({ do: 'remove', entryId: id })),
  promotionId.map((id): Change => ({ do: 'strikeOut', promotionId: id, kind: 'storeCoupon', text: '' })),
  promotionId.map((id): Change => ({ do: 'restore', promotionId: id })),
  few.map((balance): Change => ({ do: 'setCoins', coins: { balance, currency: USD, at: NOW } })),
  fc.constant<Change>({ do: 'setCoins' }),
  fc.tuple(of, few).map(
    ([place, fee]): Change => ({
      do: 'setShipping',
      of: place,
      rule: { of: place, policy: { type: 'flat', fee: { amount: fee } }, currency: USD, at: NOW },
    }),
  ),
  of.map((place): Change => ({ do: 'setShipping', of: place })),
);

/** Lists are sets to her: an undo puts back at the end. */
const unordered = ({ promotions, struckOut, shipping, coins }: ByHand) => ({
  promotions: promotions.toSorted((one, other) => (one.entryId < other.entryId ? -1 : 1)),
  struckOut: struckOut.toSorted((one, other) => (one.promotionId < other.promotionId ? -1 : 1)),
  shipping: shipping.map((rule) => JSON.stringify(rule)).toSorted(),
  coins,
});

it('holds for any list of changes', () => {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (changes) => {
      let now = saying({});
      for (const one of changes) {
        expect(change.safeParse(one).success).toBe(true);
        const changed = applyChange(now, one, NOW);
        if (!changed.ok) continue;
        const { byHand, undo } = changed.value;
        expect(parseByHand(byHand)).toEqual({ ok: true, value: byHand });
        expect(new Set(byHand.promotions.map((entry) => entry.entryId)).size).toBe(byHand.promotions.length);
        const back = applyChange(byHand, undo, NOW);
        expect(back.ok && unordered(back.value.byHand)).toEqual(unordered(now));
        now = byHand;
      }
    }),
    { numRuns: 500 },
  );
});
