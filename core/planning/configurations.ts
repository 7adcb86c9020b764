// The late part of an order, case by case: which late coupons, and in which stretch each late promotion is. Together the cases cover
// every order.
import type { Effort } from './effort';
import type { Reach } from './late-reach';
import type { LineClasses } from './line-classes';
import type { Form } from './linear-form';
import type { OrderProblem } from './order-problem';
import { overlapsIn } from './overlap';
import { type Placed, type Relaxation, relax } from './relaxation';
import { extremesOver, type StoreTable } from './store-table';
import type { Turn } from './turn';

/** A case: the late promotions with the stretches they are in, and bounds that hold for every order in it. */
export interface Configuration {
  set: readonly Turn[];
  placed: readonly Placed[];
  relaxation: Relaxation;
  /** a promotion sees shares of another's discount, which are bounded for the ways that the stores may go */
  hasShares: boolean;
}

/** A set of late coupons with its cases, and the most that the late promotions can take off with it. */
export interface CasesOfSet {
  off: number;
  /** made when they are first asked for */
  cases: () => readonly Configuration[];
}

/** more cases than these of one set are made one, its bounds looser; in all, about so many are kept in memory */
const mostCasesOfSet = 64;
const mostCases = 16_384;

/** The cases of some sets of late coupons; together they cover every order whose stores go ways of the table. */
export function configurations(
  late: readonly Turn[],
  sets: readonly (readonly Turn[])[],
  reaches: ReadonlyMap<Turn, Reach>,
  table: StoreTable,
  classes: LineClasses,
): CasesOfSet[] {
  const overlap = overlapsIn(table, classes);
  const casesOfSet = Math.max(1, Math.min(mostCasesOfSet, Math.floor(mostCases / sets.length)));
  const lists = new Map<string, Form['coefficients']>();
  /** Forms with the same coefficients share one list, so that what is known of it is found again. */
  const shared = (form: Form): Form => {
    const key = form.coefficients.join();
    const coefficients = lists.get(key) ?? form.coefficients;
    lists.set(key, coefficients);
    return { ...form, coefficients };
  };
  return sets.map((set) => {
    const sequence = inSequence(late, set);
    const off = sequence.reduce((sum, turn) => sum + (reaches.get(turn)?.off ?? 0), 0);
    let known: readonly Configuration[] | undefined;
    const cases = () =>
      casesOf(sequence, reaches, off, casesOfSet).map((placed): Configuration => {
        let hasShares = false;
        const { goods, rows, ceilings } = relax(placed, classes, (earlier, later) => {
          hasShares = true;
          return overlap(earlier, later);
        });
        const withShared = <T extends { form: Form }>(row: T): T => ({ ...row, form: shared(row.form) });
        return {
          set,
          placed,
          hasShares,
          relaxation: { goods: shared(goods), rows: rows.map(withShared), ceilings: ceilings.map(withShared) },
        };
      });
    return { off, cases: () => (known ??= cases()) };
  });
}

/** A case that can hold an order, none of which leaves less goods than `goodsAtLeast`. */
export interface PossibleCase extends Configuration {
  goodsAtLeast: number;
}

/**
 * Of the cases of some sets those that can hold an order whose stores go ways of the table, and do not leave goods which are too dear.
 * `margin` is what sums of numbers with fractions may be off by.
 */
export function* possibleCases(
  sets: readonly CasesOfSet[],
  table: StoreTable,
  margin: number,
  isTooDear: (goods: number) => boolean,
  effort: Effort,
): Generator<undefined, PossibleCase[]> {
  const extremes = extremesOver(table);
  const goodsLeast = extremes({ constant: 0, coefficients: table.settledSums.map((_, index) => (index === 0 ? 1 : 0)) }).least;
  const result: PossibleCase[] = [];
  for (const { off, cases } of sets) {
    effort.work++;
    if (effort.isPauseDue) yield undefined;
    if (isTooDear(goodsLeast - off)) continue;
    for (const found of cases()) {
      effort.work += 1 + found.placed.length;
      if (effort.isPauseDue) yield undefined;
      const { goods, rows, ceilings } = found.relaxation;
      const goodsAtLeast = goods.constant + extremes(goods).least - margin;
      const isPossible =
        !isTooDear(goodsAtLeast) &&
        rows.every(({ form, need }) => form.constant + extremes(form).most >= need - margin) &&
        ceilings.every(({ form, atMost }) => form.constant + extremes(form).least <= atMost + margin);
      if (isPossible) result.push({ ...found, goodsAtLeast });
    }
  }
  return result;
}

/** Cases that were made for more ways than the table's, as they are for its own. */
export function forTable(cases: readonly PossibleCase[], table: StoreTable, classes: LineClasses, margin: number): PossibleCase[] {
  const overlap = overlapsIn(table, classes);
  const extremes = extremesOver(table);
  return cases.map((found) => {
    if (!found.hasShares) return found;
    const relaxation = relax(found.placed, classes, overlap);
    return { ...found, relaxation, goodsAtLeast: relaxation.goods.constant + extremes(relaxation.goods).least - margin };
  });
}

/** Of the late promotions those that run with a set of coupons, in turn: automatic ones and the set's. */
const inSequence = (late: readonly Turn[], set: readonly Turn[]): Turn[] =>
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
export const marginFor = ({ start }: Pick<OrderProblem, 'start'>): number => 1e-6 + start.reduce((sum, amount) => sum + amount, 0) * 1e-13;
