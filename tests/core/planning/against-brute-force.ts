// What brute force holds against a plan of a small case.
import type { StackingCase } from '../../../core/formats/case';
import type { Objective, StackingPlan } from '../../../core/formats/plan';
import { bestByOrders, vectorOf } from './brute-force';

export interface Judgement {
  /** what is wrong, in a line each: not the best plan, a false proof or bound, an entry of the frontier that is none */
  faults: string[];
  /** whether the plan and every entry of its frontier are said to be the best */
  isProved: boolean;
}

const written = ({ payable, couponsSpent, expirySum, orders }: Objective) => [payable, couponsSpent, expirySum, orders].join();

/** Holds a plan, made with effort enough, against the best plans of 1, 2, … orders. */
export function judge(document: StackingCase, plan: StackingPlan): Judgement {
  const best = bestByOrders(document);
  const faults: string[] = [];
  const entries = [...plan.frontier, { ...plan, maximumOrders: document.options?.maximumOrders ?? 1 }];
  if (plan.frontier.map(({ maximumOrders }) => maximumOrders).join() !== best.map((_, before) => before + 1).join()) {
    faults.push(`the frontier is of ${plan.frontier.map(({ maximumOrders }) => maximumOrders)} orders`);
  }
  for (const [at, { maximumOrders, objective, proof, orders }] of entries.entries()) {
    const name = at < plan.frontier.length ? `at most ${maximumOrders}` : 'the plan';
    const optimum = best[maximumOrders - 1];
    if (optimum === undefined) continue;
    const mine = written(objective);
    if (mine !== optimum.join()) faults.push(`${name}: ${mine}, the best is ${optimum} (${proof.status})`);
    if (BigInt(proof.lowerBound) > optimum[0]) faults.push(`${name}: a bound of ${proof.lowerBound} above ${optimum[0]}`);
    if (proof.status === 'proved' && proof.lowerBound !== objective.payable)
      faults.push(`${name}: proved, with a bound of ${proof.lowerBound}`);
    const really = vectorOf(document, orders)?.join() ?? 'not allowed';
    if (really !== mine || orders.length > maximumOrders) faults.push(`${name}: said to be ${mine}, its orders are ${really}`);
  }
  return { faults, isProved: entries.every(({ proof }) => proof.status === 'proved') };
}
