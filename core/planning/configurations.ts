// The late part of an order, case by case: which late coupons, and in which stretch each late promotion is. Together the cases cover
// every order.
import type { Stretch } from '../pricing/discounts/seen';
import type { Effort } from './effort';
import type { LineClasses } from './line-classes';
import type { OrderProblem } from './order-problem';
import { overlapsIn } from './overlap';
import { type Placed, type Relaxation, relax } from './relaxation';
import { extremesOver, type StoreTable, settledValue } from './store-table';
import { stretchesOf } from './stretches';
import { sumAt } from './take-turn';
import type { Turn } from './turn';

/** A case: the late coupons, and bounds that hold for every order in it. */
export interface Configuration {
  set: readonly Turn[];
  relaxation: Relaxation;
  /** no order of the case leaves less goods */
  goodsAtLeast: number;
}

/** more cases than these of one set are made one, its bounds looser; in all, about so many are kept in memory */
const mostCasesOfSet = 64;
const mostCases = 16_384;

/** The cases of some sets of late coupons that can hold an order at all. `margin` is what sums of numbers with fractions may be off by. */
export function* configurations(
  problem: OrderProblem,
  late: readonly Turn[],
  sets: readonly (readonly Turn[])[],
  { table, classes, margin }: { table: StoreTable; classes: LineClasses; margin: number },
  effort: Effort,
): Generator<undefined, Configuration[]> {
  const { rules } = problem.prepared;
  const extremes = extremesOver(table);
  const overlap = overlapsIn(table, classes);
  const stretches = new Map(late.map((turn) => [turn, stretchesOf(turn, sumAt(problem.start, turn.eligible), rules)] as const));
  const casesOfSet = Math.max(1, Math.min(mostCasesOfSet, Math.floor(mostCases / sets.length)));
  const result: Configuration[] = [];
  for (const set of sets) {
    const chosen = new Set(set);
    const sequence = late.filter((turn) => turn.coupon === undefined || chosen.has(turn));
    for (const placed of casesOf(sequence, stretches, casesOfSet)) {
      effort.work += 1 + placed.length;
      if (effort.isPauseDue) yield undefined;
      const relaxation = relax(placed, classes, overlap);
      const isPossible =
        relaxation.rows.every(({ form, need }) => settledValue(form, table) + extremes(form).most >= need - margin) &&
        relaxation.ceilings.every(({ form, atMost }) => settledValue(form, table) + extremes(form).least <= atMost + margin);
      const { goods } = relaxation;
      if (isPossible) result.push({ set, relaxation, goodsAtLeast: settledValue(goods, table) + extremes(goods).least - margin });
    }
  }
  return result;
}

/** Every way to place the promotions of a sequence in their stretches; an automatic discount may also not apply. */
function casesOf(sequence: readonly Turn[], stretches: ReadonlyMap<Turn, readonly Stretch[]>, most: number): Placed[][] {
  const exact = sequence.map((turn) => placesOf(turn, stretches.get(turn) ?? []));
  const cases = exact.reduce((product, places) => product * places.length, 1);
  const places = cases <= most ? exact : exact.map(loosest);
  return places.reduce<Placed[][]>((all, some) => all.flatMap((placed) => some.map((place) => [...placed, place])), [[]]);
}

const placesOf = (turn: Turn, stretches: readonly Stretch[]): Placed[] => [
  ...stretches.map((stretch) => ({ turn, stretch })),
  ...(turn.coupon === undefined ? [{ turn, stretch: undefined }] : []),
];

/** One place that stands for all of them: it takes off at most what any of them does, and at least nothing. */
function loosest(places: readonly Placed[]): Placed[] {
  const [first, second] = places;
  if (first === undefined || second === undefined) return [...places];
  const stretches = places.flatMap(({ stretch }) => stretch ?? []);
  const most = Math.max(...stretches.map((stretch) => stretch.most));
  const from = first.turn.coupon === undefined ? 0 : Math.min(...stretches.map((stretch) => stretch.from));
  return [{ turn: first.turn, stretch: { from, to: Number.POSITIVE_INFINITY, least: 0, most, slope: 0, above: most, below: 0 } }];
}

/** What sums of amounts with fractions may be off by. */
export const marginFor = (problem: OrderProblem): number => 1e-6 + sumAt(problem.start, [...problem.start.keys()]) * 1e-13;
