// Every way to check out all ticked lines in one order: the slow, sure search that scenarios are held against.
import type { CaseDocument, Coupon } from './case-document';
import { type Bill, ringUp } from './till';

const groupOf = ({ kind, scope }: Coupon) => {
  if (kind === 'storeCoupon') return `store ${scope.type === 'store' ? scope.storeId : ''}`;
  return kind === 'selectCoupon' ? 'select' : 'platform';
};

/** Calls back with each choice of coupons that keeps one a store, one Select and one of coupon or code, with coins and without. */
export function everyPlan(document: CaseDocument, visit: (coupons: string[], coins: boolean, bill: Bill) => void): void {
  const groups = new Map<string, string[]>();
  for (const coupon of document.wallet.coupons) {
    groups.set(groupOf(coupon), [...(groups.get(groupOf(coupon)) ?? []), coupon.couponId]);
  }
  let choices: string[][] = [[]];
  for (const group of groups.values()) choices = choices.flatMap((chosen) => [chosen, ...group.map((id) => [...chosen, id])]);
  for (const coupons of choices) {
    for (const coins of [false, true]) {
      const bill = ringUp(document, { lines: document.lineItems, coupons, coins }, 'usual');
      if (bill.refused.length === 0) visit(coupons, coins, bill);
    }
  }
}
