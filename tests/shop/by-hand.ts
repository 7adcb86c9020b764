// Small orders for the till's tests, written down as a person would.
import type { AutomaticDiscount, CaseDocument, Coupon, Discount, LineItem } from './case-document';
import { usualRules } from './scenario';
import { ringUp } from './till';

export const line = (lineItemId: string, amount: number, quantity = 1, more: Partial<LineItem> = {}): LineItem => ({
  lineItemId,
  storeId: 's1',
  unitPrice: { amount },
  quantity,
  ...more,
});
export const coupon = (
  couponId: string,
  kind: Coupon['kind'],
  minimum: number,
  discount: Discount,
  more: Partial<Coupon> = {},
): Coupon => ({
  couponId,
  kind,
  scope: { type: 'platform' },
  minimumSpend: { amount: minimum },
  discount,
  ...more,
});
export const automatic = (discountId: string, discount: Discount, more: Partial<AutomaticDiscount> = {}): AutomaticDiscount => ({
  discountId,
  kind: 'storeDiscount',
  scope: { type: 'platform' },
  discount,
  ...more,
});
export const order = (lines: LineItem[], parts: Partial<CaseDocument> & { coupons?: Coupon[] } = {}): CaseDocument => ({
  format: 'stacking-case/1',
  caseId: 'by-hand',
  currency: { code: 'USD', exponent: 2 },
  context: { region: 'US', at: '2026-11-21T20:00:00Z' },
  lineItems: lines,
  shippingGroups: [],
  automaticDiscounts: [],
  wallet: { coupons: parts.coupons ?? [] },
  rules: usualRules,
  ...parts,
});
export const ring = (document: CaseDocument, coins = false) =>
  ringUp(document, { lines: document.lineItems, coupons: document.wallet.coupons.map(({ couponId }) => couponId), coins }, 'usual');
export const fixed = (amount: number): Discount => ({ type: 'fixed', amount });
