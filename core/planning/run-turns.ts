// One set of coupons run through the layers, exactly.
import { type Found, foundWith } from './best-found';
import type { Effort } from './effort';
import type { OrderProblem } from './order-problem';
import { payableAt } from './settle-order';
import { takeTurn } from './take-turn';
import type { Turn } from './turn';

/** What the order costs with these coupons; nothing where one of them does not apply at its turn. Whether they may stand together is not asked. */
export function runTurns(problem: OrderProblem, coupons: ReadonlySet<Turn>, effort: Effort): Found | undefined {
  const running = [...problem.start];
  let atShipping = problem.atShipping;
  for (const turn of problem.turns) {
    if (turn.isAfterShipping) atShipping ??= [...running];
    if (turn.coupon !== undefined && !coupons.has(turn)) continue;
    effort.work += 1 + turn.eligible.length;
    if (takeTurn(turn, running, problem.prepared.rules) === 0 && turn.coupon !== undefined) return undefined;
  }
  const payable = payableAt(problem, running, atShipping ?? running);
  return foundWith(
    payable,
    problem.turns.filter((turn) => coupons.has(turn)),
  );
}
