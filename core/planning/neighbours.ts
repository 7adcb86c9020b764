// Orders of the same lines in other units, each a store or two away from the others: what they share is made ready once.
import type { PreparedCase } from '../pricing/prepared-case';
import { Effort } from './effort';
import { areFew, type LatePart, latePart } from './late-part';
import { type LeastAsked, type LeastPayable, leastOf } from './least-payable';
import { lineClasses } from './line-classes';
import { linesByStore, type OrderProblem, openProblem } from './order-problem';
import { mostWaysOfStore, searchCases } from './search-by-stores';
import { phasesOf, waysOf } from './store-options';
import { type StoreTable, storeTable, type TableStore, withSums } from './store-table';

/** What neighbours share, and what one of them is; nothing where one of its stores is in none of the neighbours that were announced. */
interface Shared {
  part: LatePart;
  at: (units: readonly number[]) => { problem: OrderProblem; table: StoreTable } | undefined;
}

/** Orders with some of a case's lines. Those that will be asked for are announced: by the units of each line, 0 for none. */
export class Neighbours {
  #shared: Shared | 'unlike' | undefined;

  constructor(
    readonly prepared: PreparedCase,
    readonly announced: readonly (readonly number[])[],
  ) {}

  /** The least payable of a neighbour; nothing where it has too little in common with the others. What they share is not counted as effort. */
  *least(units: readonly number[], effort: Effort, asked: LeastAsked): Generator<undefined, LeastPayable | undefined> {
    this.#shared ??= (yield* sharedBy(this, new Effort(effort.budget))) ?? 'unlike';
    const shared = this.#shared === 'unlike' ? undefined : this.#shared;
    const one = shared?.at(units);
    if (shared === undefined || one === undefined) return undefined;
    return yield* leastOf(one.problem, effort, asked, (best) => searchCases(one.problem, one.table, shared.part, best, effort, true));
  }
}

function* sharedBy({ prepared, announced }: Neighbours, effort: Effort): Generator<undefined, Shared | undefined> {
  const most = prepared.lines.map((line, at) => ({
    ...line,
    quantity: announced.reduce((units, one) => Math.max(units, one[at] ?? 0), 0),
  }));
  const open = openProblem({ ...prepared, lines: most });
  if (open === undefined) return undefined;
  const { widest } = open;
  const phases = phasesOf(widest);
  // before the first coupon no store may depend on another
  if (!areFew(phases) || phasesOf({ ...widest, turns: open.fixed }).late.length > 0) return undefined;
  const classes = lineClasses(phases.late, most.length);
  const summed = withSums(classes, most.length);
  const stores = [...linesByStore(widest)].map(([storeId, positions]) => ({
    positions,
    turns: phases.own.get(storeId) ?? [],
    ways: new Map<string, TableStore>(),
  }));
  for (const units of announced) {
    const problem = open.at(units);
    for (const { turns, positions, ways } of stores) {
      const key = keyOf(units, positions);
      if (ways.has(key)) continue;
      const options = yield* waysOf(problem, turns, positions, mostWaysOfStore, effort);
      if (options === undefined) return undefined;
      ways.set(key, summed({ positions, options }));
    }
  }
  const all = stores.map(({ positions, ways }) => ({ positions, options: [...ways.values()].flatMap(({ options }) => options) }));
  const part = yield* latePart(widest, phases, classes, storeTable(widest, all), effort);
  return (
    part && {
      part,
      at: (units) => {
        const known = stores.flatMap(({ positions, ways }) => ways.get(keyOf(units, positions)) ?? []);
        if (known.length < stores.length) return undefined;
        const problem = open.at(units);
        return { problem, table: storeTable(problem, known) };
      },
    }
  );
}

const keyOf = (units: readonly number[], positions: readonly number[]): string => positions.map((position) => units[position]).join();
