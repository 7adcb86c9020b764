// The search for orders that do not split by stores: every coupon in its turn, used or not, on exact amounts. Slower, and it assumes
// nothing about the layers.
import type { Rules } from '../formats/rules';
import type { Stretch } from '../pricing/discounts/seen';
import { keptOutBy, limitGroup } from '../rules/combination';
import { type BestFound, foundWith } from './best-found';
import type { Effort } from './effort';
import type { OrderProblem } from './order-problem';
import type { SearchEnd } from './search-by-stores';
import { afterCoins, coinsOnLinesAt, payableAt, shippingAt } from './settle-order';
import { mostOff, stretchesOf } from './stretches';
import { sumAt, takeTurn } from './take-turn';
import type { Turn } from './turn';

/** An order whose turns before `turn` are decided. */
interface Node {
  turn: number;
  running: readonly number[];
  atShipping: readonly number[] | undefined;
  chosen: readonly Turn[];
  payableAtLeast: number;
}

/** Improves `best` to the best order there is, or until the effort is spent. */
export function* searchInTurn(problem: OrderProblem, best: BestFound, effort: Effort): Generator<undefined, SearchEnd> {
  const bounds = boundsInTurn(problem);
  const start: Node = { turn: 0, running: problem.start, atShipping: problem.atShipping, chosen: [], payableAtLeast: 0 };
  const open: Node[] = [{ ...start, payableAtLeast: bounds(start, best, effort) ?? best.found.payable }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (effort.isPauseDue) yield undefined;
    if (effort.isSpent) {
      const least = [node, ...open].reduce((lowest, { payableAtLeast }) => Math.min(lowest, payableAtLeast), best.found.payable);
      return { lowerBound: least, isComplete: false };
    }
    const decided = runToChoice(problem, node, effort);
    const turn = problem.turns[decided.turn];
    if (turn === undefined) {
      best.offer(foundWith(payableAt(problem, decided.running, decided.atShipping ?? decided.running), decided.chosen));
      continue;
    }
    const bound = bounds(decided, best, effort);
    if (bound === undefined) continue;
    const next = { ...decided, turn: decided.turn + 1, payableAtLeast: bound };
    open.push(next);
    const used = useCoupon(problem, next, turn);
    if (used !== undefined) open.push(used);
  }
  return { lowerBound: best.found.payable, isComplete: true };
}

/** Applies what is automatic up to the next coupon, and notes the amounts when shipping is measured. */
function runToChoice({ turns, prepared: { rules } }: OrderProblem, node: Node, effort: Effort): Node {
  let { turn, atShipping, running } = node;
  for (; ; turn++) {
    const here = turns[turn];
    if (here?.isAfterShipping) atShipping ??= running;
    if (here === undefined || here.coupon !== undefined) return { ...node, turn, atShipping, running };
    effort.work += 1 + here.eligible.length;
    const after = [...running];
    takeTurn(here, after, rules);
    running = after;
  }
}

function useCoupon({ prepared: { rules } }: OrderProblem, node: Node, turn: Turn): Node | undefined {
  if (turn.coupon === undefined) return undefined;
  const others = node.chosen.flatMap(({ coupon }) => coupon ?? []);
  if (keptOutBy(turn.coupon, others, rules) !== undefined) return undefined;
  const running = [...node.running];
  return takeTurn(turn, running, rules) === 0 ? undefined : { ...node, running, chosen: [...node.chosen, turn] };
}

type Bound = (node: Node, best: BestFound, effort: Effort) => number | undefined;

/** A lower bound on what a node can still become; nothing where that cannot beat the best found. */
function boundsInTurn(problem: OrderProblem): Bound {
  const { rules } = problem.prepared;
  const stretches = problem.turns.map((turn) => stretchesOf(turn, sumAt(problem.start, turn.eligible), rules));
  const groups = problem.turns.map((turn) => limitedGroup(turn, rules));
  return (node, best, effort) => {
    const goods = node.running.reduce((sum, amount) => sum + amount, 0);
    const { automatic, coupons } = offsLeft(problem, node, stretches, groups);
    effort.work += 1 + problem.turns.length - node.turn;
    const shipping = shippingAt(problem, node.atShipping ?? node.running);
    const onLines = coinsOnLinesAt(problem, node.running);
    const costs = (off: number) => shipping + afterCoins(problem, Math.max(0, goods - automatic - off), onLines);
    const { payable, spent } = best.found;
    const payableAtLeast = costs(coupons.reduce((sum, off) => sum + off, 0));
    if (payableAtLeast > payable) return undefined;
    // to cost as little as the best found it takes at least so many more coupons
    let off = 0;
    let more = 0;
    while (costs(off) > payable) off += coupons[more++] ?? Number.POSITIVE_INFINITY;
    const spends = node.chosen.length + more;
    return payableAtLeast === payable && spends > spent ? undefined : payableAtLeast;
  };
}

/** The limit and group a coupon counts against first, and how many of it may stand in the order. */
const limitedGroup = ({ coupon }: Turn, { limits }: Rules): { key: string; maximum: number } | undefined => {
  const at = coupon === undefined ? -1 : limits.findIndex((limit) => limit.kinds.includes(coupon.kind));
  const limit = limits[at];
  return limit === undefined || coupon === undefined ? undefined : { key: `${at} ${limitGroup(limit, coupon)}`, maximum: limit.maximum };
};

/** Most that the turns from the node on can take off: automatic ones together, coupons each, largest first, as many as limits let stand. */
function offsLeft(
  { turns }: OrderProblem,
  { turn: from, running, chosen }: Node,
  stretches: readonly (readonly Stretch[])[],
  groups: readonly ReturnType<typeof limitedGroup>[],
): { automatic: number; coupons: number[] } {
  let automatic = 0;
  const offs: { off: number; at: number }[] = [];
  for (let at = from; at < turns.length; at++) {
    const turn = turns[at];
    if (turn === undefined) continue;
    const off = mostOff(stretches[at] ?? [], sumAt(running, turn.eligible));
    if (off === 0) continue;
    if (turn.coupon === undefined) automatic += off;
    else offs.push({ off, at });
  }
  offs.sort((a, b) => b.off - a.off);
  const standing = new Map<string, number>();
  const isChosen = new Set(chosen);
  for (const [at, group] of groups.entries()) {
    const turn = turns[at];
    if (at < from && group !== undefined && turn !== undefined && isChosen.has(turn))
      standing.set(group.key, (standing.get(group.key) ?? 0) + 1);
  }
  const coupons: number[] = [];
  for (const { off, at } of offs) {
    const group = groups[at];
    if (group !== undefined) {
      const count = standing.get(group.key) ?? 0;
      if (count >= group.maximum) continue;
      standing.set(group.key, count + 1);
    }
    coupons.push(off);
  }
  return { automatic, coupons };
}
