// A plan as a receipt for a person at a terminal: what, how much, why.
import type { StackingCase } from '../../core/formats/case';
import type { PlannedOrder, StackingPlan } from '../../core/formats/plan';
import { analysesRows } from './analyses-rows';
import { blank, inColumns, type Row } from './columns';
import { type Names, namesIn } from './names';
import { robustnessRows } from './robustness-rows';
import { stepRow } from './step-row';

/** Orders with their lines and steps, what the plan comes to and how sure that is, and what else was asked for. Ends with a line break. */
export function receiptText(stackingCase: StackingCase, plan: StackingPlan, isColoured: boolean): string {
  const names = namesIn(stackingCase);
  const isSplit = plan.orders.length > 1;
  const orders = plan.orders.flatMap((order, at) => [
    ...(isSplit ? [...(at > 0 ? [blank] : []), { what: `Order ${at + 1} of ${plan.orders.length}`, tone: 'bold' as const }] : []),
    ...lineRows(order, stackingCase, names),
    ...(plan.receipts[at] ?? []).map((step) => stepRow(step, names)),
  ]);
  return inColumns(
    [
      { what: names.of(plan.caseId) },
      ...orders,
      ...(isSplit ? [blank] : []),
      ...closingRows(plan, stackingCase.currency.code, names),
      ...robustnessRows(plan, names),
      ...analysesRows(stackingCase, plan, names),
    ],
    isColoured,
  );
}

function lineRows({ lines }: PlannedOrder, stackingCase: StackingCase, names: Names): Row[] {
  const prices = new Map(stackingCase.lineItems.map(({ lineItemId, unitPrice }) => [lineItemId, unitPrice.amount]));
  return lines.map(({ lineItemId, quantity }) => {
    const price = prices.get(lineItemId) ?? 0;
    const note = quantity === 1 ? '' : `${quantity} × ${names.money(price)}`;
    return { what: `  ${names.line(lineItemId)}`, amount: names.money(price * quantity), note };
  });
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function closingRows({ objective, proof, orders, frontier, searchEffort }: StackingPlan, currency: string, { money }: Names): Row[] {
  const sureOf = ({ status, lowerBound }: StackingPlan['proof'], payable: number) =>
    status === 'proved'
      ? 'best possible, proved'
      : payable === lowerBound
        ? 'no lower price exists'
        : `at most ${money(payable - lowerBound)} better exists`;
  const spent = `${counted(orders.length, 'order')}, ${counted(objective.couponsSpent, 'coupon')}`;
  // entries of the frontier that say nothing new are left out: more orders that do not pay
  const falling = frontier.filter(({ objective: at }, index) => index === 0 || at.payable < (frontier[index - 1]?.objective.payable ?? 0));
  const steps = falling.map(({ maximumOrders, objective: at }) => `${counted(maximumOrders, 'order')} ${money(at.payable)}`);
  return [
    { what: `pay ${currency}`, amount: money(objective.payable), note: `${spent}; ${sureOf(proof, objective.payable)}`, tone: 'bold' },
    ...(frontier.length > 1 ? [{ what: `at most ${steps.join(', ')}${steps.length === 1 ? ': more orders do not pay' : ''}` }] : []),
    { what: 'work', amount: String(searchEffort.work), note: `of ${searchEffort.budget}`, tone: 'dim' },
  ];
}
