// Between what goods and own shipping come to and what the plan costs: shared shipping at its least, coins at their most.
import { coinsOnLine, coinsOnOrder } from '../../pricing/coins';
import { reaches } from '../../rules/threshold';
import { mostWhere } from '../most-where';
import { itemPricesOf } from '../order-problem';
import { feeAtLeast, mostParts } from '../split-bound';
import { sumAt } from '../take-turn';
import type { SharedGroup, SplitProblem } from './split-problem';

export interface SplitBounds {
  /** least that a plan costs whose goods and own shipping come to at least so much */
  payableAtLeast: (cost: number) => number;
  /** most goods and own shipping with which a plan may cost no more than this; -1 where none may */
  mostCost: (payable: number) => number;
  /** least that each shared group costs, over the orders */
  groupFees: readonly number[];
}

export function splitBounds({ prepared, shared, columns }: SplitProblem, orders: number): SplitBounds {
  const { lines, coins } = prepared;
  const itemPrices = itemPricesOf(prepared);
  const groupFees = shared.map(({ policy, units }) => {
    const positions = columns[units]?.positions ?? [];
    const sum = sumAt(itemPrices, positions);
    const count = positions.reduce((all, position) => all + (lines[position]?.quantity ?? 0), 0);
    return feeAtLeast(prepared, policy, { sum, units: count, parts: Math.min(orders, mostParts(prepared, positions)) });
  });
  const shipping = groupFees.reduce((sum, fee) => sum + fee, 0);
  const onLines = lines.reduce((sum, line, position) => sum + coinsOnLine(line, itemPrices[position] ?? 0), 0);
  const costs = (goods: number) => shipping + goods - Math.min(coinsOnOrder(onLines, goods, coins), coins.budget);
  return {
    payableAtLeast: (cost) => costs(Math.max(0, Math.ceil(cost))),
    mostCost: (payable) => mostWhere((cost) => costs(cost) <= payable, payable + Math.min(onLines, coins.budget) + 1),
    groupFees,
  };
}

/** What an order's part of a shared group costs for certain: its units so far, and at most so much measured in the end. */
export function feeForCertain(
  { prepared: { rules } }: SplitProblem,
  { policy, measured }: SharedGroup,
  units: number,
  mostMeasured: number,
): number {
  if (units === 0 || policy.type === 'free') return 0;
  if (policy.type === 'perUnit') return policy.firstUnit.amount + policy.additionalUnit.amount * (units - 1);
  const mayBeFree =
    policy.freeFrom !== undefined && (measured === undefined || reaches(mostMeasured, policy.freeFrom.amount, rules.thresholdComparison));
  return mayBeFree ? 0 : policy.fee.amount;
}
