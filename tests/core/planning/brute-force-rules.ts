// What promotions ask and take off, in the plainest way. Written from the formats page alone, with its own arithmetic (BigInt throughout);
// it shares no code with core.
import type { StackingCase } from '../../../core/formats/case';
import type { Rules } from '../../../core/formats/rules';

export type Line = StackingCase['lineItems'][number];
export type Coupon = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number];
export type Promotion = NonNullable<StackingCase['automaticDiscounts']>[number] | Coupon;
type Discount = Promotion['discount'];

export const defaults: Rules = {
  stackingOrder: ['storeDiscount', 'storeCoupon', 'selectCoupon', 'platformCoupon', 'promoCode', 'platformDiscount', 'coins'],
  limits: [
    { kinds: ['storeCoupon'], per: 'store', maximum: 1 },
    { kinds: ['selectCoupon'], per: 'order', maximum: 1 },
    { kinds: ['platformCoupon', 'promoCode'], per: 'order', maximum: 1 },
  ],
  exclusivity: [],
  thresholdComparison: 'atLeast',
  percentageRounding: 'halfUp',
  shippingMeasuredAfter: 'itemPrice',
  thresholdBase: {},
  coinsMeasuredOn: 'itemPrice',
};

/** The smallest of some amounts. */
export function least(first: bigint, ...more: bigint[]): bigint {
  let smallest = first;
  for (const one of more) if (one < smallest) smallest = one;
  return smallest;
}
/** All amounts together. */
export const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
/** Whether an amount reaches a threshold, as the rules compare them. */
export const met = (amount: bigint, threshold: number, rules: Rules): boolean =>
  rules.thresholdComparison === 'atLeast' ? amount >= BigInt(threshold) : amount > BigInt(threshold);

const codePoints = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
/** Ids by code point: negative where the first comes first. */
export const idOrder = (a: string, b: string): number => {
  const [one, other] = [codePoints(a), codePoints(b)];
  for (let i = 0; i < Math.min(one.length, other.length); i++) if (one[i] !== other[i]) return Number(one[i]) - Number(other[i]);
  return one.length - other.length;
};

function percent(amount: bigint, basisPoints: number, rounding: Rules['percentageRounding']): bigint {
  const tenThousandths = amount * BigInt(basisPoints);
  const down = tenThousandths / 10_000n;
  const rest = tenThousandths - down * 10_000n;
  if (rest === 0n || rounding === 'floor') return down;
  if (rounding === 'ceil') return down + 1n;
  if (rest > 5_000n) return down + 1n;
  if (rest < 5_000n) return down;
  return rounding === 'halfUp' || down % 2n === 1n ? down + 1n : down;
}

/** "Amount by type", with its own `maximumDiscount`: of what is left of the eligible lines, what thresholds are held against, and their units. */
export function amountByType(discount: Discount, running: bigint, tested: bigint, units: bigint, rules: Rules): bigint {
  const cap = (amount: bigint) => (discount.maximumDiscount ? least(amount, BigInt(discount.maximumDiscount.amount)) : amount);
  if (discount.type === 'fixed') return cap(BigInt(discount.amount));
  if (discount.type === 'percentage') return cap(percent(running, discount.basisPoints, rules.percentageRounding));
  if (discount.type === 'repeating') return cap((tested / BigInt(discount.every.amount)) * BigInt(discount.amount));
  let best: { at: number; discount: Discount } | undefined;
  if (discount.type === 'tiered') {
    for (const tier of discount.tiers) {
      const at = tier.minimumSpend.amount;
      if (met(tested, at, rules) && (best === undefined || at > best.at)) best = { at, discount: tier.discount };
    }
  } else {
    for (const tier of discount.tiers) {
      const at = tier.minimumQuantity;
      if (units >= BigInt(at) && (best === undefined || at > best.at)) best = { at, discount: tier.discount };
    }
  }
  return best === undefined ? 0n : cap(amountByType(best.discount, running, tested, units, rules));
}

/** Whether dates, regions, used codes and traits let a promotion stand at all. */
export function usable(promotion: Promotion, { region, at, usedCodes = [], traits = [] }: StackingCase['context']): boolean {
  const now = Date.parse(at);
  if (promotion.validFrom && Date.parse(promotion.validFrom) > now) return false;
  if (promotion.validUntil && now >= Date.parse(promotion.validUntil)) return false;
  if (promotion.regions && !promotion.regions.includes(region)) return false;
  if (promotion.excludedRegions?.includes(region)) return false;
  if (promotion.code !== undefined && usedCodes.includes(promotion.code)) return false;
  return (promotion.requires ?? []).every((trait) => traits.includes(trait));
}

/** Whether a line is in a promotion's scope, counted or not. */
export const inScope = (promotion: Promotion, line: Line): boolean =>
  promotion.scope.type === 'platform' || promotion.scope.storeId === line.storeId;

/** Whether a line is one that a promotion counts. */
export function counts(promotion: Promotion, line: Line): boolean {
  if (!inScope(promotion, line)) return false;
  const { stores, categories, lineItems, flags } = promotion.eligibility ?? {};
  if (stores?.include && !stores.include.includes(line.storeId)) return false;
  if (stores?.exclude?.includes(line.storeId)) return false;
  if (categories?.include && (line.category === undefined || !categories.include.includes(line.category))) return false;
  if (line.category !== undefined && categories?.exclude?.includes(line.category)) return false;
  if (lineItems?.include && !lineItems.include.includes(line.lineItemId)) return false;
  if (lineItems?.exclude?.includes(line.lineItemId)) return false;
  const has = (flag: string) => (line.flags ?? []).some((own) => own === flag);
  if (flags?.include && !flags.include.some(has)) return false;
  return !(flags?.exclude ?? []).some(has);
}

/** Whether limits and exclusivity let these coupons stand in one order. */
export function mayStandTogether(coupons: readonly Coupon[], rules: Rules): boolean {
  for (const limit of rules.limits) {
    const groups = new Map<string, number>();
    for (const coupon of coupons) {
      if (!limit.kinds.includes(coupon.kind)) continue;
      const group = limit.per === 'order' ? '' : coupon.scope.type === 'store' ? `s${coupon.scope.storeId}` : 'p';
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    for (const count of groups.values()) if (count > limit.maximum) return false;
  }
  for (const a of coupons) {
    for (const b of coupons) {
      if (a.couponId === b.couponId) continue;
      for (const { between } of rules.exclusivity) {
        const is = (coupon: Coupon, side: 0 | 1) => {
          const selector = between[side];
          return selector.type === 'kind' ? coupon.kind === selector.kind : coupon.couponId === selector.couponId;
        };
        if (is(a, 0) && is(b, 1)) return false;
      }
    }
  }
  return true;
}
