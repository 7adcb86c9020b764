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
  const loose = places.map((all, at): Placed[] => (all.length > 1 ? [loosest(sequence[at], all)] : all).filter((one) => one !== undefined));
  const soft = places.flatMap((all, at) => softRow(problem, sequence[at], all) ?? []);
  const placed = loose.flat();
  const forms = places.reduce((product, { length }) => product * length, 1);
  const isClose = forms === 1 || forms > mostForms;
  const exact = isClose
    ? undefined
    : places.reduce<Placed[][]>((all, some) => all.flatMap((one) => some.map((place) => [...one, place])), [[]]);
  return {
    coupons,
    sequence,
    score: coupons.reduce((sum, turn) => sum + problem.scoreOf(turn), 0),
    form: formOf(problem, placed, soft),
    refined: exact?.map((one) => formOf(problem, one, [])),
  };
}

function formOf(problem: SplitProblem, placed: readonly Placed[], soft: readonly Row[]): OrderForm {
  const { goods, rows } = relax(placed, problem.classes, anyShare);
  const terms = (coefficients: readonly number[]): Terms =>
    coefficients.flatMap((coefficient, column) => (coefficient === 0 ? [] : [{ column, coefficient }]));
  const hard = rows.map(
    ({ form, need }): Row => ({ terms: terms(form.coefficients), need: need - form.constant, cap: Number.POSITIVE_INFINITY }),
  );
  const applied = placed.filter(({ stretch }) => stretch !== undefined);
  const must = applied.filter(({ turn, stretch }) => turn.coupon !== undefined || (stretch?.from ?? 0) > 0);
  const tested = must.flatMap(({ turn }): Row[] => {
    const { promotion } = turn;
    const column = problem.seen.get(turn)?.tested;
    if (promotion.base === 'running' || promotion.minimumSpend === 0 || column === undefined) return [];
    const need = leastReaching(promotion.minimumSpend, problem.prepared.rules.thresholdComparison);
    return [{ terms: [{ column, coefficient: 1 }], need, cap: Number.POSITIVE_INFINITY }];
  });
  return {
    constant: goods.constant,
    goods: terms(goods.coefficients),
    rows: [...hard, ...tested, ...soft].filter(({ need }) => need > 0),
    absent: must.flatMap(({ turn }) => problem.seen.get(turn)?.rejecting ?? []),
    most: applied.reduce((sum, { stretch }) => sum + (stretch?.most ?? 0), 0),
  };
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
function loosest(turn: Turn | undefined, places: readonly Placed[]): Placed | undefined {
  if (turn === undefined) return undefined;
  const stretches = places.flatMap(({ stretch }) => stretch ?? []);
  const most = stretches.reduce((highest, stretch) => Math.max(highest, stretch.most), 0);
  const least = stretches.reduce((lowest, stretch) => Math.min(lowest, stretch.from), Number.POSITIVE_INFINITY);
  const from = turn.coupon === undefined ? 0 : least;
  return { turn, stretch: { from, to: Number.POSITIVE_INFINITY, least: 0, most, slope: 0, above: most, below: 0 } };
}

/** Of smaller amounts the loosest place takes off less: no stretch lies above one line through all of them. */
function softRow(problem: SplitProblem, turn: Turn | undefined, places: readonly Placed[]): Row | undefined {
  const stretches = places.flatMap(({ stretch }) => stretch ?? []);
  if (turn === undefined || places.length < 2 || stretches.length === 0) return undefined;
  const most = Math.max(...stretches.map((stretch) => stretch.most));
  const above = Math.max(0, ...stretches.map((stretch) => (stretch.slope > 0 ? stretch.above : 0)));
  const slope = Math.max(...stretches.map((stretch) => (stretch.slope > 0 ? stretch.slope : stretch.most / Math.max(1, stretch.from))));
  return { terms: [{ column: problem.classes.classOf(turn), coefficient: slope }], need: most - above, cap: 1 };
}
