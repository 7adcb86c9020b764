// A receipt's steps as rows of a waterfall: what each changes and what it leaves.
import type { PlannedOrder, Receipt, ReceiptStep } from '../../core/formats/plan';
import type { Saying } from '../language/saying';
import { pageWords } from '../words/code-words';
import type { Names } from '../words/names';
import { sayDetail, sayTitle } from '../words/promotion-words';

type AppliedStep = Extract<ReceiptStep, { step: 'applied' }>;

export interface ReceiptRow {
  step: Exclude<ReceiptStep['step'], 'skipped'> | 'list' | 'sale';
  /** the promotion, where the row is one's */
  id?: string;
  said: Saying;
  /** what the promotion does */
  detail?: Saying | undefined;
  /** the rule's test in words, where there was one */
  tested?: Saying;
  /** where the promotion was seen, and when */
  source?: Saying | undefined;
  /** what each line got of it, minor units */
  shares?: { lineItemId: string; amount: number }[];
  margin?: number;
  /** minor units, negative for what is taken off; absent on the first row and the last */
  change?: number;
  /** what is left to pay after the row, minor units */
  left: number;
}

function sayTest({ minimumSpend, margin, tested }: AppliedStep): Saying {
  if (minimumSpend === 0) return { key: 'testedFree', with: [{ column: tested }] };
  const on = [{ column: tested }, { column: minimumSpend }];
  return margin > 0 ? { key: 'testedPasses', with: [...on, { column: margin }] } : { key: 'testedExactly', with: on };
}

/** The pages a coupon was seen on; what she entered says so already. */
function saySource(names: Names, id: string): Saying | undefined {
  const holding = names.holding(id);
  const pages = (holding?.seenOn ?? []).filter((page) => page !== 'byHand');
  if (holding === undefined || pages.length === 0) return undefined;
  return { key: 'seenOnPages', with: [{ all: pages.map((page) => ({ key: pageWords[page] })) }, { age: holding.seenAt }] };
}

/**
 * List prices and what the sale takes off them, which leaves the goods' price: only where the page states a list price above what a line asks now. A line without one
 * counts as it is.
 */
function saleRows(order: PlannedOrder | undefined, names: Names): ReceiptRow[] {
  let [list, sale] = [0, 0];
  for (const { lineItemId, quantity } of order?.lines ?? []) {
    const price = names.line(lineItemId)?.unitPrice.amount ?? 0;
    list += Math.max(price, names.listPrice(lineItemId) ?? 0) * quantity;
    sale += price * quantity;
  }
  if (list === sale) return [];
  return [
    { step: 'list', said: { key: 'receiptList' }, left: list },
    { step: 'sale', said: { key: 'receiptSale' }, change: sale - list, left: sale },
  ];
}

function rowOf(step: ReceiptStep, before: number, names: Names): ReceiptRow | undefined {
  switch (step.step) {
    case 'subtotal':
      return { step: step.step, said: { key: 'receiptGoods' }, left: step.amount };
    case 'applied':
      return {
        step: step.step,
        id: step.id,
        said: sayTitle(names, step.id),
        detail: sayDetail(names, step.id),
        tested: sayTest(step),
        source: saySource(names, step.id),
        shares: step.shares.filter(({ amount }) => amount > 0),
        margin: step.margin,
        change: -step.discount,
        left: before - step.discount,
      };
    case 'shipping': {
      const store = names.storeShipping(step.shippingGroupId);
      const said: Saying = store === undefined ? { key: 'receiptShipping' } : { key: 'receiptShippingOf', with: [{ name: store }] };
      return { step: step.step, said, change: step.amount, left: before + step.amount };
    }
    case 'coins': {
      if (step.discount === 0) return undefined;
      return { step: step.step, said: { key: 'receiptCoins', count: step.spent }, change: -step.discount, left: before - step.discount };
    }
    case 'total':
      return { step: step.step, said: { key: 'receiptTotal' }, left: step.amount };
    case 'skipped':
      return undefined;
  }
}

/** The rows of one order's receipt, in order; promotions that were skipped are told apart from them. No coins, no row of coins. */
export function receiptRows(receipt: Receipt, names: Names, order: PlannedOrder | undefined): ReceiptRow[] {
  const rows: ReceiptRow[] = [];
  let left = 0;
  for (const step of receipt) {
    const sale = step.step === 'subtotal' ? saleRows(order, names) : [];
    const row = rowOf(step, left, names);
    if (!row) continue;
    rows.push(...(sale.length > 0 ? sale : [row]));
    left = row.left;
  }
  return rows;
}
