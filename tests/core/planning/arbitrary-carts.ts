// Carts for properties: one order, lines apart, units apart. Carts come from seeds, so that a failing one is a few numbers.
import fc from 'fast-check';
import type { StackingCase } from '../../../core/formats/case';
import { randomCase } from './random-case';
import { splitCase } from './split-case';

/** A cart that a failing property shows as the call that makes it. */
function called<S>(make: (seed: number, shape: S) => StackingCase, seed: number, shape: S): StackingCase {
  const text = `${make.name}(${seed}, ${JSON.stringify(shape)})`;
  return Object.defineProperty(make(seed, shape), fc.toStringMethod, { value: () => text });
}

const seed = fc.nat();
const usualRules = fc.boolean();

const oneOrder = fc
  .record({ seed, usualRules, lines: fc.nat(8), stores: fc.integer({ min: 1, max: 4 }), coupons: fc.nat(9) })
  .map(({ seed: number, ...shape }) => called(randomCase, number, { ...shape, automatic: 3 }));

const apart = (splitGranularity: 'lineItem' | 'unit', mostLines: number) => {
  const lines = fc.integer({ min: 1, max: mostLines });
  const maximumOrders = fc.integer({ min: 2, max: 3 });
  const anyKind = fc
    .record({ seed, usualRules, lines, maximumOrders, stores: fc.integer({ min: 1, max: 3 }), coupons: fc.nat(6) })
    .map(({ seed: number, ...shape }) => called(randomCase, number, { ...shape, automatic: 2, splitGranularity }));
  const aimed = fc
    .record({ seed, lines, maximumOrders })
    .map(({ seed: number, ...shape }) => called(splitCase, number, { ...shape, splitGranularity }));
  return fc.oneof(anyKind, aimed);
};

/** Several orders, small enough for brute force. */
export const splitCarts: fc.Arbitrary<StackingCase> = fc.oneof(apart('lineItem', 5), apart('unit', 3));

/** Every kind, small enough for brute force. */
export const carts: fc.Arbitrary<StackingCase> = fc.oneof(oneOrder, splitCarts);

/** Several orders, too many lines for brute force and for a small budget. */
export const longCarts: fc.Arbitrary<StackingCase> = fc
  .record({
    seed,
    lines: fc.integer({ min: 8, max: 16 }),
    maximumOrders: fc.integer({ min: 2, max: 4 }),
    splitGranularity: fc.constantFrom('lineItem' as const, 'unit' as const),
  })
  .map(({ seed: number, ...shape }) => called(splitCase, number, shape));
