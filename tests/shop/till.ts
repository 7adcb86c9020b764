// The till: what one order costs. A deliberately plain computation, written from the formats page alone; it shares no code
// with the product, so that the product's promise can be held against it.
import type { AutomaticDiscount, CaseDocument, Coupon, LineItem, PromotionKind, TillRules } from './case-document';
import { offOf, percentOf, reaches } from './till-discount';
import { type BeltLine, barred, belt, eligibleLines, layOn } from './till-lines';

/** Minor units, always positive; what a row does to the total follows from its kind. */
export interface BillRow {
  kind: 'subtotal' | PromotionKind | 'coins' | 'shipping' | 'tax';
  amount: number;
}
export interface Refusal {
  couponId: string;
  why: 'not-held' | 'below-minimum' | 'no-eligible-line' | 'nothing-off' | 'limit' | 'excluded' | string;
  /** what is missing to the minimum, minor units */
  short?: number;
}
export interface Bill {
  rows: BillRow[];
  /** what the coupons that were taken took off, by id */
  taken: { couponId: string; off: number }[];
  refused: Refusal[];
  coinsSpent: number;
  /** before separate tax */
  payable: number;
  total: number;
}
export interface TillOrder {
  lines: LineItem[];
  coupons: string[];
  coins: boolean;
}

/**
 * The tills of the shop: `usual` goes by the case's rules; `itemPriceSteps` counts the cross-store discount's steps on item
 * prices, whatever coupons took off before; `separateTax` adds a tax row of its own.
 */
export type TillName = 'usual' | 'itemPriceSteps' | 'separateTax';

/** The rules a till really goes by, which need not be those the shopper may expect. */
export function rulesOf(till: TillName, expected: TillRules): TillRules {
  if (till !== 'itemPriceSteps') return expected;
  return { ...expected, thresholdBase: { ...expected.thresholdBase, platformDiscount: 'itemPrice' } };
}

const sumOf = (lines: BeltLine[], part: 'running' | 'itemPrice') => lines.reduce((sum, line) => sum + line[part], 0);
const byId = <T>(list: T[], id: (one: T) => string) => [...list].sort((a, b) => (id(a) < id(b) ? -1 : 1));

function overLimit(coupon: Coupon, taken: Coupon[], rules: TillRules): boolean {
  const group = (one: Coupon) => (one.scope.type === 'store' ? one.scope.storeId : '');
  return rules.limits.some(
    ({ kinds, per, maximum }) =>
      kinds.includes(coupon.kind) &&
      taken.filter((one) => kinds.includes(one.kind) && (per === 'order' || group(one) === group(coupon))).length >= maximum,
  );
}

function isExcluded(coupon: Coupon, taken: Coupon[], rules: TillRules): boolean {
  type Selector = TillRules['exclusivity'][number]['between'][0];
  const is = (one: Coupon, selector: Selector) =>
    selector.type === 'kind' ? one.kind === selector.kind : one.couponId === selector.couponId;
  return rules.exclusivity.some(({ between: [a, b] }) =>
    taken.some((one) => (is(coupon, a) && is(one, b)) || (is(coupon, b) && is(one, a))),
  );
}

/** What a promotion takes off at its turn, laid on its lines; or why it does not apply. */
function apply(promotion: Coupon | AutomaticDiscount, lines: BeltLine[], document: CaseDocument, rules: TillRules) {
  const why = barred(promotion, document.context);
  if (why) return { off: 0, why };
  const eligible = eligibleLines(promotion, lines);
  if (eligible.length === 0) return { off: 0, why: 'no-eligible-line' };
  const running = sumOf(eligible, 'running');
  const tested = rules.thresholdBase[promotion.kind] === 'itemPrice' ? sumOf(eligible, 'itemPrice') : running;
  const minimum = promotion.minimumSpend?.amount ?? 0;
  if (!reaches(tested, minimum, rules.thresholdComparison)) {
    return { off: 0, why: 'below-minimum', short: minimum - tested + (rules.thresholdComparison === 'moreThan' ? 1 : 0) };
  }
  const units = eligible.reduce((sum, { line }) => sum + line.quantity, 0);
  const off = offOf(promotion.discount, { running, tested, units }, rules);
  if (off === 0) return { off, why: 'nothing-off' };
  layOn(eligible, off);
  return { off };
}

function shippingOf(lines: BeltLine[], measured: Map<BeltLine, number>, document: CaseDocument, rules: TillRules): number {
  let fees = 0;
  for (const { shippingGroupId, policy } of document.shippingGroups) {
    const group = lines.filter(({ line }) => line.shippingGroupId === shippingGroupId);
    if (group.length === 0 || policy.type === 'free') continue;
    if (policy.type === 'flat') {
      const spend = group.reduce((sum, line) => sum + (measured.get(line) ?? 0), 0);
      const free = policy.freeFrom !== undefined && reaches(spend, policy.freeFrom.amount, rules.thresholdComparison);
      fees += free ? 0 : policy.fee.amount;
    } else {
      const units = group.reduce((sum, { line }) => sum + line.quantity, 0);
      fees += policy.firstUnit.amount + (units - 1) * policy.additionalUnit.amount;
    }
  }
  return fees;
}

function coinsOf(lines: BeltLine[], document: CaseDocument, rules: TillRules): { off: number; spent: number } {
  const coins = document.wallet.coins;
  if (!coins) return { off: 0, spent: 0 };
  const goods = sumOf(lines, 'running');
  const share = (line: BeltLine) => {
    const measured = rules.coinsMeasuredOn === 'itemPrice' ? line.itemPrice : line.running;
    return Math.floor((measured * (line.line.coins?.maximumShareBasisPoints ?? 0)) / 10_000);
  };
  const most = Math.min(
    lines.reduce((sum, line) => sum + share(line), 0),
    Math.floor((goods * (coins.maximumOrderShareBasisPoints ?? 10_000)) / 10_000),
    goods,
  );
  const off = Math.min(most, Math.floor((coins.balance * coins.worth.amount) / coins.worth.coins));
  return { off, spent: Math.ceil((off * coins.worth.coins) / coins.worth.amount) };
}

/** Rings up one order: coupons that may not be used are refused and take off nothing. */
export function ringUp(document: CaseDocument, order: TillOrder, till: TillName, tax?: { basisPoints: number }): Bill {
  const rules = rulesOf(till, document.rules);
  const lines = belt(order.lines);
  const bill: Bill = { rows: [], taken: [], refused: [], coinsSpent: 0, payable: 0, total: 0 };
  const add = (kind: BillRow['kind'], amount: number) => amount > 0 && bill.rows.push({ kind, amount });
  const chosen = document.wallet.coupons.filter(({ couponId }) => order.coupons.includes(couponId));
  for (const couponId of order.coupons) {
    if (!chosen.some((one) => one.couponId === couponId)) bill.refused.push({ couponId, why: 'not-held' });
  }
  const measured = new Map(lines.map((line) => [line, line.itemPrice]));
  const taken: Coupon[] = [];
  bill.rows.push({ kind: 'subtotal', amount: sumOf(lines, 'itemPrice') });

  for (const layer of rules.stackingOrder) {
    let row = 0;
    const automatic = document.automaticDiscounts.filter(({ kind }) => kind === layer);
    for (const discount of byId(automatic, (one) => one.discountId)) row += apply(discount, lines, document, rules).off;
    for (const coupon of byId(
      chosen.filter(({ kind }) => kind === layer),
      (one) => one.couponId,
    )) {
      const { couponId } = coupon;
      const kept = overLimit(coupon, taken, rules) ? 'limit' : isExcluded(coupon, taken, rules) ? 'excluded' : undefined;
      const result = kept ? { off: 0, why: kept } : apply(coupon, lines, document, rules);
      if (result.off > 0) {
        taken.push(coupon);
        bill.taken.push({ couponId, off: result.off });
        row += result.off;
      } else {
        const short = 'short' in result && result.short !== undefined ? { short: result.short } : {};
        bill.refused.push({ couponId, why: result.why ?? 'nothing-off', ...short });
      }
    }
    if (layer !== 'coins') add(layer, row);
    if (layer === rules.shippingMeasuredAfter) for (const line of lines) measured.set(line, line.running);
  }

  const goods = sumOf(lines, 'running');
  const coins = order.coins ? coinsOf(lines, document, rules) : { off: 0, spent: 0 };
  const shipping = shippingOf(lines, measured, document, rules);
  add('coins', coins.off);
  bill.coinsSpent = coins.spent;
  bill.rows.push({ kind: 'shipping', amount: shipping });
  bill.payable = goods - coins.off + shipping;
  const taxed = till === 'separateTax' && tax ? percentOf(bill.payable, tax.basisPoints, 'halfUp') : 0;
  add('tax', taxed);
  bill.total = bill.payable + taxed;
  return bill;
}
