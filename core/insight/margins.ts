// How far each threshold of a plan is passed, and how much is missing to those that are not.
import type { PlannedOrder, Receipt, ReceiptStep, StackingPlan } from '../formats/plan';
import type { Layer } from '../formats/rules';
import type { PreparedCase } from '../pricing/prepared-case';
import type { CaseMaking } from '../rules/profile';
import { isThin } from '../rules/thin';
import type { Cart } from './cart';
import { spendThreshold, type Threshold, thresholdsAround } from './thresholds-around';

/** One threshold in one order, `order` being its position in the plan; `at` and the distance are minor units, or units of goods. */
export type Margin = {
  order: number;
  layer: Layer | 'shipping';
  id: string;
  measure: Threshold['measure'];
  at: number;
  /** so close that another reading of the rules, or a rate of exchange, may decide */
  isThin: boolean;
} & ({ slack: number } | { short: number });

/**
 * The thresholds around what each order applies (minimum, level, step), of shipping that may be free, and the minimums of promotions
 * that are short of theirs. Thin is what `comparisonMargin` calls so; an amount exactly on its threshold always is.
 */
export function margins(
  { prepared }: Cart,
  { orders, receipts }: Pick<StackingPlan, 'orders' | 'receipts'>,
  comparisonMargin: CaseMaking['comparisonMargin'],
): Margin[] {
  return receipts.flatMap((receipt, order) =>
    receipt.flatMap((step) =>
      thresholdsOf(prepared, orders[order], receipt, step).map(({ layer, id, measure, at, least, tested }): Margin => {
        const distance = tested - least;
        const isClose = measure === 'amount' && isThin(at, distance, comparisonMargin);
        return { order, layer, id, measure, at, isThin: isClose, ...(distance < 0 ? { short: -distance } : { slack: distance }) };
      }),
    ),
  );
}

type Named = Threshold & { layer: Margin['layer']; id: string };

function thresholdsOf(prepared: PreparedCase, order: PlannedOrder | undefined, receipt: Receipt, step: ReceiptStep): Named[] {
  const { rules, promotions, shippingGroups } = prepared;
  if (step.step === 'shipping') {
    const group = shippingGroups.find(({ shippingGroupId }) => shippingGroupId === step.shippingGroupId);
    if (group?.policy.type !== 'flat' || group.policy.freeFrom === undefined) return [];
    const lines = new Set(group.lines.map((position) => prepared.lines[position]?.lineItemId));
    const measured = measuredForShipping(prepared, order, receipt, lines);
    return [{ layer: 'shipping', id: step.shippingGroupId, ...spendThreshold(group.policy.freeFrom.amount, measured, rules) }];
  }
  if (step.step !== 'applied' && step.step !== 'skipped') return [];
  const { layer, id } = step;
  const promotion = promotions.find((one) => one.id === id && one.kind === layer);
  if (promotion === undefined) return [];
  if (step.step === 'skipped') {
    if (step.why.code !== 'below-minimum-spend') return [];
    const first = thresholdsAround(promotion.discount, { amount: 0, units: 0 }, rules)[0];
    const at = promotion.minimumSpend > 0 ? promotion.minimumSpend : (first?.at ?? 0);
    return [{ layer, id, measure: 'amount', at, least: step.why.short, tested: 0 }];
  }
  const counted = new Set(promotion.eligible.map((position) => prepared.lines[position]?.lineItemId));
  const units = (order?.lines ?? []).reduce((sum, { lineItemId, quantity }) => sum + (counted.has(lineItemId) ? quantity : 0), 0);
  const minimum = promotion.minimumSpend > 0 ? [spendThreshold(promotion.minimumSpend, step.tested, rules)] : [];
  const around = thresholdsAround(promotion.discount, { amount: step.tested, units }, rules);
  return [...minimum, ...around].map((threshold) => ({ layer, id, ...threshold }));
}

/** What was left of some lines when shipping looked at them. */
function measuredForShipping(
  { lines, rules: { stackingOrder, shippingMeasuredAfter } }: PreparedCase,
  order: PlannedOrder | undefined,
  receipt: Receipt,
  measured: ReadonlySet<string | undefined>,
): number {
  const last = shippingMeasuredAfter === 'itemPrice' ? -1 : stackingOrder.indexOf(shippingMeasuredAfter);
  const prices = new Map(lines.map(({ lineItemId, unitPrice }) => [lineItemId, unitPrice.amount] as const));
  const goods = (order?.lines ?? []).filter(({ lineItemId }) => measured.has(lineItemId));
  const shares = receipt
    .flatMap((step) => (step.step === 'applied' && stackingOrder.indexOf(step.layer) <= last ? step.shares : []))
    .filter(({ lineItemId }) => measured.has(lineItemId));
  return (
    goods.reduce((sum, { lineItemId, quantity }) => sum + (prices.get(lineItemId) ?? 0) * quantity, 0) -
    shares.reduce((sum, { amount }) => sum + amount, 0)
  );
}
