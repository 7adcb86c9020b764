// Which order of a plan a checkout page is for.
import type { PlannedOrder } from '../formats/plan';
import type { ReadLine } from '../formats/reading';
import type { CartAnswer } from './answer';

interface Piece {
  itemId: string | undefined;
  skuId: string | undefined;
  quantity: number | undefined;
}

const piecesOf = (order: PlannedOrder, items: NonNullable<CartAnswer['items']>): Piece[] =>
  order.lines.map(({ lineItemId, quantity }) => {
    const item = items.find((one) => one.lineItemId === lineItemId);
    return { itemId: item?.itemId, skuId: item?.skuId, quantity };
  });

const agree = <T>(one: T | undefined, other: T | undefined): boolean => one === undefined || other === undefined || one === other;

const canBe = (one: Piece, other: Piece): boolean =>
  agree(one.itemId, other.itemId) && agree(one.skuId, other.skuId) && agree(one.quantity, other.quantity);

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
 * page shows another cart. A page whose lines cannot be read is taken for the plan's only order.
 */
export function findOrder({ plan, items = [] }: CartAnswer, lines: ReadLine[]): number | undefined {
  const shown = lines.map(({ itemId, skuId, quantity }): Piece => ({ itemId, skuId, quantity }));
  if (shown.length === 0) return plan.orders.length === 1 ? 0 : undefined;
  const position = plan.orders.findIndex((order) => isSame(piecesOf(order, items), shown));
  return position < 0 ? undefined : position;
}
