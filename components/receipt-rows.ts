// A receipt's steps as rows of a waterfall: what each changes and what it leaves.
import type { Receipt, ReceiptStep } from '../core/formats/plan';
import type { Names } from './names';
import { sayDetail, sayTitle } from './promotion-words';
import type { Saying } from './saying';

type AppliedStep = Extract<ReceiptStep, { step: 'applied' }>;

export interface ReceiptRow {
  step: Exclude<ReceiptStep['step'], 'skipped'>;
  /** the promotion, where the row is one's */
  id?: string;
  said: Saying;
  /** what the promotion does */
  detail?: Saying | undefined;
  /** the rule's test in words, where there was one */
  tested?: Saying;
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
export function receiptRows(receipt: Receipt, names: Names): ReceiptRow[] {
  const rows: ReceiptRow[] = [];
  let left = 0;
  for (const step of receipt) {
    const row = rowOf(step, left, names);
    if (!row) continue;
    rows.push(row);
    left = row.left;
  }
  return rows;
}
