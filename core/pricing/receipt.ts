// The steps of one order from subtotal to total. Replayed, they give the total.
import type { Ineligible, Receipt, ReceiptStep } from '../formats/plan';
import type { Turn } from './cascade';
import type { PreparedCase } from './prepared-case';
import type { PricedOrder } from './price-order';

/** Subtotal; each promotion in its turn, applied or skipped with the reason; shipping by group; coins; total. */
export function receiptOf(
  prepared: PreparedCase,
  order: PricedOrder,
  skipped: ReadonlyMap<Turn, Ineligible>,
  coins: { discount: number; spent: number },
  total: number,
): Receipt {
  return [
    { step: 'subtotal', amount: order.subtotal },
    ...order.cascade.turns.flatMap((turn) => stepOf(prepared, turn, skipped)),
    ...order.shipping.map((shipping) => ({ step: 'shipping' as const, ...shipping })),
    { step: 'coins', ...coins },
    { step: 'total', amount: total },
  ];
}

function stepOf({ lines }: PreparedCase, turn: Turn, skipped: ReadonlyMap<Turn, Ineligible>): ReceiptStep[] {
  const { promotion, running, tested } = turn;
  const { id, kind: layer, minimumSpend, eligible } = promotion;
  if (turn.outcome !== 'applied') {
    const why = skipped.get(turn);
    return why === undefined ? [] : [{ step: 'skipped', layer, id, why }];
  }
  const shares = turn.shares.flatMap((amount, index) => {
    const line = lines[eligible[index] ?? -1];
    return line === undefined || amount === 0 ? [] : [{ lineItemId: line.lineItemId, amount }];
  });
  const margin = tested - minimumSpend;
  return [{ step: 'applied', layer, id, eligibleSubtotal: running, tested, minimumSpend, margin, discount: turn.discount, shares }];
}
