// The receipts of a plan as plain lines, one a step: what a table, a file and a picture of it are made of.
import type { Receipt, StackingPlan } from '../formats/plan';
import type { PromotionKind } from '../formats/promotion';

export interface ReceiptLine {
  /** from 1 */
  order: number;
  step: 'subtotal' | 'applied' | 'shipping' | 'coins' | 'total';
  kind?: PromotionKind;
  id?: string;
  /** coins spent */
  spent?: number;
  /** what the rule was tested on, its minimum, and by how much it passes; minor units */
  tested?: number;
  minimum?: number;
  margin?: number;
  /** minor units, negative for what is taken off */
  change?: number;
  left: number;
}

function linesOf(receipt: Receipt, order: number): ReceiptLine[] {
  let left = 0;
  return receipt.flatMap((step): ReceiptLine[] => {
    switch (step.step) {
      case 'subtotal':
        left = step.amount;
        return [{ order, step: 'subtotal', left }];
      case 'applied':
        left -= step.discount;
        return [
          {
            order,
            step: 'applied',
            kind: step.layer,
            id: step.id,
            tested: step.tested,
            minimum: step.minimumSpend,
            margin: step.margin,
            change: -step.discount,
            left,
          },
        ];
      case 'shipping':
        left += step.amount;
        return [{ order, step: 'shipping', change: step.amount, left }];
      case 'coins':
        left -= step.discount;
        return step.discount === 0 ? [] : [{ order, step: 'coins', spent: step.spent, change: -step.discount, left }];
      case 'total':
        return [{ order, step: 'total', left: step.amount }];
      default:
        return [];
    }
  });
}

/** All lines, order by order; promotions that were skipped are none of them. */
export const receiptLines = ({ receipts }: Pick<StackingPlan, 'receipts'>): ReceiptLine[] =>
  receipts.flatMap((receipt, at) => linesOf(receipt, at + 1));
