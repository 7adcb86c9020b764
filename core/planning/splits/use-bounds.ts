// What parts of a cart cost at least in so many orders. That coupons run out is not kept but paid for: each use at a price, the uses there
// are handed back at the end.
import type { Effort } from '../effort';
import type { Turn } from '../turn';
import type { CartParts, PartWay } from './cart-parts';

/** Without coins, and with as many as orders may take; uses of coupons paid for. */
export interface PricedWay {
  way: PartWay;
  cost: number;
  net: number;
}

export interface UseBounds {
  /** what the uses of all coupons come to: it comes off every sum */
  refund: number;
  /** the least that a part of the cart costs in at most so many orders */
  atLeast: (part: number, orders: number) => { cost: number; net: number };
  /** the ways of a part, lowest `net` first */
  ways: (part: number, isFirst: boolean) => readonly PricedWay[];
}

const mostRounds = 12;

/** Bounds at the prices that make them highest, or higher than `payable`. */
export function* useBounds(all: CartParts, orders: number, payable: number, effort: Effort): Generator<undefined, UseBounds> {
  let prices = new Map<Turn, number>();
  let best = { prices, bound: Number.NEGATIVE_INFINITY };
  let length = 1;
  for (let round = 0; round < mostRounds && best.bound <= payable; round++) {
    if (effort.isPauseDue) yield undefined;
    const { alone, table } = leastCosts(all, orders, prices, effort);
    const bound = (table.at(-1)?.net.at(-1) ?? 0) - refundOf(prices);
    if (bound > best.bound) best = { prices, bound };
    else length /= 2;
    const uses = new Map<Turn, number>();
    for (const part of cheapestDivision(all, table)) {
      for (const turn of alone[part]?.least?.coupons ?? []) uses.set(turn, (uses.get(turn) ?? 0) + 1);
    }
    const over = [...new Set([...uses.keys(), ...prices.keys()])].map((turn) => ({ turn, by: (uses.get(turn) ?? 0) - usesOf(turn) }));
    const moves = over.filter(({ turn, by }) => by > 0 || (prices.get(turn) ?? 0) > 0);
    const square = moves.reduce((sum, { by }) => sum + by * by, 0);
    if (square === 0) break;
    const reach = (length * (Math.max(payable - bound, 1) + 1)) / square;
    prices = new Map(prices);
    for (const { turn, by } of moves) prices.set(turn, Math.max(0, (prices.get(turn) ?? 0) + reach * by));
  }
  const { usual, first, table } = leastCosts(all, orders, best.prices, effort);
  const never = { cost: Number.POSITIVE_INFINITY, net: Number.POSITIVE_INFINITY };
  return {
    refund: refundOf(best.prices),
    atLeast: (part, count) => {
      if (part === 0) return { cost: 0, net: 0 };
      const entry = table[count];
      return entry === undefined ? never : { cost: entry.cost[part] ?? 0, net: entry.net[part] ?? 0 };
    },
    ways: (part, isFirst) => (isFirst ? first : usual)[part] ?? [],
  };
}

const usesOf = ({ coupon }: Turn): number => coupon?.usesRemaining ?? 1;
const refundOf = (prices: ReadonlyMap<Turn, number>): number => [...prices].reduce((sum, [turn, price]) => sum + price * usesOf(turn), 0);

interface Row {
  cost: Float64Array;
  net: Float64Array;
  /** the part that the order with the last line has where `net` is least */
  lead: Int32Array;
}

/** `table[n]`: the least that each part costs in at most n orders; `alone`: the cheapest way of each part as one order. */
function leastCosts(all: CartParts, orders: number, prices: ReadonlyMap<Turn, number>, effort: Effort) {
  const { parts, within } = all;
  const priced = (ways: readonly PartWay[]): PricedWay[] =>
    ways
      .map((way) => {
        const paid = way.coupons.reduce((sum, turn) => sum + (prices.get(turn) ?? 0), 0);
        return { way, cost: way.cost + paid, net: way.cost - way.coins + paid };
      })
      .sort((a, b) => a.net - b.net);
  const usual = parts.map((part) => priced(part?.usual ?? []));
  const first = all.hasFirstOrder ? parts.map((part) => priced(part?.first ?? [])) : usual;
  const alone = parts.map((_, part) => {
    const ways = all.hasFirstOrder ? [...(usual[part] ?? []), ...(first[part] ?? [])] : (usual[part] ?? []);
    effort.work += ways.length >> 2;
    let least: PricedWay | undefined;
    let cost = Number.POSITIVE_INFINITY;
    for (const way of ways) {
      if (least === undefined || way.net < least.net) least = way;
      if (way.cost < cost) cost = way.cost;
    }
    return { cost: part === 0 ? 0 : cost, net: part === 0 ? 0 : (least?.net ?? cost), least: least?.way };
  });
  const one: Row = {
    cost: Float64Array.from(alone, ({ cost }) => cost),
    net: Float64Array.from(alone, ({ net }) => net),
    lead: Int32Array.from(alone.keys()),
  };
  const none = alone.map((_, part) => (part === 0 ? 0 : Number.POSITIVE_INFINITY));
  const table: Row[] = [{ cost: Float64Array.from(none), net: Float64Array.from(none), lead: new Int32Array(none.length) }, one];
  for (let count = 2; count <= orders; count++) {
    const fewer = table[count - 1] ?? one;
    const row: Row = { cost: fewer.cost.slice(), net: fewer.net.slice(), lead: fewer.lead.slice() };
    for (let rest = 1; rest < parts.length; rest++) {
      const some = within[rest] ?? [];
      effort.work += some.length >> 3;
      for (const part of some) {
        const cost = (one.cost[part] ?? 0) + (fewer.cost[rest - part] ?? 0);
        const net = (one.net[part] ?? 0) + (fewer.net[rest - part] ?? 0);
        if (cost < (row.cost[rest] ?? 0)) row.cost[rest] = cost;
        if (net >= (row.net[rest] ?? 0)) continue;
        row.net[rest] = net;
        row.lead[rest] = part;
      }
    }
    table.push(row);
  }
  return { usual, first, alone, table };
}

/** The parts of the whole cart where `net` is least. */
function cheapestDivision({ parts }: CartParts, table: readonly Row[]): number[] {
  const division: number[] = [];
  let rest = parts.length - 1;
  for (let count = table.length - 1; count > 0 && rest > 0; count--) {
    const lead = table[count]?.lead[rest] ?? rest;
    division.push(lead);
    rest -= lead;
  }
  return division;
}
