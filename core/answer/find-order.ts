// Which order of a plan a checkout page is for.
import type { PlannedOrder } from '../formats/plan';
import type { Reading } from '../formats/reading';
import type { CartAnswer } from './answer';

interface Piece {
  itemId: string | undefined;
  skuId: string | undefined;
  quantity: number | undefined;
  /** of one unit, minor units */
  price: number | undefined;
}

const piecesOf = (order: PlannedOrder, { case: planned, items = [] }: CartAnswer): Piece[] =>
  order.lines.map(({ lineItemId, quantity }) => {
    const item = items.find((one) => one.lineItemId === lineItemId);
    const price = planned.lineItems.find((one) => one.lineItemId === lineItemId)?.unitPrice.amount;
    return { itemId: item?.itemId, skuId: item?.skuId, quantity, price };
  });

const agree = <T>(one: T | undefined, other: T | undefined): boolean => one === undefined || other === undefined || one === other;

/** Where no page tells which item a line is, its price has to agree too. */
const canBe = (one: Piece, other: Piece): boolean =>
  agree(one.itemId, other.itemId) &&
  agree(one.skuId, other.skuId) &&
  agree(one.quantity, other.quantity) &&
  ((one.itemId !== undefined && other.itemId !== undefined) || agree(one.price, other.price));

/** Whether pieces can be paired off, each with one that nothing readable contradicts. What is known best is paired first. */
function isSame(planned: Piece[], shown: Piece[]): boolean {
  if (planned.length !== shown.length) return false;
  const known = (piece: Piece): number => Object.values(piece).filter((value) => value !== undefined).length;
  const rest = [...planned];
  return shown
    .toSorted((one, other) => known(other) - known(one))
    .every((piece) => {
      const at = rest.findIndex((one) => canBe(piece, one));
      if (at < 0) return false;
      rest.splice(at, 1);
      return true;
    });
}

/**
 * The position of the order whose lines the page shows, by item, variant and quantity as far as they can be read; undefined where the
 * page shows another cart. A page whose lines cannot be read is taken for the plan's only order, unless its subtotal is another.
 */
export function findOrder(answer: CartAnswer, { lineItems, summary }: NonNullable<Reading['checkout']>): number | undefined {
  const { plan } = answer;
  const shown = lineItems.map(({ itemId, skuId, quantity, unitPrice }): Piece => ({ itemId, skuId, quantity, price: unitPrice?.amount }));
  if (shown.length === 0) {
    const subtotal = summary?.rows.find(({ kind }) => kind === 'subtotal')?.amount;
    const first = plan.receipts[0]?.[0];
    const isSameSum = subtotal === undefined || (first?.step === 'subtotal' && first.amount === subtotal);
    return plan.orders.length === 1 && isSameSum ? 0 : undefined;
  }
  const position = plan.orders.findIndex((order) => isSame(piecesOf(order, answer), shown));
  return position < 0 ? undefined : position;
}
