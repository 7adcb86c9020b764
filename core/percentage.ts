// Percentages are basis points of an amount of minor units; rounding happens here and once.
import type { Rules } from './formats/rules';
import { multiplyDivide } from './money';

const whole = 10_000;

/** `basisPoints` of `amount` in whole minor units, rounded as named; exact for every safe amount. */
export function percentageOf(amount: number, basisPoints: number, rounding: Rules['percentageRounding']): number {
  const { quotient, remainder } = multiplyDivide(amount, basisPoints, whole);
  switch (rounding) {
    case 'floor':
      return quotient;
    case 'ceil':
      return remainder > 0 ? quotient + 1 : quotient;
    case 'halfUp':
      return remainder * 2 >= whole ? quotient + 1 : quotient;
    case 'halfEven':
      return remainder * 2 > whole || (remainder * 2 === whole && quotient % 2 === 1) ? quotient + 1 : quotient;
  }
}
