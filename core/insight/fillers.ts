// Fillers: sets of candidates that cost at most half their listed price on top, or even less than nothing.
import type { PlannedOrder } from '../formats/plan';
import { byCodePoint } from '../pricing/code-point-order';
import { type Candidate, withCandidates } from './candidates';
import { type Cost, CostsOnTop } from './costs-on-top';
import { boundedUnless } from './line-prices';
import type { Present } from './payable-of';

/** Minor units. `netGain`: payable now − payable with the set; `pays` where that is positive. `bounded`: the budget did not last to prove all of the list. */
export interface Filler {
  candidates: string[];
  listed: number;
  payable: number;
  netGain: number;
  pays: boolean;
  /** how the cart is bought with it */
  orders: readonly PlannedOrder[];
  bounded?: true;
}

/** Best first; an empty list where none is worth it. `isComplete`: every set was looked at, and judged with proof. */
export interface Fillers {
  fillers: Filler[];
  isComplete: boolean;
}

/** units of work over all sets, where nothing else is asked for */
const defaultBudget = 4_000_000;

/**
 * The sets of up to `most` candidates that cost at most half their listed price on top, and no part of which costs as little: by net
 * gain, then fewer candidates, then lower listed price, then ids. Smaller and cheaper sets are looked at first, until `budget` units of work are spent.
 */
export function* fillers(present: Present, most: number, budget = defaultBudget): Generator<undefined, Fillers> {
  const { candidates, cartWith } = withCandidates(present.cart);
  const costs = new CostsOnTop(present, cartWith);
  const found: { set: readonly Candidate[]; cost: Cost }[] = [];
  let isComplete = true;
  for (const set of setsOf(candidates, most)) {
    if (costs.work >= budget) {
      isComplete = false;
      break;
    }
    const cost = yield* fillerCost(set, costs);
    if (cost !== undefined) found.push({ set, cost });
  }
  isComplete &&= costs.areProved && present.isProved;
  const { payable } = present;
  const fillersFound = found.map(
    ({ set, cost }): Filler => ({
      candidates: set.map(({ candidateId }) => candidateId).sort(byCodePoint),
      listed: listedOf(set),
      payable: payable + cost.cost,
      netGain: 0 - cost.cost,
      pays: cost.cost < 0,
      orders: cost.orders,
      ...boundedUnless(isComplete),
    }),
  );
  return { fillers: fillersFound.sort(bestFirst), isComplete };
}

const listedOf = (set: readonly Candidate[]): number => set.reduce((sum, { listed }) => sum + listed, 0);

const bestFirst = (a: Filler, b: Filler): number =>
  b.netGain - a.netGain ||
  a.candidates.length - b.candidates.length ||
  a.listed - b.listed ||
  a.candidates.reduce((order, id, at) => order || byCodePoint(id, b.candidates[at] ?? ''), 0);

/** What a set costs, where that makes it a filler. Its parts are asked only whether they cost as little. */
function* fillerCost(set: readonly Candidate[], costs: CostsOnTop): Generator<undefined, Cost | undefined> {
  const parts = [...setsOf(set, set.length - 1)];
  const limits = parts.map((part) => costs.known(part) ?? Number.POSITIVE_INFINITY);
  const cost = yield* costs.below(set, Math.min(Math.floor(listedOf(set) / 2) + 1, ...limits));
  if (cost === undefined) return undefined;
  for (const part of parts) if ((yield* costs.below(part, cost.cost + 1)) !== undefined) return undefined;
  return cost;
}

/** Every set of 1 to `most` items, smaller ones first, in the order of the list. */
function* setsOf<T>(items: readonly T[], most: number): Generator<T[], void> {
  for (let size = 1; size <= Math.min(most, items.length); size++) yield* setsOfSize(items, size, 0);
}

function* setsOfSize<T>(items: readonly T[], size: number, from: number): Generator<T[], void> {
  if (size === 0) yield [];
  else
    for (let at = from; at <= items.length - size; at++) {
      for (const rest of setsOfSize(items, size - 1, at + 1)) yield [items[at] as T, ...rest];
    }
}
