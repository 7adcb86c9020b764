// Whether a promotion is to be had at all: window, region, code, traits. The cart does not matter here.
import type { CaseContext } from '../formats/case';
import type { Ineligible } from '../formats/plan';
import type { AutomaticDiscount, Coupon } from '../formats/promotion';
import { byCodePoint } from './code-point-order';

type Conditions = Pick<Coupon | AutomaticDiscount, 'validFrom' | 'validUntil' | 'regions' | 'excludedRegions' | 'code' | 'requires'>;

/** Why the context rules a promotion out; nothing where it does not. A window is half open: `validFrom <= at < validUntil`. */
export function ruledOut(promotion: Conditions, context: CaseContext): Ineligible | undefined {
  const at = Date.parse(context.at);
  const { validFrom, validUntil, regions, excludedRegions, code } = promotion;
  if (validFrom !== undefined && at < Date.parse(validFrom)) return { code: 'not-yet-valid', from: validFrom };
  if (validUntil !== undefined && at >= Date.parse(validUntil)) return { code: 'expired', until: validUntil };
  if (regions !== undefined && !regions.includes(context.region)) return { code: 'wrong-region' };
  if (excludedRegions?.includes(context.region)) return { code: 'wrong-region' };
  if (code !== undefined && context.usedCodes?.includes(code)) return { code: 'code-used' };
  // of several the first one by code point, so that the order of the list is no matter
  const [missing] = (promotion.requires ?? []).filter((trait) => !context.traits?.includes(trait)).sort(byCodePoint);
  return missing === undefined ? undefined : { code: 'trait-missing', trait: missing };
}
