// A split that has begun is kept until its last order is placed: the cart that shrinks on the way is not planned anew.
import type { Reading, ReadLine } from '../formats/reading';
import type { CartAnswer } from './answer';
import { allAnswers } from './choose-orders';
import { remainingAnswer } from './remaining-answer';

/** A split as it was planned, and how far it has come; counts of orders from the first. */
export interface Split {
  answer: CartAnswer;
  placed: number;
  /** the checkout pages of so many orders were seen */
  checkedOut: number;
  /** it was carried out before: lines that are gone since then were bought */
  begun: boolean;
}

export interface Continued {
  /** of the orders that remain */
  answer: CartAnswer;
  split: Split;
}

/** The cart's lines by what became of them. */
interface Cart {
  lines: ReadonlyMap<string, ReadLine>;
  ticked: ReadonlySet<string>;
  complete: boolean;
}

const cartIn = ({ cart }: Reading): Cart | undefined => {
  if (cart === undefined) return undefined;
  const lines = new Map(cart.lineItems.filter(({ available }) => available !== false).map((line) => [line.lineItemId, line]));
  const ticked = new Set([...lines.values()].flatMap(({ lineItemId, selected }) => (selected === true ? [lineItemId] : [])));
  return { lines, ticked, complete: cart.complete };
};

/** The ids of each order's lines; undefined where a line is divided over several. */
function linesOfOrders({ plan: { orders } }: CartAnswer): string[][] | undefined {
  const all = orders.map(({ lines }) => lines.map(({ lineItemId }) => lineItemId));
  return new Set(all.flat()).size === all.flat().length ? all : undefined;
}

const isUnchanged = ({ case: planned }: CartAnswer, { lines }: Cart, id: string): boolean => {
  const [wanted, shown] = [planned.lineItems.find(({ lineItemId }) => lineItemId === id), lines.get(id)];
  return (
    wanted !== undefined && shown !== undefined && shown.unitPrice?.amount === wanted.unitPrice.amount && shown.quantity === wanted.quantity
  );
};

/** Whether the cart is as it would be with so many orders placed. */
function isAfter(split: Split, orders: string[][], cart: Cart, placed: number): boolean {
  const remaining = orders.slice(placed).flat();
  const { ticked, lines, complete } = cart;
  if (!remaining.every((id) => isUnchanged(split.answer, cart, id)) || ![...ticked].every((id) => remaining.includes(id))) return false;
  const next = orders[placed] ?? [];
  // before the first order, the cart of the whole plan is one to plan anew
  if (placed === 0) return next.every((id) => ticked.has(id)) && ticked.size < remaining.length;
  return orders.slice(0, placed).every((ids, order) => {
    const isGone = complete && ids.every((id) => !lines.has(id));
    const isLeft = next.some((id) => ticked.has(id));
    // the site may leave the lines of a placed order in the cart: then she has been at its checkout, and has gone on to the next
    return order < split.placed || (order < split.checkedOut ? isGone || isLeft : isGone && split.begun);
  });
}

/** How many orders of this plan are placed by now; undefined where the cart is no longer its cart. */
function placedBy(split: Split, cart: Cart): number | undefined {
  const orders = linesOfOrders(split.answer);
  if (orders === undefined || orders.length < 2) return undefined;
  return orders.findIndex((_order, placed) => placed >= split.placed && isAfter(split, orders, cart, placed));
}

/**
 * What the cart says of a split: that it goes on, with the orders that remain; undefined where it has not begun, is over, or anything of
 * its cart is otherwise than planned: then the cart is planned anew. A split that begins may be of any plan she was offered: the one whose
 * first order is exactly what is ticked, else the best.
 */
export function continueSplit(split: Split, reading: Reading): Continued | undefined {
  const cart = cartIn(reading);
  if (cart === undefined || reading.failure !== undefined || reading.confidence === 'guess') return undefined;
  const plans = split.placed === 0 ? allAnswers(split.answer) : [split.answer];
  const begun = plans.flatMap((answer) => {
    const placed = placedBy({ ...split, answer }, cart);
    return placed === undefined || placed < 0 ? [] : [{ answer, placed }];
  });
  const isExact = ({ answer, placed }: { answer: CartAnswer; placed: number }) =>
    answer.plan.orders[placed]?.lines.length === cart.ticked.size;
  const found = begun.find(isExact) ?? begun[0];
  if (found === undefined) return undefined;
  const { answer: whole, placed } = found;
  const answer = remainingAnswer(whole, placed);
  // the choice stays open until an order is placed
  return answer && { answer, split: { ...split, answer: placed === 0 ? split.answer : whole, placed, begun: true } };
}
