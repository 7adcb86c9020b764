// The late part of an order, case by case: which late coupons, and in which stretch each late promotion is. Together the cases cover
// every order.
import type { Effort } from './effort';
import type { Reach } from './late-reach';
import type { LineClasses } from './line-classes';
import type { OrderProblem } from './order-problem';
import { overlapsIn } from './overlap';
import { type Placed, type Relaxation, relax, sumOfClass } from './relaxation';
import { extremesOver, type StoreTable, settledValue } from './store-table';
import { sumAt } from './take-turn';
import type { Turn } from './turn';

/** A case: the late promotions with the stretches they are in, and bounds that hold for every order in it. */
export interface Configuration {
  set: readonly Turn[];
  placed: readonly Placed[];
  relaxation: Relaxation;
  /** no order of the case leaves less goods */
  goodsAtLeast: number;
}

/** more cases than these of one set are made one, its bounds looser; in all, about so many are kept in memory */
const mostCasesOfSet = 64;
const mostCases = 16_384;

/**
 * The cases of some sets of late coupons that can hold an order at all, but for those that leave goods which are too dear. `margin` is
 * what sums of numbers with fractions may be off by.
 */
export function* configurations(
  late: readonly Turn[],
  sets: readonly (readonly Turn[])[],
  reaches: ReadonlyMap<Turn, Reach>,
  { table, classes, margin }: { table: StoreTable; classes: LineClasses; margin: number },
  isTooDear: (goods: number) => boolean,
  effort: Effort,
): Generator<undefined, Configuration[]> {
  const extremes = extremesOver(table);
  const overlap = overlapsIn(table, classes);
  const goodsLeast = settledValue(sumOfClass(classes, 0), table) + extremes(sumOfClass(classes, 0)).least;
  const casesOfSet = Math.max(1, Math.min(mostCasesOfSet, Math.floor(mostCases / sets.length)));
  const result: Configuration[] = [];
  for (const set of sets) {
    effort.work++;
    if (effort.isPauseDue) yield undefined;
    const sequence = inSequence(late, set);
    const off = sequence.reduce((sum, turn) => sum + (reaches.get(turn)?.off ?? 0), 0);
    if (isTooDear(goodsLeast - off)) continue;
    for (const placed of casesOf(sequence, reaches, off, casesOfSet)) {
      effort.work += 1 + placed.length;
      if (effort.isPauseDue) yield undefined;
      const relaxation = relax(placed, classes, overlap);
      const isPossible =
        relaxation.rows.every(({ form, need }) => settledValue(form, table) + extremes(form).most >= need - margin) &&
        relaxation.ceilings.every(({ form, atMost }) => settledValue(form, table) + extremes(form).least <= atMost + margin);
      if (!isPossible) continue;
      const goodsAtLeast = settledValue(relaxation.goods, table) + extremes(relaxation.goods).least - margin;
      if (!isTooDear(goodsAtLeast)) result.push({ set, placed, relaxation, goodsAtLeast });
    }
  }
  return result;
}

/** Of the late promotions those that run with a set of coupons, in turn: automatic ones and the set's. */
export const inSequence = (late: readonly Turn[], set: readonly Turn[]): Turn[] =>
  late.filter((turn) => turn.coupon === undefined || set.includes(turn));

/** Every way to place the promotions of a sequence, which take off at most `off`, in their stretches; an automatic discount may also not apply. */
function casesOf(sequence: readonly Turn[], reaches: ReadonlyMap<Turn, Reach>, off: number, most: number): Placed[][] {
  const exact = sequence.map((turn) => placesOf(turn, reaches.get(turn), off));
  const cases = exact.reduce((product, places) => product * places.length, 1);
  const places = cases <= most ? exact : exact.map(loosest);
  return places.reduce<Placed[][]>((all, some) => all.flatMap((placed) => some.map((place) => [...placed, place])), [[]]);
}

function placesOf(turn: Turn, reach: Reach | undefined, off: number): Placed[] {
  if (reach === undefined) return [];
  const least = reach.least - off;
  const places: Placed[] = reach.stretches.filter(({ to }) => to >= least).map((stretch) => ({ turn, stretch }));
  const isSure = reach.stretches.some((stretch) => stretch.from <= least && stretch.to >= reach.most && stretch.least > 0);
  return turn.coupon !== undefined || isSure ? places : [...places, { turn, stretch: undefined }];
}

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
