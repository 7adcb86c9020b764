// Small carts and codes to diagnose, and what is expected of a verdict.
import type { DiagnosisInput, Told } from '../../../core/diagnosis/diagnose';
import type { ReasonCode, Step, Verdict } from '../../../core/diagnosis/verdict';
import type { LineItem, StackingCase } from '../../../core/formats/case';
import type { CodeRow } from '../../../core/formats/codes';
import type { Coupon } from '../../../core/formats/promotion';
import { defaultProfile } from '../../../core/rules/profiles/default';

export const now = '2026-06-18T12:00:00Z';
export const usd = { code: 'USD', exponent: 2 };
const money = (amount: number) => ({ amount });
const fixed = (amount: number) => ({ type: 'fixed' as const, amount });

/** A line of one piece in store s1. */
export const line = (lineItemId: string, amount: number, more: Partial<LineItem> = {}): LineItem => ({
  lineItemId,
  storeId: 's1',
  unitPrice: money(amount),
  quantity: 1,
  ...more,
});

const coupon =
  (kind: Coupon['kind']) =>
  (couponId: string, off: number, minimum: number, more: Partial<Coupon> = {}): Coupon => ({
    couponId,
    kind,
    scope: kind === 'storeCoupon' ? { type: 'store', storeId: 's1' } : { type: 'platform' },
    minimumSpend: money(minimum),
    discount: fixed(off),
    ...(kind === 'promoCode' ? { code: couponId.toUpperCase() } : {}),
    ...more,
  });
export const storeCoupon = coupon('storeCoupon');
export const selectCoupon = coupon('selectCoupon');
export const platformCoupon = coupon('platformCoupon');
export const promoCode = coupon('promoCode');

/** A row of a text that leaves nothing to doubt. */
export const row = (code: string, off: number, minimum: number, more: Partial<CodeRow> = {}): CodeRow => ({
  code,
  kind: 'promoCode',
  minimumSpend: money(minimum),
  currency: usd,
  discount: fixed(off),
  regions: ['US'],
  validUntil: '2026-07-01T07:00:00Z',
  text: `${code} ${off}/${minimum}`,
  ...more,
});

export interface CartOf extends Partial<Omit<StackingCase, 'wallet' | 'context'>> {
  coupons?: Coupon[];
  context?: Partial<StackingCase['context']>;
  coins?: NonNullable<StackingCase['wallet']>['coins'];
}

/** A case under the rules of the default profile, bought in the US. */
export const cart = (lineItems: LineItem[], { coupons = [], context = {}, coins, ...more }: CartOf = {}): StackingCase => ({
  format: 'stacking-case/1',
  caseId: 'cart',
  currency: usd,
  context: { region: 'US', at: now, ...context },
  lineItems,
  wallet: { coupons, ...(coins === undefined ? {} : { coins }) },
  rules: defaultProfile.rules,
  ...more,
});

/** What a change is expected to be; amounts are minor units, worked out by hand. */
export interface ExpectedChange {
  steps: Step[];
  payable: number;
  cost: number;
}

export interface DiagnosisCase {
  name: string;
  cart: StackingCase;
  asked: CodeRow | Coupon;
  told?: Told;
  answers?: DiagnosisInput['answers'];
  onOrder?: string[];
  outcome: Verdict['outcome'];
  without: number;
  /** proved, told or open reasons with their numbers; possible ones are looked at apart */
  reasons?: Partial<Record<ReasonCode, object>>;
  possible?: ReasonCode[];
  priced?: { off: number; payable: number; instead?: string[]; isThin?: true; bounded?: true };
  changes?: ExpectedChange[];
  ask?: Verdict['ask'];
  missing?: Verdict['missing'];
}
