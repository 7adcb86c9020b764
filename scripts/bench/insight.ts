// The bench of what is live beside a plan: removal prices, single fillers and top-ups, in plans of the same cart.
import type { StackingCase } from '../../core/formats/case';
import { cartOf as insightCart } from '../../core/insight/cart';
import { fillers } from '../../core/insight/fillers';
import { removals } from '../../core/insight/line-prices';
import { type Present, payableOfOne, presentOf } from '../../core/insight/payable-of';
import { topUps } from '../../core/insight/top-ups';
import { planOrders, runToEnd } from '../../core/planning/plan-orders';
import { cartOf, type Kind, kinds, sizes } from './carts';
import { nowMs } from './clock';
import { asRatio, inMs, quantile } from './statistics';

const mostWork = 1_000_000;
const candidates = 30;
const topUpTo = 2000;
/** plans that are timed as one, since one is short */
const plansAtOnce = 8;

const lists: readonly ((present: Present) => void)[] = [
  (present) => runToEnd(removals(present)),
  (present) => runToEnd(fillers(present, 1)),
  (present) => runToEnd(topUps(present, topUpTo)),
];

/** Columns of the rows: p50 and p99 over the carts, in times one plan of the cart. */
export const insightHead = ['class', 'carts', 'plan p50', 'removals', 'p99', '30 fillers', 'p99', 'top-ups', 'p99'];

/** One row for each kind of typical cart, and one for all. Each cart's fastest of so many runs counts. */
export function benchInsight({ seed, cases, runs }: { seed: number; cases: number; runs: number }): string[][] {
  for (const kind of kinds) timesOf(kind, seed + cases, 2);
  const byKind = kinds.map((kind) => ({
    name: `typical-${kind}`,
    times: Array.from({ length: cases }, (_, at) => timesOf(kind, seed + at, runs)),
  }));
  return [...byKind, { name: 'all', times: byKind.flatMap(({ times }) => times) }].map(({ name, times }) => {
    const ratios = lists.map((_, list) => times.map(({ plan, listed }) => (listed[list] ?? Number.NaN) / plan));
    const plans = times.map(({ plan }) => plan);
    const cells = ratios.flatMap((of) => [asRatio(quantile(of, 0.5)), asRatio(quantile(of, 0.99))]);
    return [name, String(times.length), inMs(quantile(plans, 0.5)), ...cells];
  });
}

/** Milliseconds of one plan of a cart, and of each list. */
function timesOf(kind: Kind, seed: number, runs: number): { plan: number; listed: number[] } {
  const cart = withCandidates(cartOf(kind, sizes.typical, seed), seed);
  const plan = runToEnd(planOrders(cart));
  const planAll = () => {
    for (let again = 0; again < plansAtOnce; again++) runToEnd(planOrders(cart));
  };
  return {
    plan: fastest(runs, planAll) / plansAtOnce,
    // nothing is kept from one run to the next
    listed: lists.map((list) => fastest(runs, () => list(presentOf(insightCart(cart), plan, payableOfOne(mostWork))))),
  };
}

function fastest(runs: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let again = 0; again < runs; again++) {
    const from = nowMs();
    run();
    least = Math.min(least, nowMs() - from);
  }
  return least;
}

/** One candidate in three is a further unit of a line, the others are new lines like one of the cart's. */
function withCandidates(cart: StackingCase, seed: number): StackingCase {
  const more = Array.from({ length: candidates }, (_, at): NonNullable<StackingCase['candidates']>[number][] => {
    const like = cart.lineItems[(at * 7 + seed) % cart.lineItems.length];
    if (like === undefined) return [];
    if (at % 3 === 0) return [{ candidateId: `more-${at}`, type: 'quantityIncrease', lineItemId: like.lineItemId, quantity: 1 }];
    const unitPrice = { amount: 199 + ((at * at * 37 + seed * 91) % 1900) };
    return [{ candidateId: `new-${at}`, type: 'newItem', lineItem: { ...like, lineItemId: `new-${at}`, quantity: 1, unitPrice } }];
  });
  return { ...cart, candidates: more.flat() };
}
