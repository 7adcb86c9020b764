// Which steps the page shows as done. Only what stands on it counts: a step that cannot be seen stays open.
import type { Receipt } from '../formats/plan';
import type { RowKind, SummaryRow } from '../formats/reading';
import type { CartAnswer, Instruction } from './answer';
import type { Progress } from './tab-state';

const positionsOf = (instructions: Instruction[], isDone: (step: Instruction) => boolean): number[] =>
  instructions.flatMap((step, at) => (isDone(step) ? [at] : []));

/** The first order's steps on a cart page that has just these lines ticked: ticking, unticking, and coupons that came to be held. */
export function cartProgress({ instructions: [first = []] }: Pick<CartAnswer, 'instructions'>, ticked: ReadonlySet<string>): Progress {
  return {
    order: 0,
    done: positionsOf(first, (step) => {
      if (step.do === 'tick') return step.lineItemIds.every((id) => ticked.has(id));
      if (step.do === 'untick') return !step.lineItemIds.some((id) => ticked.has(id));
      return step.do === 'collect' && step.done === true;
    }),
  };
}

const sumOf = (rows: SummaryRow[], wanted: RowKind): number =>
  rows.reduce((sum, { kind, amount }) => (kind === wanted ? sum + amount : sum), 0);

/** What a receipt takes off in a layer, and whether one promotion alone does. */
function offIn(receipt: Receipt, id: string): { layer: RowKind; off: number } | undefined {
  const layer = receipt.find((step) => step.step === 'applied' && step.id === id);
  if (layer?.step !== 'applied') return undefined;
  const off = receipt.reduce((sum, step) => (step.step === 'applied' && step.layer === layer.layer ? sum + step.discount : sum), 0);
  return { layer: layer.layer, off };
}

/**
 * One order's steps on its checkout page: its very lines are there, so they are ticked and the checkout is reached; a coupon, code or coins
 * are in when the page's row of their kind says what the receipt says of it.
 */
export function checkoutProgress(
  { instructions, plan }: Pick<CartAnswer, 'instructions' | 'plan'>,
  order: number,
  rows: SummaryRow[],
): Progress {
  const receipt = plan.receipts[order] ?? [];
  const isIn = (couponId: string): boolean => {
    const taken = offIn(receipt, couponId);
    return taken !== undefined && taken.off > 0 && sumOf(rows, taken.layer) === taken.off;
  };
  const steps = instructions[order] ?? [];
  const done = positionsOf(steps, (step) => {
    switch (step.do) {
      case 'tick':
      case 'untick':
      case 'checkOut':
        return true;
      case 'collect':
        return step.done === true || isIn(step.couponId);
      case 'apply':
      case 'pasteCode':
        return isIn(step.couponId);
      case 'spendCoins':
        return step.discount > 0 && sumOf(rows, 'coins') === step.discount;
      case 'leaveOut':
        return false;
    }
  });
  return { order, done };
}
