// What a shipping group costs in one order. No discount touches it, no threshold counts it.
import type { ShippingPolicy } from '../formats/case';
import type { Rules } from '../formats/rules';
import { reaches } from '../rules/threshold';

/** Minor units for a group with `units` units (at least 1) in the order, whose goods come to `measured` at the layer the rules name. */
export function shippingOf(policy: ShippingPolicy, units: number, measured: number, rules: Rules): number {
  switch (policy.type) {
    case 'free':
      return 0;
    case 'flat':
      return policy.freeFrom !== undefined && reaches(measured, policy.freeFrom.amount, rules.thresholdComparison) ? 0 : policy.fee.amount;
    case 'perUnit':
      return policy.firstUnit.amount + policy.additionalUnit.amount * (units - 1);
  }
}
