// A case as an integer program, and a solution as a plan.
//
// The model. For every order and store, one binary for each pattern: a non-empty part of the store's lines with one of its coupons or
// none, priced exactly through the store's own layers (tiers, percentages and their rounding included), so that no big constant is needed
// there. Every line is in one pattern. In an order: one binary for each Select coupon and code, of each limit one; one row for all
// minimums of a group; a percentage is a whole variable between two inequalities, its cap a second way with a minimum of its own; "every
// $X" is a ladder; a free fee is a binary; coins are a variable under its shares. Orders are told apart by the dearest line that is
// in none before. Objectives in turn, the ones before held: payable, coupons, their ends, orders.
import type { StackingCase } from '../../../core/formats/case';
import type { PlannedOrder } from '../../../core/formats/plan';
import { type PreparedCase, prepareCase } from '../../../core/pricing/prepared-case';
import { addOrder, type OrderCopy } from './order-copy';
import { greatestDivisor, merged, Program, type Term } from './program';
import { whyNotStated } from './statable';
import { type Pattern, patternsOf } from './store-patterns';

export interface Stated {
  prepared: PreparedCase;
  program: Program;
  /** smallest first, each on its own; whole-numbered */
  objectives: Term[][];
  planOf: (values: ArrayLike<number>) => PlannedOrder[];
}

const above = Number.NEGATIVE_INFINITY;

/** The program, or why there is none. */
export function stateCase(document: StackingCase): Stated | { why: string } {
  const prepared = prepareCase(document);
  const why = whyNotStated(prepared);
  if (why !== undefined) return { why };
  const patterns = patternsOf(prepared);
  if (patterns === undefined) return { why: 'size' };
  const program = new Program();
  const byPrice = rankedLines(prepared);
  const orders = Array.from({ length: prepared.maximumOrders }, (_, order) => {
    const closed = new Set(byPrice.slice(0, order));
    return addOrder(program, prepared, patterns, ({ lines }) => !lines.some((line) => closed.has(line)), prepared.maximumOrders === 1);
  });
  if (orders.length > 1) joinOrders(program, orders, byPrice);
  program.row(
    orders.map(({ coins }) => ({ at: coins, by: 1 })),
    above,
    prepared.coins.budget,
  );
  limitUses(program, orders);
  const used = orders.length > 1 ? orders.map((order) => orderIsUsed(program, order)) : [];
  const ends = couponsOf(orders).map(({ promotion, at }) => ({ at, end: promotion.until }));
  const firstEnd = Math.min(...ends.map(({ end }) => end));
  const step = ends.reduce((divisor, { end }) => greatestDivisor(divisor, end - firstEnd), 0) || 1;
  return {
    prepared,
    program,
    objectives: [
      merged(orders.flatMap(({ payable }) => payable)),
      ends.map(({ at }) => ({ at, by: 1 })),
      // the number of coupons is held by now: ends may be counted from the first one, in the largest common step
      ends.map(({ at, end }) => ({ at, by: (end - firstEnd) / step })).filter(({ by }) => by > 0),
      used.map((at) => ({ at, by: 1 })),
    ],
    planOf: (values) => orders.map((order) => orderOf(prepared, order, values)).filter(({ lines }) => lines.length > 0),
  };
}

/** Positions of lines, dearest first. */
const rankedLines = ({ lines }: PreparedCase): number[] => {
  const price = (position: number) => (lines[position]?.unitPrice.amount ?? 0) * (lines[position]?.quantity ?? 0);
  return lines.map((_, position) => position).sort((a, b) => price(b) - price(a) || a - b);
};

const holding = ({ stores }: OrderCopy, line: number, by: number): Term[] =>
  stores.flatMap((own) => own.flatMap(({ pattern, at }) => (pattern.lines.includes(line) ? [{ at, by }] : [])));

/** Every line is bought once; and a line stands in an order only where a dearer one stands in the order before. */
function joinOrders(program: Program, orders: readonly OrderCopy[], byPrice: readonly number[]): void {
  for (const line of byPrice)
    program.row(
      orders.flatMap((order) => holding(order, line, 1)),
      1,
      1,
    );
  for (const [order, copy] of orders.entries()) {
    const before = orders[order - 1];
    if (before === undefined) continue;
    for (const [rank, line] of byPrice.entries()) {
      const dearer = byPrice.slice(0, rank).flatMap((other) => holding(before, other, 1));
      if (rank >= order) program.row([...dearer, ...holding(copy, line, -1)], 0);
    }
  }
}

/** Every coupon that may be spent, in every order, with its variable. */
const couponsOf = (orders: readonly OrderCopy[]) =>
  orders.flatMap(({ stores, uses }) => [
    ...stores.flatMap((own) => own.flatMap(({ pattern: { coupon }, at }) => (coupon === undefined ? [] : [{ promotion: coupon, at }]))),
    ...uses,
  ]);

function limitUses(program: Program, orders: readonly OrderCopy[]): void {
  const uses = new Map<string, { terms: Term[]; most: number }>();
  for (const { promotion, at } of couponsOf(orders)) {
    const known = uses.get(promotion.id) ?? { terms: [], most: promotion.coupon?.usesRemaining ?? 1 };
    known.terms.push({ at, by: 1 });
    uses.set(promotion.id, known);
  }
  for (const { terms, most } of uses.values()) if (most < orders.length) program.row(terms, above, most);
}

/** A variable that is 1 where the order holds something. */
function orderIsUsed(program: Program, { stores }: OrderCopy): number {
  const used = program.binary();
  for (const own of stores) program.row([{ at: used, by: 1 }, ...own.map(({ at }) => ({ at, by: -1 }))], 0);
  return used;
}

function orderOf({ lines }: PreparedCase, { stores, uses }: OrderCopy, values: ArrayLike<number>): PlannedOrder {
  const isSet = ({ at }: { at: number }) => Math.round(values[at] ?? 0) === 1;
  const patterns: Pattern[] = stores
    .flat()
    .filter(isSet)
    .map(({ pattern }) => pattern);
  return {
    lines: patterns.flatMap(({ lines: positions }) =>
      positions.flatMap((position) => {
        const line = lines[position];
        return line === undefined ? [] : [{ lineItemId: line.lineItemId, quantity: line.quantity }];
      }),
    ),
    coupons: [...patterns.flatMap(({ coupon }) => coupon?.id ?? []), ...uses.filter(isSet).map(({ promotion }) => promotion.id)],
  };
}
