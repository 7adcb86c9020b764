// What brute force holds against a plan of a small case.
import type { StackingCase } from '../../../core/formats/case';
import type { Objective, StackingPlan } from '../../../core/formats/plan';
import { bestByOrders, vectorOf } from './brute-force';

export interface Judgement {
  /** claims that are not true, in a line each: a false proof or bound, orders that do not come to what is said of them */
  falsehoods: string[];
  /** plans that are not the best, and are not said to be, in a line each */
  misses: string[];
  /** whether the plan and every entry of its frontier are said to be the best */
  isProved: boolean;
}

const written = ({ payable, couponsSpent, expirySum, orders }: Objective) => [payable, couponsSpent, expirySum, orders].join();

/** Holds a plan and its frontier against the best plans of at most 1, 2, … orders. */
export function judge(document: StackingCase, plan: StackingPlan): Judgement {
  const best = bestByOrders(document);
  const falsehoods: string[] = [];
  const misses: string[] = [];
  const entries = [...plan.frontier, { ...plan, maximumOrders: document.options?.maximumOrders ?? 1 }];
  const numbers = plan.frontier.map(({ maximumOrders }) => maximumOrders).join();
  if (numbers !== best.map((_, before) => before + 1).join()) falsehoods.push(`the frontier is of ${numbers} orders`);
  for (const [at, { maximumOrders, objective, proof, orders }] of entries.entries()) {
    const name = at < plan.frontier.length ? `at most ${maximumOrders}` : 'the plan';
    const optimum = best[maximumOrders - 1];
    if (optimum === undefined) continue;
    const mine = written(objective);
    const isSaidToBeBest = proof.status === 'proved';
    if (mine !== optimum.join()) (isSaidToBeBest ? falsehoods : misses).push(`${name}: ${mine}, the best is ${optimum} (${proof.status})`);
    if (BigInt(proof.lowerBound) > optimum[0]) falsehoods.push(`${name}: a bound of ${proof.lowerBound} above ${optimum[0]}`);
    if (isSaidToBeBest && proof.lowerBound !== objective.payable) falsehoods.push(`${name}: proved, its bound is ${proof.lowerBound}`);
    const really = vectorOf(document, orders)?.join() ?? 'not allowed';
    if (really !== mine || orders.length > maximumOrders) falsehoods.push(`${name}: said to be ${mine}, its orders are ${really}`);
  }
  return { falsehoods, misses, isProved: entries.every(({ proof }) => proof.status === 'proved') };
}
