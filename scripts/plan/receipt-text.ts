// A plan as a receipt for a person at a terminal: what, how much, why.
import { styleText } from 'node:util';
import type { StackingCase } from '../../core/formats/case';
import type { Ineligible, PlannedOrder, ReceiptStep, StackingPlan } from '../../core/formats/plan';
import { amountText } from './amount-text';
import { displayWidth, padEnd, padStart, printable } from './display-width';

interface Row {
  what: string;
  amount: string;
  note: string;
  tone?: 'bold' | 'dim' | undefined;
}

/** Orders with their lines and steps, then what the plan comes to and how sure that is. Ends with a line break. */
export function receiptText(stackingCase: StackingCase, plan: StackingPlan, isColoured: boolean): string {
  const money = (amount: number) => amountText(amount, stackingCase.currency.exponent);
  const orders = plan.orders.map((order, at) => [
    ...(plan.orders.length > 1 ? [{ what: `Order ${at + 1}`, amount: '', note: '', tone: 'bold' as const }] : []),
    ...lineRows(order, stackingCase, money),
    ...(plan.receipts[at] ?? []).map((step) => stepRow(step, money)),
  ]);
  const rows = [...orders.flat(), ...closingRows(plan, stackingCase.currency.code, money)];
  const whatWidth = Math.max(0, ...rows.map(({ what }) => displayWidth(what)));
  const amountWidth = Math.max(0, ...rows.map(({ amount }) => displayWidth(amount)));
  const text = rows.map(({ what, amount, note, tone }) => {
    const line = `${padEnd(what, whatWidth)}  ${padStart(amount, amountWidth)}  ${note}`.trimEnd();
    return isColoured && tone !== undefined ? styleText(tone, line, { validateStream: false }) : line;
  });
  return `${[printable(plan.caseId), ...text].join('\n')}\n`;
}

function lineRows({ lines }: PlannedOrder, stackingCase: StackingCase, money: (amount: number) => string): Row[] {
  const byId = new Map(stackingCase.lineItems.map((line) => [line.lineItemId, line]));
  return lines.map(({ lineItemId, quantity }) => {
    const price = byId.get(lineItemId)?.unitPrice.amount ?? 0;
    const title = byId.get(lineItemId)?.title;
    const note = quantity === 1 ? '' : `${quantity} × ${money(price)}`;
    return { what: `  ${printable(title === undefined ? lineItemId : `${lineItemId} ${title}`)}`, amount: money(price * quantity), note };
  });
}

const layerNames = {
  storeDiscount: 'store discount',
  storeCoupon: 'store coupon',
  selectCoupon: 'Select coupon',
  platformCoupon: 'platform coupon',
  promoCode: 'promo code',
  platformDiscount: 'platform discount',
} as const;

function stepRow(step: ReceiptStep, money: (amount: number) => string): Row {
  switch (step.step) {
    case 'subtotal':
      return { what: 'subtotal', amount: money(step.amount), note: '' };
    case 'applied': {
      const of = `of ${money(step.eligibleSubtotal)}`;
      const held = step.tested === step.eligibleSubtotal ? '' : `, held against ${money(step.tested)}`;
      const passes = step.minimumSpend === 0 ? '' : `, passes ${money(step.minimumSpend)} by ${money(step.margin)}`;
      return { what: `${layerNames[step.layer]} ${printable(step.id)}`, amount: money(-step.discount), note: of + held + passes };
    }
    case 'skipped':
      return { what: `${layerNames[step.layer]} ${printable(step.id)}`, amount: '·', note: whyText(step.why, money), tone: 'dim' };
    case 'shipping':
      return { what: `shipping ${printable(step.shippingGroupId)}`, amount: money(step.amount), note: '' };
    case 'coins':
      return { what: 'coins', amount: money(-step.discount), note: step.spent === 0 ? '' : `${step.spent} coins` };
    case 'total':
      return { what: 'total', amount: money(step.amount), note: '', tone: 'bold' };
  }
}

function whyText(why: Ineligible, money: (amount: number) => string): string {
  switch (why.code) {
    case 'below-minimum-spend':
      return `left out: ${money(why.short)} short of its minimum`;
    case 'below-minimum-quantity':
      return `left out: ${why.short} more needed`;
    case 'not-yet-valid':
      return `left out: not before ${why.from}`;
    case 'expired':
      return `left out: ended ${why.until}`;
    case 'trait-missing':
      return `left out: needs ${printable(why.trait)}`;
    case 'limit-reached':
      return why.instead === undefined ? 'left out: limit reached' : `left out: ${why.instead.map(printable).join(', ')} instead`;
    case 'excluded-by':
      return `left out: not beside ${printable(why.couponId)}`;
    default:
      return `left out: ${why.code.replaceAll('-', ' ')}`;
  }
}

function closingRows(
  { objective, proof, orders, frontier, searchEffort }: StackingPlan,
  currency: string,
  money: (amount: number) => string,
): Row[] {
  const gap = objective.payable - proof.lowerBound;
  const sure = proof.status === 'proved' ? 'best possible, proved' : `at most ${money(gap)} better exists`;
  const count = orders.length === 1 ? '1 order' : `${orders.length} orders`;
  const spent = objective.couponsSpent === 1 ? '1 coupon' : `${objective.couponsSpent} coupons`;
  const pay = { what: `pay ${currency}`, amount: money(objective.payable), note: `${count}, ${spent}; ${sure}`, tone: 'bold' as const };
  const most = frontier.filter(({ objective: at }, index) => index > 0 && at.payable < (frontier[index - 1]?.objective.payable ?? 0));
  const effort: Row = { what: 'work', amount: String(searchEffort.work), note: `of ${searchEffort.budget}`, tone: 'dim' };
  return [
    pay,
    ...most.map(({ maximumOrders, objective: at }) => ({ what: `at most ${maximumOrders} orders`, amount: money(at.payable), note: '' })),
    effort,
  ];
}
