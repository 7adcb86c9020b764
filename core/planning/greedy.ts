// What shoppers do: the biggest coupon first, or the best one layer by layer. The search starts from the better of the two.
import type { Coupon } from '../formats/promotion';
import type { Rules } from '../formats/rules';
import { keptOutBy } from '../rules/combination';
import { type BestFound, type Found, foundWith } from './best-found';
import type { Effort } from './effort';
import type { OrderProblem } from './order-problem';
import { runTurns } from './run-turns';
import { payableAt } from './settle-order';
import { offAt, sumAt, takeTurn } from './take-turn';
import type { Turn } from './turn';

/** coupons tried one by one; in a wallet of more, smaller ones are left to the search */
const mostTried = 200;

const joins = ({ coupon }: Turn, chosen: Iterable<Turn>, rules: Rules): boolean => {
  if (coupon === undefined) return false;
  const others: Coupon[] = [];
  for (const other of chosen) if (other.coupon !== undefined) others.push(other.coupon);
  return keptOutBy(coupon, others, rules) === undefined;
};

const offAmounts = (turn: Turn, amounts: readonly number[], rules: Rules): number => offAt(turn, sumAt(amounts, turn.eligible), rules);

/** Largest first by what each takes off the amounts; those that take nothing are left out. */
const byOff = (turns: readonly Turn[], amounts: readonly number[], rules: Rules): Turn[] =>
  turns
    .map((turn) => ({ turn, off: turn.coupon === undefined ? 0 : offAmounts(turn, amounts, rules) }))
    .filter(({ off }) => off > 0)
    .sort((a, b) => b.off - a.off)
    .map(({ turn }) => turn);

/** Adds the coupon that takes most off the whole cart, then the next one that still fits. */
export function* biggestFirst(problem: OrderProblem, best: BestFound, effort: Effort): Generator<undefined, void> {
  const { rules } = problem.prepared;
  const chosen = new Set<Turn>();
  for (const turn of byOff(problem.turns, problem.start, rules).slice(0, mostTried)) {
    if (effort.isPauseDue) yield undefined;
    if (!joins(turn, chosen, rules)) continue;
    chosen.add(turn);
    const found = runTurns(problem, chosen, effort);
    if (found === undefined) chosen.delete(turn);
    else best.offer(found);
  }
}

/** In each layer takes the coupons that take most off what is left, then goes on with what they leave. */
export function* layerByLayer(problem: OrderProblem, best: BestFound, effort: Effort): Generator<undefined, void> {
  const { rules } = problem.prepared;
  const running = [...problem.start];
  const chosen = new Set<Turn>();
  for (const layer of rules.stackingOrder) {
    const turns = problem.turns.filter((turn) => turn.promotion.kind === layer);
    const before = chosen.size;
    const picked = new Set<Turn>(chosen);
    for (const turn of byOff(turns, running, rules)) if (joins(turn, picked, rules)) picked.add(turn);
    for (const turn of turns) {
      effort.work += 1 + turn.eligible.length;
      if (effort.isPauseDue) yield undefined;
      if (turn.coupon !== undefined && !picked.has(turn)) continue;
      if (takeTurn(turn, running, rules) > 0 && turn.coupon !== undefined) chosen.add(turn);
    }
    if (chosen.size > before) best.offer(runTurns(problem, chosen, effort));
  }
}

/** What the order costs with the coupons of these ids that apply at their turn and may stand beside the ones before. */
export function takeAsked(problem: OrderProblem, ids: readonly string[], effort: Effort): Found {
  const { rules } = problem.prepared;
  const running = [...problem.start];
  const chosen = new Set<Turn>();
  let { atShipping } = problem;
  for (const turn of problem.turns) {
    effort.work += 1;
    if (turn.isAfterShipping) atShipping ??= [...running];
    if (turn.coupon !== undefined && (!ids.includes(turn.coupon.couponId) || !joins(turn, chosen, rules))) continue;
    if (takeTurn(turn, running, rules) > 0 && turn.coupon !== undefined) chosen.add(turn);
  }
  return foundWith(payableAt(problem, running, atShipping ?? running), [...chosen]);
}
