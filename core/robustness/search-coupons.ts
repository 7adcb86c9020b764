// One order under several readings of the rules at once: every set of coupons that may stand together, cut by what each reading could
// still take off.
import type { Rules } from '../formats/rules';
import type { Effort } from '../planning/effort';
import { orderBounds } from '../planning/order-bounds';
import { type OrderProblem, orderProblem } from '../planning/order-problem';
import { runTurns } from '../planning/run-turns';
import { mostOff, stretchesOf } from '../planning/stretches';
import { sumAt } from '../planning/take-turn';
import type { Turn } from '../planning/turn';
import type { PreparedCase } from '../pricing/prepared-case';
import { keptOutBy, limitGroup } from '../rules/combination';

/** A coupon as each reading has it; `most` is what it may take off there. */
interface Choice {
  coupon: NonNullable<Turn['coupon']>;
  turns: readonly Turn[];
  most: readonly number[];
  /** coupons of one group stand next to each other, and a set holds so many of them at most */
  group: string;
  maximum: number;
}

interface Node {
  at: number;
  chosen: readonly Choice[];
  /** most that the chosen coupons take off under each reading */
  taken: readonly number[];
}

/** A set of coupons and the most it comes to under any reading, minor units. */
export interface WorstCase {
  coupons: readonly string[];
  worst: number;
}

const mostOfTurn = ({ start, prepared }: OrderProblem, turn: Turn): number => {
  const sum = sumAt(start, turn.eligible);
  return mostOff(stretchesOf(turn, sum, prepared.rules), sum);
};

/** Coupons that may apply under every reading, those of one limit's group together. */
function choicesIn(problems: readonly OrderProblem[], rules: Pick<Rules, 'limits'>): Choice[] {
  const [first, ...others] = problems.map(({ turns }) => new Map(turns.map((turn) => [turn.coupon?.couponId, turn] as const)));
  const choices = [...(first ?? [])].flatMap(([couponId, turn]): Choice[] => {
    const { coupon } = turn;
    const turns = [turn, ...others.flatMap((known) => known.get(couponId) ?? [])];
    if (coupon === undefined || turns.length < problems.length) return [];
    const limit = rules.limits.findIndex((one) => limitGroup(one, coupon) !== undefined);
    const own = rules.limits[limit];
    const group = own === undefined ? `coupon ${couponId}` : `${limit} ${limitGroup(own, coupon)}`;
    const most = problems.map((problem, reading) => mostOfTurn(problem, turns[reading] ?? turn));
    return own?.maximum === 0 ? [] : [{ coupon, turns, most, group, maximum: own?.maximum ?? 1 }];
  });
  return choices.sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
}

/** Most that the choices from each position on may take off under one reading, their groups' limits kept. */
function stillToTake(choices: readonly Choice[], reading: number): number[] {
  const still = [0];
  let group: string | undefined;
  let after = 0;
  let largest: number[] = [];
  for (const choice of choices.toReversed()) {
    if (choice.group !== group) [group, after, largest] = [choice.group, still[0] ?? 0, []];
    largest = [...largest, choice.most[reading] ?? 0].sort((a, b) => b - a).slice(0, choice.maximum);
    still.unshift(largest.reduce((sum, most) => sum + most, after));
  }
  return still;
}

/**
 * Looks for a set of coupons for one order with all lines that is allowed under every reading and whose worst case is below `best`;
 * `rules` limit and exclude as all readings together do. `isComplete`: there is none below what it found.
 */
export function* searchCoupons(
  readings: readonly PreparedCase[],
  rules: Pick<Rules, 'limits' | 'exclusivity'>,
  best: WorstCase,
  effort: Effort,
): Generator<undefined, WorstCase & { isComplete: boolean }> {
  const problems = readings.map(orderProblem);
  const choices = choicesIn(problems, rules);
  const bounds = problems.map((problem, reading) => {
    const automatic = problem.turns.reduce((sum, turn) => (turn.coupon === undefined ? sum + mostOfTurn(problem, turn) : sum), 0);
    const goods = problem.start.reduce((sum, amount) => sum + amount, 0) - automatic;
    return { still: stillToTake(choices, reading), goods, ...orderBounds(problem) };
  });
  const atLeast = ({ at, taken }: Node): number =>
    Math.max(
      ...bounds.map(({ still, goods, payableAtLeast }, reading) => payableAtLeast(goods - (taken[reading] ?? 0) - (still[at] ?? 0))),
    );
  let found = best;
  const open: Node[] = [{ at: 0, chosen: [], taken: problems.map(() => 0) }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    effort.work += problems.length;
    if (effort.isSpent) return { ...found, isComplete: false };
    if (effort.isPauseDue) yield undefined;
    if (atLeast(node) >= found.worst) continue;
    const { at, chosen, taken } = node;
    const choice = choices[at];
    if (choice === undefined) {
      const worst = worstOf(problems, chosen, effort);
      if (worst < found.worst) found = { coupons: chosen.map(({ coupon }) => coupon.couponId), worst };
      continue;
    }
    open.push({ at: at + 1, chosen, taken });
    const beside = chosen.map(({ coupon }) => coupon);
    if (keptOutBy(choice.coupon, beside, rules) !== undefined) continue;
    open.push({ at: at + 1, chosen: [...chosen, choice], taken: taken.map((sum, reading) => sum + (choice.most[reading] ?? 0)) });
  }
  return { ...found, isComplete: true };
}

/** The most that one order with these coupons costs under any reading; no amount is as much as not being allowed under one. */
function worstOf(problems: readonly OrderProblem[], chosen: readonly Choice[], effort: Effort): number {
  const prices = problems.map(
    (problem, reading) => runTurns(problem, new Set(chosen.flatMap(({ turns }) => turns[reading] ?? [])), effort)?.payable,
  );
  return Math.max(...prices.map((payable) => payable ?? Number.POSITIVE_INFINITY));
}
