// One order with all lines of the cart, made ready to be searched: which promotions can still matter, and on which amounts.
import type { Rules } from '../formats/rules';
import type { PreparedCase, Promotion } from '../pricing/prepared-case';
import { stretchesOf } from './stretches';
import { takeTurn } from './take-turn';
import type { Turn } from './turn';

export interface OrderProblem {
  prepared: PreparedCase;
  /** sale price of each line */
  itemPrices: readonly number[];
  /** what is left of each line when the first choice comes */
  start: readonly number[];
  /** the first coupon and everything after it that can apply, in turn */
  turns: readonly Turn[];
  /** what shipping is measured on; absent while that depends on choices */
  atShipping: readonly number[] | undefined;
}

/** The promotions of an order in their turn: those before the first coupon, and from there on. */
interface Sequence {
  fixed: readonly Turn[];
  open: readonly Turn[];
}

/**
 * Applies everything before the first coupon: there is no choice in it. What cannot apply whatever is chosen is left out, since
 * amounts only fall from there on.
 */
export function orderProblem(prepared: PreparedCase): OrderProblem {
  const itemPrices = itemPricesOf(prepared);
  const sequence = sequenceOf(prepared, itemPrices);
  const problem = { prepared, itemPrices, turns: sequence.open, ...begun(sequence, itemPrices, prepared.rules) };
  return { ...problem, turns: thoseThatMayApply(problem) };
}

/** Positions of each store's lines. */
export function linesByStore({ prepared: { lines } }: OrderProblem): Map<string, number[]> {
  const stores = new Map<string, number[]>();
  for (const [position, { storeId }] of lines.entries()) stores.set(storeId, [...(stores.get(storeId) ?? []), position]);
  return stores;
}

/** Orders of the same lines in other units, with the same turns: they can be looked at one after the other. */
export interface OpenProblem {
  /** no promotion applied yet, every line at its most; its turns are those of all the orders */
  widest: OrderProblem;
  /** before the first coupon; each counts lines of any number of stores */
  fixed: readonly Turn[];
  /** the order with so many units of each line, at most the case's; a line without units counts for nothing */
  at: (units: readonly number[]) => OrderProblem;
}

/** The orders with some or all units of the case's lines; nothing where promotions count units, sale prices, or what is not there. */
export function openProblem(prepared: PreparedCase): OpenProblem | undefined {
  const { rules, promotions, lines } = prepared;
  const isOpen = promotions.every(
    ({ ruledOut, rejecting, base, discount }) =>
      ruledOut !== undefined || (rejecting.length === 0 && base === 'running' && discount.type !== 'quantityTiered'),
  );
  if (!isOpen) return undefined;
  const itemPrices = itemPricesOf(prepared);
  if (!Number.isSafeInteger(itemPrices.reduce((sum, amount) => sum + amount, 0))) return undefined;
  const sequence = sequenceOf(prepared, itemPrices);
  const widest = { prepared, itemPrices, turns: sequence.open, start: itemPrices, atShipping: undefined };
  const turns = thoseThatMayApply(widest);
  return {
    widest: { ...widest, turns },
    fixed: sequence.fixed,
    at: (units) => {
      const some = {
        ...prepared,
        lines: lines.map((line, at) => (line.quantity === units[at] ? line : { ...line, quantity: units[at] ?? 0 })),
      };
      const prices = itemPricesOf(some);
      return { prepared: some, itemPrices: prices, turns, ...begun(sequence, prices, rules) };
    },
  };
}

/** Sale price of each line of the case, minor units. */
export const itemPricesOf = ({ lines }: PreparedCase): number[] => lines.map((line) => line.unitPrice.amount * line.quantity);

function sequenceOf(prepared: PreparedCase, itemPrices: readonly number[]): Sequence {
  const all = turnsOf(prepared, itemPrices, ({ rejecting }) => rejecting.length === 0);
  const firstChoice = all.findIndex(({ coupon }) => coupon !== undefined);
  return firstChoice < 0 ? { fixed: all, open: [] } : { fixed: all.slice(0, firstChoice), open: all.slice(firstChoice) };
}

function begun({ fixed, open }: Sequence, itemPrices: readonly number[], rules: Rules): Pick<OrderProblem, 'start' | 'atShipping'> {
  const start = [...itemPrices];
  let atShipping: readonly number[] | undefined;
  for (const turn of fixed) {
    if (turn.isAfterShipping) atShipping ??= [...start];
    takeTurn(turn, start, rules);
  }
  const isShippingKnown = open.every((turn) => turn.isAfterShipping);
  return { start, atShipping: atShipping ?? (isShippingKnown ? [...start] : undefined) };
}

function thoseThatMayApply({ start, turns, prepared: { rules } }: OrderProblem): Turn[] {
  const sumOf = sumsOfLists((position) => start[position] ?? 0);
  return turns.filter((turn) => stretchesOf(turn, sumOf(turn.eligible), rules).length > 0);
}

/** Those promotions of a case that are wanted, at their turns, as an order with all lines sees them. */
export function turnsOf(
  { lines, rules, promotions }: PreparedCase,
  itemPrices: readonly number[],
  isWanted: (promotion: Promotion) => boolean,
): Turn[] {
  const layers = rules.stackingOrder;
  const shippingLayer = rules.shippingMeasuredAfter === 'itemPrice' ? -1 : layers.indexOf(rules.shippingMeasuredAfter);
  const unitsOf = sumsOfLists((position) => lines[position]?.quantity ?? 0);
  const priceOf = sumsOfLists((position) => itemPrices[position] ?? 0);
  return promotions
    .filter((promotion) => promotion.ruledOut === undefined && promotion.eligible.length > 0 && isWanted(promotion))
    .map((promotion) => ({
      promotion,
      coupon: promotion.coupon,
      eligible: promotion.eligible,
      units: unitsOf(promotion.eligible),
      itemPrice: priceOf(promotion.eligible),
      isAfterShipping: layers.indexOf(promotion.kind) > shippingLayer,
    }));
}

/** Sums over lists of positions; promotions that say the same share one list, and its sum is remembered. */
function sumsOfLists(value: (position: number) => number): (list: readonly number[]) => number {
  const known = new Map<readonly number[], number>();
  return (list) => {
    let sum = known.get(list);
    if (sum !== undefined) return sum;
    sum = 0;
    for (const position of list) sum += value(position);
    known.set(list, sum);
    return sum;
  };
}
