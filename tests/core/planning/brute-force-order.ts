// One order in the plainest way. Written from the formats page alone, with its own arithmetic (BigInt throughout); it shares no code
// with core.
import type { StackingCase } from '../../../core/formats/case';
import type { Rules } from '../../../core/formats/rules';

type Line = StackingCase['lineItems'][number];
type Stated = NonNullable<StackingCase['automaticDiscounts']>[number] | NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number];
type Discount = Stated['discount'];

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

export const least = (first: bigint, ...more: bigint[]) => [first, ...more].toSorted((a, b) => Number(a - b))[0] ?? first;
export const sum = (values: bigint[]) => values.reduce((a, b) => a + b, 0n);
const met = (amount: bigint, threshold: number, rules: Rules) =>
  rules.thresholdComparison === 'atLeast' ? amount >= BigInt(threshold) : amount > BigInt(threshold);
const codePoints = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
const idOrder = (a: string, b: string) => {
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

function amountByType(discount: Discount, running: bigint, tested: bigint, units: bigint, rules: Rules): bigint {
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

export function usable(promotion: Stated, { region, at, usedCodes = [], traits = [] }: StackingCase['context']): boolean {
  const now = Date.parse(at);
  if (promotion.validFrom && Date.parse(promotion.validFrom) > now) return false;
  if (promotion.validUntil && now >= Date.parse(promotion.validUntil)) return false;
  if (promotion.regions && !promotion.regions.includes(region)) return false;
  if (promotion.excludedRegions?.includes(region)) return false;
  if (promotion.code !== undefined && usedCodes.includes(promotion.code)) return false;
  return (promotion.requires ?? []).every((trait) => traits.includes(trait));
}

const inScope = (promotion: Stated, line: Line) => promotion.scope.type === 'platform' || promotion.scope.storeId === line.storeId;

function counts(promotion: Stated, line: Line): boolean {
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

export interface Part {
  line: Line;
  quantity: bigint;
  price: bigint;
  running: bigint;
  measured: bigint;
}
export type Coupon = NonNullable<NonNullable<StackingCase['wallet']>['coupons']>[number];

export function mayStandTogether(coupons: Coupon[], rules: Rules): boolean {
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

interface OrderPrice {
  goods: bigint;
  shipping: bigint;
  coins: bigint;
  tookFirstOrder: boolean;
}

export function priceOrder(doc: StackingCase, rules: Rules, parts: Part[], chosen: Coupon[], mayBeFirst: boolean): OrderPrice | undefined {
  for (const part of parts) part.running = part.price;
  for (const part of parts) part.measured = part.price;
  let tookFirstOrder = false;
  for (const layer of rules.stackingOrder) {
    const automatic = (doc.automaticDiscounts ?? [])
      .filter((one) => one.kind === layer)
      .sort((a, b) => idOrder(a.discountId, b.discountId));
    const coupons = chosen.filter((one) => one.kind === layer).sort((a, b) => idOrder(a.couponId, b.couponId));
    for (const promotion of [...automatic, ...coupons]) {
      const isCoupon = 'couponId' in promotion;
      const needsFirst = promotion.requires?.includes('newBuyer') ?? false;
      const eligible = parts.filter((part) => counts(promotion, part.line));
      const mixed =
        promotion.eligibility?.ineligibleItems === 'reject' &&
        parts.some(({ line }) => inScope(promotion, line) && !counts(promotion, line));
      const running = sum(eligible.map((part) => part.running));
      const base = rules.thresholdBase[promotion.kind] ?? 'running';
      const tested = base === 'running' ? running : sum(eligible.map((part) => part.price));
      const units = sum(eligible.map((part) => part.quantity));
      const allowed =
        usable(promotion, doc.context) && !mixed && (!needsFirst || mayBeFirst) && met(tested, promotion.minimumSpend?.amount ?? 0, rules);
      const off = allowed ? least(running, amountByType(promotion.discount, running, tested, units, rules)) : 0n;
      if (off === 0n && isCoupon) return undefined;
      if (off === 0n) continue;
      if (needsFirst) tookFirstOrder = true;
      const shares = eligible.map((part) => ({ part, floor: (off * part.running) / running, rest: (off * part.running) % running }));
      shares.sort((a, b) => (a.rest === b.rest ? idOrder(a.part.line.lineItemId, b.part.line.lineItemId) : a.rest > b.rest ? -1 : 1));
      let left = off - sum(shares.map((share) => share.floor));
      for (const share of shares) {
        share.part.running -= share.floor + (left > 0n ? 1n : 0n);
        if (left > 0n) left -= 1n;
      }
    }
    if (layer === rules.shippingMeasuredAfter) for (const part of parts) part.measured = part.running;
  }
  const goods = sum(parts.map((part) => part.running));
  let shipping = 0n;
  for (const { shippingGroupId, policy } of doc.shippingGroups ?? []) {
    const group = parts.filter(({ line }) => line.shippingGroupId === shippingGroupId);
    if (group.length === 0 || policy.type === 'free') continue;
    const units = sum(group.map((part) => part.quantity));
    if (policy.type === 'perUnit') shipping += BigInt(policy.firstUnit.amount) + BigInt(policy.additionalUnit.amount) * (units - 1n);
    else {
      const isFree = policy.freeFrom !== undefined && met(sum(group.map((part) => part.measured)), policy.freeFrom.amount, rules);
      if (!isFree) shipping += BigInt(policy.fee.amount);
    }
  }
  const ofLine = ({ line, price, running }: Part) =>
    ((rules.coinsMeasuredOn === 'itemPrice' ? price : running) * BigInt(line.coins?.maximumShareBasisPoints ?? 0)) / 10_000n;
  const share = doc.wallet?.coins?.maximumOrderShareBasisPoints;
  const ofOrder = share === undefined ? goods : (goods * BigInt(share)) / 10_000n;
  return { goods, shipping, coins: least(sum(parts.map(ofLine)), ofOrder, goods), tookFirstOrder };
}
