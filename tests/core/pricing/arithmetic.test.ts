import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../core/allocate';
import { ceilingOf, multiplyDivide } from '../../../core/money';
import { percentageOf } from '../../../core/percentage';
import { byCodePoint } from '../../../core/pricing/code-point-order';

const amount = fc.oneof(fc.nat({ max: 5000 }), fc.maxSafeNat());

describe('products that leave the safe integers', () => {
  it('are divided exactly', () =>
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
        (a, b, divisor) => {
          const exact = BigInt(a) * BigInt(b);
          fc.pre(exact / BigInt(divisor) < BigInt(Number.MAX_SAFE_INTEGER));
          const { quotient, remainder } = multiplyDivide(a, b, divisor);
          expect([BigInt(quotient), BigInt(remainder)]).toEqual([exact / BigInt(divisor), exact % BigInt(divisor)]);
          expect(BigInt(ceilingOf(a, b, divisor))).toBe((exact + BigInt(divisor) - 1n) / BigInt(divisor));
        },
      ),
    ));
});

describe('a percentage is rounded once, by name', () => {
  // 12.5 % of 100, 104, 108, 101: 12.5, 13.0, 13.5, 12.625
  it.each([
    ['halfUp', [13, 13, 14, 13]],
    ['halfEven', [12, 13, 14, 13]],
    ['floor', [12, 13, 13, 12]],
    ['ceil', [13, 13, 14, 13]],
  ] as const)('%s', (rounding, expected) => {
    expect([100, 104, 108, 101].map((of) => percentageOf(of, 1250, rounding))).toEqual(expected);
  });
  it('of nine thousand billion is exact: 33.33 % of 9007199254740991 is 3002099511605172.3003', () => {
    expect(percentageOf(9_007_199_254_740_991, 3333, 'floor')).toBe(3_002_099_511_605_172);
    expect(percentageOf(9_007_199_254_740_991, 3333, 'ceil')).toBe(3_002_099_511_605_173);
  });
});

describe('a discount laid on lines', () => {
  it.each([
    ['in proportion', 300, [1000, 2000], [100, 200]],
    // 100/3 each: floors 33, the one cent left goes to the first
    ['the first of equal remainders gets the spare cent', 100, [500, 500, 500], [34, 33, 33]],
    // 5 × 3/10 = 1.5, 5 × 3/10 = 1.5, 5 × 4/10 = 2: floors 1, 1, 2
    ['the spare cent to the first of two halves', 5, [3, 3, 4], [2, 1, 2]],
    // 4 × 1/9 = 0.44, 4 × 8/9 = 3.56
    ['the larger remainder before the earlier line', 4, [1, 8], [0, 4]],
    ['nothing for a line that asks nothing', 5, [0, 10], [0, 5]],
    ['all of it', 1500, [1000, 500], [1000, 500]],
  ])('%s', (_, total, weights, parts) => {
    expect(allocate(total, weights)).toEqual(parts);
  });
  it('of more than there is, is our own mistake', () => expect(() => allocate(10, [1, 8])).toThrow(RangeError));
  it('loses nothing and takes from no line more than it has', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 2 ** 48 })), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weights, share) => {
          const sum = weights.reduce((a, b) => a + b, 0);
          const total = Math.floor(sum * share);
          const parts = allocate(total, weights);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          // each part is its proportion rounded one way or the other: |part × sum − total × weight| < sum
          for (const [at, part] of parts.entries()) {
            const off = BigInt(part) * BigInt(sum) - BigInt(total) * BigInt(weights[at] ?? 0);
            expect(off < 0n ? -off : off).toBeLessThan(BigInt(Math.max(1, sum)));
            expect(part).toBeLessThanOrEqual(weights[at] ?? 0);
          }
        },
      ),
    ));
});

it('ids are ordered by code point, not by code unit', () => {
  // U+FFEE stands before U+1F600, whose first code unit is D83D
  expect(['\u{1f600}', '\uffee', 'b', 'a10', 'a1', ''].sort(byCodePoint)).toEqual(['', 'a1', 'a10', 'b', '\uffee', '\u{1f600}']);
});
