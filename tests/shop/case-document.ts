// The parts of a stacking-case/1 document that the shop speaks of: the formats page, written down once more on purpose.
// The till must not lean on the product's own reading of that page, so nothing of core/ is imported in this folder.

/** An amount in minor units. */
export interface Money {
  amount: number;
}

export type CouponKind = 'storeCoupon' | 'selectCoupon' | 'platformCoupon' | 'promoCode';
export type AutomaticKind = 'storeDiscount' | 'platformDiscount';
export type PromotionKind = CouponKind | AutomaticKind;
export type Layer = PromotionKind | 'coins';
export type Flag = 'choice' | 'flashDeal' | 'promotionExcluded' | 'outOfStock';

export type PlainDiscount =
  | { type: 'fixed'; amount: number; maximumDiscount?: Money }
  | { type: 'percentage'; basisPoints: number; maximumDiscount?: Money }
  | { type: 'repeating'; every: Money; amount: number; maximumDiscount?: Money };
export type Discount =
  | PlainDiscount
  | { type: 'tiered'; tiers: { minimumSpend: Money; discount: PlainDiscount }[]; maximumDiscount?: Money }
  | { type: 'quantityTiered'; tiers: { minimumQuantity: number; discount: PlainDiscount }[]; maximumDiscount?: Money };

interface Choice<T> {
  include?: T[];
  exclude?: T[];
}
export interface Eligibility {
  stores?: Choice<string>;
  categories?: Choice<string>;
  lineItems?: Choice<string>;
  flags?: Choice<Flag>;
  ineligibleItems?: 'ignore' | 'reject';
}

interface Promotion {
  title?: string;
  scope: { type: 'store'; storeId: string } | { type: 'platform' };
  eligibility?: Eligibility;
  minimumSpend?: Money;
  discount: Discount;
  validFrom?: string;
  validUntil?: string;
  regions?: string[];
  excludedRegions?: string[];
  code?: string;
  requires?: string[];
}
export interface Coupon extends Promotion {
  couponId: string;
  kind: CouponKind;
}
export interface AutomaticDiscount extends Promotion {
  discountId: string;
  kind: AutomaticKind;
}

export interface LineItem {
  lineItemId: string;
  title?: string;
  storeId: string;
  storeName?: string;
  category?: string;
  unitPrice: Money;
  quantity: number;
  flags?: Flag[];
  shippingGroupId?: string;
  coins?: { maximumShareBasisPoints: number };
}

export type ShippingPolicy =
  | { type: 'free' }
  | { type: 'flat'; fee: Money; freeFrom?: Money }
  | { type: 'perUnit'; firstUnit: Money; additionalUnit: Money };
export interface ShippingGroup {
  shippingGroupId: string;
  policy: ShippingPolicy;
}

type Selector = { type: 'kind'; kind: CouponKind } | { type: 'coupon'; couponId: string };
/** The rules a till rings up by, every field stated. */
export interface TillRules {
  stackingOrder: Layer[];
  limits: { kinds: CouponKind[]; per: 'order' | 'store'; maximum: number }[];
  exclusivity: { between: [Selector, Selector] }[];
  thresholdComparison: 'atLeast' | 'moreThan';
  percentageRounding: 'halfUp' | 'floor' | 'ceil' | 'halfEven';
  shippingMeasuredAfter: 'itemPrice' | PromotionKind;
  thresholdBase: Partial<Record<PromotionKind, 'running' | 'itemPrice'>>;
  coinsMeasuredOn: 'itemPrice' | 'running';
}

export interface CoinWallet {
  balance: number;
  worth: { coins: number; amount: number };
  maximumOrderShareBasisPoints?: number;
}

/** A stacking-case/1 document with its rules stated whole. */
export interface CaseDocument {
  format: 'stacking-case/1';
  caseId: string;
  currency: { code: string; exponent: number };
  context: { region: string; at: string; usedCodes?: string[]; traits?: string[] };
  lineItems: LineItem[];
  shippingGroups: ShippingGroup[];
  automaticDiscounts: AutomaticDiscount[];
  wallet: { coupons: Coupon[]; coins?: CoinWallet };
  rules: TillRules;
}
