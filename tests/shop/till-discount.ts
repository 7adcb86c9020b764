// What one promotion takes off, by the type of its discount.
import type { Discount, PlainDiscount, TillRules } from './case-document';

/** What a promotion is measured on, minor units: `running` is left of its lines, `tested` counts toward minimums, levels and steps. */
export interface Measured {
  running: number;
  tested: number;
  units: number;
}

/** A spend reaches a minimum: at least it, or more than it, as the rules say. No minimum is always reached. */
export function reaches(spend: number, minimum: number, comparison: TillRules['thresholdComparison']): boolean {
  if (minimum === 0) return true;
  return comparison === 'atLeast' ? spend >= minimum : spend > minimum;
}

/** A share of an amount in basis points, rounded once, the named way. */
export function percentOf(amount: number, basisPoints: number, rounding: TillRules['percentageRounding']): number {
  const whole = Math.floor((amount * basisPoints) / 10_000);
  const rest = amount * basisPoints - whole * 10_000;
  if (rounding === 'floor' || rest === 0) return whole;
  if (rounding === 'ceil') return whole + 1;
  if (rest !== 5_000) return rest > 5_000 ? whole + 1 : whole;
  return rounding === 'halfUp' || whole % 2 === 1 ? whole + 1 : whole;
}

function plainOff(discount: PlainDiscount, measured: Measured, rules: TillRules): number {
  let off = 0;
  if (discount.type === 'fixed') off = discount.amount;
  if (discount.type === 'percentage') off = percentOf(measured.running, discount.basisPoints, rules.percentageRounding);
  if (discount.type === 'repeating') off = Math.floor(measured.tested / discount.every.amount) * discount.amount;
  return Math.min(off, discount.maximumDiscount?.amount ?? off);
}

/** Minor units a discount takes off; never more than is left, nor than its own maximum. */
export function offOf(discount: Discount, measured: Measured, rules: TillRules): number {
  let off = 0;
  if (discount.type === 'tiered') {
    const reached = discount.tiers.filter((tier) => reaches(measured.tested, tier.minimumSpend.amount, rules.thresholdComparison));
    const best = reached.sort((a, b) => b.minimumSpend.amount - a.minimumSpend.amount)[0];
    off = best ? plainOff(best.discount, measured, rules) : 0;
  } else if (discount.type === 'quantityTiered') {
    const reached = discount.tiers.filter((tier) => measured.units >= tier.minimumQuantity);
    const best = reached.sort((a, b) => b.minimumQuantity - a.minimumQuantity)[0];
    off = best ? plainOff(best.discount, measured, rules) : 0;
  } else {
    off = plainOff(discount, measured, rules);
  }
  return Math.min(off, discount.maximumDiscount?.amount ?? off, measured.running);
}
