// Exact integer arithmetic on minor units. A product may leave the safe integers; its quotient must not come out wrong.

export interface Division {
  quotient: number;
  remainder: number;
}

/** `a × b ÷ divisor` in whole numbers, exact for every safe non-negative a and b and positive divisor; the quotient is as safe as it is small. */
export function multiplyDivide(a: number, b: number, divisor: number): Division {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) {
    // a rounded quotient is never too small, and at most one too large; this is several times as fast as `%`
    const quotient = Math.floor(product / divisor);
    const remainder = product - quotient * divisor;
    return remainder < 0 ? { quotient: quotient - 1, remainder: remainder + divisor } : { quotient, remainder };
  }
  const exact = BigInt(a) * BigInt(b);
  return { quotient: Number(exact / BigInt(divisor)), remainder: Number(exact % BigInt(divisor)) };
}

/** `⌊a × b ÷ divisor⌋`. */
export const floorOf = (a: number, b: number, divisor: number): number => multiplyDivide(a, b, divisor).quotient;

/** `⌈a × b ÷ divisor⌉`. */
export function ceilingOf(a: number, b: number, divisor: number): number {
  const { quotient, remainder } = multiplyDivide(a, b, divisor);
  return remainder === 0 ? quotient : quotient + 1;
}
