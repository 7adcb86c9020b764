// One order of the plan as a part of the program: what each store is in it, the late layers, shipping and coins.
import type { PreparedCase, Promotion } from '../../../core/pricing/prepared-case';
import { addLateRows, type StoreSum, type Use } from './late-rows';
import type { Program, Term } from './program';
import { times } from './program';
import { leftOf, type Pattern } from './store-patterns';

/** A pattern in this order: `at` is its binary variable. */
export interface Placed {
  pattern: Pattern;
  at: number;
}

export interface OrderCopy {
  stores: Placed[][];
  uses: Use[];
  /** goods, shipping less coins, in minor units */
  payable: Term[];
  /** the variable that is what coins take off */
  coins: number;
}

const whole = 10_000;
const above = Number.NEGATIVE_INFINITY;

/** Adds an order. `mayHold`: patterns it may have; `mustHold`: every store has one of its patterns in it. */
export function addOrder(
  program: Program,
  prepared: PreparedCase,
  patterns: readonly (readonly Pattern[])[],
  mayHold: (pattern: Pattern) => boolean,
  mustHold: boolean,
): OrderCopy {
  const stores = patterns.map((own) => own.filter(mayHold).map((pattern): Placed => ({ pattern, at: program.binary() })));
  for (const own of stores)
    program.row(
      own.map(({ at }) => ({ at, by: 1 })),
      mustHold ? 1 : above,
      1,
    );
  const placed = stores.flat();
  const storeSum = (promotion: Promotion): StoreSum => {
    const sums = stores.map((own) => own.map(({ pattern }) => leftOf(pattern, promotion.eligible)));
    return {
      terms: placed.map(({ pattern, at }) => ({ at, by: leftOf(pattern, promotion.eligible) })),
      least: mustHold ? sums.reduce((sum, own) => sum + Math.min(...own), 0) : 0,
      most: sums.reduce((sum, own) => sum + Math.max(0, ...own), 0),
    };
  };
  const late = addLateRows(program, prepared, storeSum);
  const goods = [...placed.map(({ pattern, at }) => ({ at, by: leftOf(pattern, pattern.lines) })), ...times(-1, late.off)];
  const coins = addCoins(program, prepared, placed, goods);
  return { stores, uses: late.uses, payable: [...goods, ...addShipping(program, prepared, stores), { at: coins, by: -1 }], coins };
}

/** Coins take a share of each line's price, of the goods and of the balance; they are laid where they take most. */
function addCoins(program: Program, { lines, coins }: PreparedCase, placed: readonly Placed[], goods: readonly Term[]): number {
  const onLine = (position: number) => {
    const line = lines[position];
    return line?.coins === undefined ? 0 : Math.floor((line.unitPrice.amount * line.quantity * line.coins.maximumShareBasisPoints) / whole);
  };
  const taken = program.variable(coins.budget, coins.orderShareBasisPoints < whole);
  const onLines = placed.map(({ pattern, at }) => ({ at, by: -pattern.lines.reduce((sum, position) => sum + onLine(position), 0) }));
  program.row([{ at: taken, by: 1 }, ...onLines], above, 0);
  program.row([{ at: taken, by: 1 }, ...times(-coins.orderShareBasisPoints / whole, goods)], above, 0);
  return taken;
}

/** Each group with a line in the order pays once, unless its goods reach what makes it free. */
function addShipping(program: Program, { lines, rules, shippingGroups }: PreparedCase, stores: readonly (readonly Placed[])[]): Term[] {
  const price = (position: number) => (lines[position]?.unitPrice.amount ?? 0) * (lines[position]?.quantity ?? 0);
  return shippingGroups.flatMap(({ policy, lines: positions }): Term[] => {
    const inGroup = (pattern: Pattern) => pattern.lines.filter((position) => positions.includes(position));
    const touching = stores.map((own) => own.filter(({ pattern }) => inGroup(pattern).length > 0)).filter((own) => own.length > 0);
    const units = touching
      .flat()
      .map(({ pattern, at }) => ({ at, by: inGroup(pattern).reduce((sum, at) => sum + (lines[at]?.quantity ?? 0), 0) }));
    if (policy.type === 'free' || touching.length === 0) return [];
    // the fee is paid or made free: as little as the rows allow, so it need not be a binary
    const paid = program.variable(1, false);
    const free: Term[] = [];
    if (policy.type === 'flat' && policy.freeFrom !== undefined) {
      const need = policy.freeFrom.amount + (rules.thresholdComparison === 'moreThan' ? 1 : 0);
      const at = program.binary();
      const amounts = touching
        .flat()
        .map((placed) => ({ at: placed.at, by: inGroup(placed.pattern).reduce((sum, line) => sum + price(line), 0) }));
      program.row([...amounts, { at, by: -need }], 0);
      free.push({ at, by: 1 });
    }
    for (const own of touching) program.row([{ at: paid, by: 1 }, ...free, ...own.map(({ at }) => ({ at, by: -1 }))], 0);
    if (policy.type === 'flat') return [{ at: paid, by: policy.fee.amount }];
    return [{ at: paid, by: policy.firstUnit.amount - policy.additionalUnit.amount }, ...times(policy.additionalUnit.amount, units)];
  });
}
