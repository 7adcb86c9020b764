// The first part of the layers, store by store: what each store's own coupons can leave of its lines. What comes later needs no more.
import type { Rules } from '../formats/rules';
import { keptOutBy } from '../rules/combination';
import type { Effort } from './effort';
import { linesByStore, type OrderProblem } from './order-problem';
import { takeTurn } from './take-turn';
import type { Turn } from './turn';

/** One way to spend a store's coupons. */
export interface StoreOption {
  /** what is left of the store's lines, in the order of `StoreOptions.positions` */
  amounts: readonly number[];
  coupons: readonly Turn[];
  /** sum of the ends of its coupons, epoch seconds */
  until: number;
}

/** A store and its ways; at least the one without coupons. */
export interface StoreOptions {
  positions: readonly number[];
  options: readonly StoreOption[];
}

/** The turns that concern one store each, and those from the first on that does not. */
export interface Phases {
  own: Map<string, Turn[]>;
  late: readonly Turn[];
}

/** Turns go by store for as long as each counts lines of one store only. */
export function phasesOf({ turns, prepared: { lines } }: OrderProblem): Phases {
  const storeOf = ({ eligible }: Turn): string | undefined => {
    const stores = new Set(eligible.map((position) => lines[position]?.storeId));
    return stores.size === 1 ? lines[eligible[0] ?? 0]?.storeId : undefined;
  };
  const own = new Map<string, Turn[]>();
  for (const [position, turn] of turns.entries()) {
    const store = storeOf(turn);
    if (store === undefined) return { own, late: turns.slice(position) };
    own.set(store, [...(own.get(store) ?? []), turn]);
  }
  return { own, late: [] };
}

/** Every way to spend each store's coupons, stores by id; nothing where a store has more than `most` ways. */
export function* storeOptions(
  problem: OrderProblem,
  { own }: Phases,
  most: number,
  effort: Effort,
): Generator<undefined, StoreOptions[] | undefined> {
  const result: StoreOptions[] = [];
  for (const [storeId, positions] of linesByStore(problem)) {
    const options = yield* waysOf(problem, own.get(storeId) ?? [], positions, most, effort);
    if (options === undefined) return undefined;
    result.push({ positions, options });
  }
  return result;
}

interface Way {
  amounts: readonly number[];
  coupons: readonly Turn[];
}

/** Every way to spend one store's coupons, `turns` being the store's own; nothing where there are more than `most`. */
export function* waysOf(
  { start, prepared: { rules } }: OrderProblem,
  turns: readonly Turn[],
  positions: readonly number[],
  most: number,
  effort: Effort,
): Generator<undefined, StoreOption[] | undefined> {
  const placeOf = new Map(positions.map((position, place) => [position, place] as const));
  let ways: Way[] = [{ amounts: positions.map((position) => start[position] ?? 0), coupons: [] }];
  for (const turn of turns) {
    effort.work += ways.length * (1 + turn.eligible.length);
    if (effort.isPauseDue) yield undefined;
    const placed = { ...turn, eligible: turn.eligible.map((position) => placeOf.get(position) ?? 0) };
    ways = ways.flatMap((way) => nextWays(way, turn, placed, rules));
    if (ways.length > most || effort.isSpent) return undefined;
  }
  return ways.map((way) => ({ ...way, until: way.coupons.reduce((sum, { promotion }) => sum + promotion.until, 0) }));
}

/**
 * An automatic discount is applied; a coupon is left, and used where it may stand beside the others and takes something off. `placed`: the
 * turn as these lines see it, by place in `amounts`.
 */
export function nextWays<W extends Way>(way: W, turn: Turn, placed: Turn, rules: Rules): W[] {
  const { coupon } = turn;
  const others = way.coupons.flatMap((other) => other.coupon ?? []);
  if (coupon !== undefined && keptOutBy(coupon, others, rules) !== undefined) return [way];
  const amounts = [...way.amounts];
  const off = takeTurn(placed, amounts, rules);
  if (coupon === undefined) return [{ ...way, amounts }];
  return off === 0 ? [way] : [way, { ...way, amounts, coupons: [...way.coupons, turn] }];
}
