// No code is let go of that the best orders could use.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undominated } from '../../../core/codes/undominated';
import type { CodeRow } from '../../../core/formats/codes';

type Offer = Pick<CodeRow, 'discount' | 'minimumSpend' | 'requires'> & { name: number };

const off = fc.oneof(
  fc.record({ type: fc.constant('fixed' as const), amount: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ type: fc.constant('percentage' as const), basisPoints: fc.integer({ min: 1, max: 60 }).map((percent) => percent * 100) }),
  fc.record({
    type: fc.constant('percentage' as const),
    basisPoints: fc.constantFrom(1000, 2000, 5000),
    maximumDiscount: fc.record({ amount: fc.integer({ min: 1, max: 20 }) }),
  }),
);
const offers = fc
  .array(fc.record({ discount: off, minimumSpend: fc.record({ amount: fc.integer({ min: 0, max: 60 }) }) }), {
    minLength: 6,
    maxLength: 14,
  })
  .map((all): Offer[] => all.map((one, name) => ({ ...one, name })));

function takes({ discount, minimumSpend }: Offer, goods: number): number {
  if (goods < (minimumSpend?.amount ?? 0) || discount === undefined) return 0;
  if (discount.type === 'fixed') return Math.min(discount.amount, goods);
  if (discount.type !== 'percentage') return 0;
  return Math.min(Math.floor((goods * discount.basisPoints) / 10_000), discount.maximumDiscount?.amount ?? goods);
}

/** The most that orders of these sums can take off, each with another code or none: every way is tried. */
function most([sum, ...rest]: number[], codes: Offer[]): number {
  if (sum === undefined) return 0;
  return Math.max(
    most(rest, codes),
    ...codes.map(
      (code) =>
        takes(code, sum) +
        most(
          rest,
          codes.filter((other) => other !== code),
        ),
    ),
  );
}

it('up to three orders save as much with what stays as with all', () => {
  fc.assert(
    fc.property(offers, fc.array(fc.integer({ min: 5, max: 80 }), { minLength: 1, maxLength: 3 }), (codes, sums) => {
      const kept = undominated(codes, 100);
      expect(most(sums, kept)).toBe(most(sums, codes));
    }),
    { numRuns: 150 },
  );
});

it('of codes that are alike five stay, and of what asks for more than the rest none is beaten by it', () => {
  const alike = Array.from({ length: 9 }, (_, name) => ({
    name,
    discount: { type: 'fixed' as const, amount: 10 },
    minimumSpend: { amount: 5 },
  }));
  expect(undominated(alike, 100)).toHaveLength(5);
  const asking = alike.map((one) => ({ ...one, requires: ['newBuyer'] }));
  const weaker = { name: 99, discount: { type: 'fixed' as const, amount: 1 }, minimumSpend: { amount: 5 } };
  expect(undominated([...asking, weaker], 100)).toHaveLength(10);
});
