// What an order may choose of the late promotions, and what that makes of the order: goods and thresholds as linear functions of its
// columns.
import { discountAtMost } from '../../pricing/discounts/registry';
import type { Stretch } from '../../pricing/discounts/seen';
import { leastReaching } from '../../rules/threshold';
import type { Overlap } from '../overlap';
import { type Placed, relax } from '../relaxation';
import { stretchesOf } from '../stretches';
import type { Turn } from '../turn';
import type { SplitProblem } from './split-problem';

/** `Σ coefficient × column of the order`. */
export type Terms = readonly { column: number; coefficient: number }[];

/** `terms ≥ need`; where that fails by x, goods are at least `cap × x` more. A row that must not fail has no finite cap. */
export interface Row {
  terms: Terms;
  need: number;
  cap: number;
}

/** Every order of this form keeps the rows that must not fail, has nothing in the `absent` columns, and leaves at least `constant + goods`. */
export interface OrderForm {
  constant: number;
  goods: Terms;
  rows: readonly Row[];
  absent: readonly number[];
  /** most that the late promotions take off; an upper bound that looks at nothing else */
  most: number;
}

/** The late coupons of an order. `form` holds for all orders with them, `refined` forms together do as well, each closer. */
export interface LateChoice {
  coupons: readonly Turn[];
  /** coupons and automatic discounts in turn */
  sequence: readonly Turn[];
  /** for each of them the earlier ones whose lines it counts, by position in `sequence` */
  seesEarlier: readonly (readonly number[])[];
  score: number;
  form: OrderForm;
  /** nothing where `form` is as close as it gets, or where there are too many */
  refined: readonly OrderForm[] | undefined;
}

const mostForms = 64;

/** What a set of late coupons makes of an order; `isFirst`: promotions for a first order may apply. */
export function lateChoice(problem: SplitProblem, coupons: readonly Turn[], isFirst: boolean): LateChoice {
  const chosen = new Set(coupons);
  const sequence = problem.late.filter((turn) =>
    turn.coupon === undefined ? isFirst || !turn.promotion.needsFirstOrder : chosen.has(turn),
  );
  const places = sequence.map((turn) => placesOf(problem, turn));
  const classes = sequence.map(problem.classes.classOf);
  const seesEarlier = classes.map((own, at) =>
    [...classes.keys()].filter((earlier) => earlier < at && isInside(problem, classes[earlier], own)),
  );
  const form = formOf(
    problem,
    places.flatMap(loosest),
    places.flatMap((all) => softRow(problem, all)),
  );
  const count = places.reduce((product, { length }) => product * length, 1);
  const placed = count === 1 || count > mostForms ? [] : combinations(places);
  const refined = placed
    .filter((one) => mayBe(problem, one))
    .map((one) =>
      formOf(
        problem,
        one,
        one.flatMap((place) => softRow(problem, [place])),
      ),
    );
  const [only, more] = refined;
  const isOne = only !== undefined && more === undefined;
  return {
    coupons,
    sequence,
    seesEarlier,
    score: coupons.reduce((sum, turn) => sum + problem.scoreOf(turn), 0),
    form: isOne ? only : form,
    refined: isOne || placed.length === 0 ? undefined : refined,
  };
}

const isInside = ({ classes }: SplitProblem, earlier: number | undefined, later: number): boolean =>
  earlier !== undefined && classes.relation(earlier, later) === 'inside';

const combinations = (places: readonly Placed[][]): Placed[][] =>
  places.reduce<Placed[][]>((all, some) => all.flatMap((one) => some.map((place) => [...one, place])), [[]]);

function formOf(problem: SplitProblem, placed: readonly Placed[], soft: readonly Row[]): OrderForm {
  const { goods, rows } = relax(placed.map(flat), problem.classes, anyShare);
  const hard = [...rows.map(({ form, need }) => hardRow(termsOf(form.coefficients), need - form.constant)), ...testedRows(problem, placed)];
  const isImplied = ({ terms: [term], need }: Row) =>
    hard.some(({ terms: [only, more], need: least }) => {
      const isSame = more === undefined && only?.column === term?.column && only?.coefficient === 1;
      return isSame && least >= need;
    });
  return {
    constant: goods.constant,
    goods: termsOf(goods.coefficients),
    rows: [...hard, ...soft.filter((row) => !isImplied(row))].filter(({ need }) => need > 0),
    absent: placed.filter(isApplied).flatMap(({ turn }) => problem.seen.get(turn)?.rejecting ?? []),
    most: placed.reduce((sum, { stretch }) => sum + (stretch?.most ?? 0), 0),
  };
}

const termsOf = (coefficients: readonly number[]): Terms =>
  coefficients.flatMap((coefficient, column) => (coefficient === 0 ? [] : [{ column, coefficient }]));
const hardRow = (terms: Terms, need: number): Row => ({ terms, need, cap: Number.POSITIVE_INFINITY });

/** Where a promotion rises with its lines, a soft row says so. */
const flat = ({ turn, stretch }: Placed): Placed => ({
  turn,
  stretch: stretch && { ...stretch, slope: 0, above: stretch.most, below: -stretch.least },
});

/** Taken to apply, and not only perhaps. */
const isApplied = ({ turn, stretch }: Placed): boolean => stretch !== undefined && (turn.coupon !== undefined || stretch.from > 0);

/** Minimum spends that are held against item prices. */
const testedRows = ({ seen, prepared }: SplitProblem, placed: readonly Placed[]): Row[] =>
  placed.filter(isApplied).flatMap(({ turn }): Row[] => {
    const { base, minimumSpend } = turn.promotion;
    const column = seen.get(turn)?.tested;
    if (base === 'running' || minimumSpend === 0 || column === undefined) return [];
    return [hardRow([{ column, coefficient: 1 }], leastReaching(minimumSpend, prepared.rules.thresholdComparison))];
  });

/** Whether what rows ask for does not push a promotion out of its stretch. */
function mayBe(problem: SplitProblem, placed: readonly Placed[]): boolean {
  const { rows, ceilings } = relax(placed.map(flat), problem.classes, anyShare);
  return ceilings.every(({ form, atMost }) => {
    const [only, more] = termsOf(form.coefficients);
    if (only?.coefficient !== 1 || more !== undefined) return true;
    const needs = rows.map((row) => {
      const [term, other] = termsOf(row.form.coefficients);
      return term?.column === only.column && term.coefficient === 1 && other === undefined ? row.need - row.form.constant : 0;
    });
    return Math.max(0, ...needs) + form.constant <= atMost;
  });
}

/** How promotions across each other share lines depends on the order: any share is possible. */
const anyShare = (): Overlap => ({ least: 0, most: 1, sharedLines: 0, earlierLines: 0 });

/** The stretches a promotion may be in; an automatic one may also not apply. */
function placesOf(problem: SplitProblem, turn: Turn): Placed[] {
  const stretches = stretchesIn(problem, turn).map((stretch) => ({ turn, stretch }));
  return turn.coupon === undefined ? [...stretches, { turn, stretch: undefined }] : stretches;
}

/** As for the whole cart where no part of it can see more; else one stretch that says what is certain. */
function stretchesIn({ prepared: { rules } }: SplitProblem, turn: Turn): Stretch[] {
  const { promotion, itemPrice, units } = turn;
  const { discount, base, minimumSpend } = promotion;
  const isOfRunning = base === 'running' ? discount.type !== 'quantityTiered' : discount.type === 'fixed' || discount.type === 'percentage';
  if (isOfRunning) return stretchesOf(turn, itemPrice, rules);
  const most = Math.min(itemPrice, discountAtMost(discount, { running: itemPrice, tested: itemPrice, units }, rules));
  const from = base === 'running' ? Math.max(1, leastReaching(minimumSpend, rules.thresholdComparison)) : 1;
  return [{ from, to: Number.POSITIVE_INFINITY, least: 0, most, slope: 0, above: most, below: 0 }];
}

/** One place that stands for all of them. */
function loosest(places: readonly Placed[]): Placed[] {
  const [first, second] = places;
  if (first === undefined || second === undefined) return [...places];
  const stretches = places.flatMap(({ stretch }) => stretch ?? []);
  const most = stretches.reduce((highest, stretch) => Math.max(highest, stretch.most), 0);
  const least = stretches.reduce((lowest, stretch) => Math.min(lowest, stretch.from), Number.POSITIVE_INFINITY);
  const from = first.turn.coupon === undefined ? 0 : least;
  return [{ turn: first.turn, stretch: { from, to: Number.POSITIVE_INFINITY, least: 0, most, slope: 0, above: most, below: 0 } }];
}

/** Of smaller amounts less is taken off: no stretch lies above one line through all of them. */
function softRow({ classes }: SplitProblem, places: readonly Placed[]): Row[] {
  const stretches = places.flatMap(({ stretch }) => stretch ?? []);
  const [first] = places;
  const isFlat = places.length === 1 && stretches.every(({ slope }) => slope === 0);
  if (first === undefined || stretches.length === 0 || isFlat) return [];
  const most = Math.max(...stretches.map((stretch) => stretch.most));
  const above = Math.max(0, ...stretches.map((stretch) => (stretch.slope > 0 ? stretch.above : 0)));
  const slope = Math.max(...stretches.map((stretch) => (stretch.slope > 0 ? stretch.slope : stretch.most / Math.max(1, stretch.from))));
  return [{ terms: [{ column: classes.classOf(first.turn), coefficient: 1 }], need: (most - above) / slope, cap: slope }];
}
