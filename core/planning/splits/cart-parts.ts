// All parts of a small cart that an order could have, each with every way to spend coupons on it: what an order of them costs exactly.
import { coinsOnOrder } from '../../pricing/coins';
import type { PreparedCase } from '../../pricing/prepared-case';
import type { Effort } from '../effort';
import type { Turn } from '../turn';
import { waysOf } from './component-ways';
import { splitProblem } from './split-problem';

/** One way to pay for a part; minor units, `coins` being the most they may take off, the balance apart. */
export interface PartWay {
  cost: number;
  coins: number;
  coupons: readonly Turn[];
  /** sum of the ends of its coupons, epoch seconds */
  until: number;
}

/** Units by line, and the ways to pay for them, cheapest first; `first`: as the order that may be a first one. */
export interface CartPart {
  quantities: readonly number[];
  usual: readonly PartWay[];
  first: readonly PartWay[];
}

export interface CartParts {
  prepared: PreparedCase;
  /** number of a part: the sum of its units, each times the step of its line; 0 is no part */
  parts: readonly (CartPart | undefined)[];
  steps: readonly number[];
  /** by part: the parts that have at most its units of every line, itself among them */
  within: readonly (readonly number[])[];
  hasFirstOrder: boolean;
}

const mostParts = 512;
const mostWays = 100_000;
const mostWaysOfPart = 1500;

/** Whether one way serves as well wherever another does: it costs no more, and spends nothing that the other keeps. */
const isNoWorse = (one: PartWay, other: PartWay): boolean =>
  one.cost <= other.cost &&
  one.cost - one.coins <= other.cost - other.coins &&
  one.coupons.length <= other.coupons.length &&
  one.coupons.every((turn) => other.coupons.includes(turn));

/** The parts of a cart; nothing where there are too many, or too many ways to pay for them. */
export function* cartParts(prepared: PreparedCase, effort: Effort): Generator<undefined, CartParts | undefined> {
  const { lines, mayDivideLines } = prepared;
  const sizes = lines.map(({ quantity }) => (mayDivideLines ? quantity : 1) + 1);
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > mostParts) return undefined;
  const problem = splitProblem(prepared, 1, true);
  const [component] = problem.components;
  if (component === undefined) return undefined;
  const steps = sizes.map((_, line) => sizes.slice(0, line).reduce((product, size) => product * size, 1));
  const waysIn = (quantities: readonly number[], isFirst: boolean): PartWay[] | undefined => {
    const shares = waysOf(problem, component, quantities, isFirst, effort);
    if (shares === undefined || shares.length > mostWaysOfPart) return undefined;
    const ways = shares.map(({ values, coupons, shipping }): PartWay => {
      const goods = values[0] ?? 0;
      return {
        cost: goods + shipping,
        coins: coinsOnOrder(values[problem.coins] ?? 0, goods, prepared.coins),
        coupons,
        until: coupons.reduce((sum, { promotion }) => sum + promotion.until, 0),
      };
    });
    ways.sort((a, b) => a.cost - a.coins - (b.cost - b.coins) || a.coupons.length - b.coupons.length || a.until - b.until);
    effort.work += ways.length + ((ways.length * ways.length) >> 6);
    // whether a promotion for a first order applied matters to the other orders
    if (isFirst && problem.hasFirstOrder) return ways;
    return ways.filter((way, at) => !ways.slice(0, at).some((better) => isNoWorse(better, way)));
  };
  const parts: (CartPart | undefined)[] = [undefined];
  let total = 0;
  for (let part = 1; part < count; part++) {
    if (effort.isSpent) return undefined;
    if (effort.isPauseDue) yield undefined;
    const quantities = lines.map(
      (line, at) => (Math.floor(part / (steps[at] ?? 1)) % (sizes[at] ?? 1)) * (mayDivideLines ? 1 : line.quantity),
    );
    const usual = waysIn(quantities, false);
    const first = problem.hasFirstOrder ? waysIn(quantities, true) : usual;
    if (usual === undefined || first === undefined) return undefined;
    total += usual.length;
    if (total > mostWays) return undefined;
    parts.push({ quantities, usual, first });
  }
  const within: number[][] = [];
  for (const part of parts.keys()) {
    effort.work += part >> 2;
    if (effort.isPauseDue) yield undefined;
    within.push(partsWithin(part, steps, sizes));
  }
  return { prepared, parts, steps, within, hasFirstOrder: problem.hasFirstOrder };
}

function partsWithin(part: number, steps: readonly number[], sizes: readonly number[]): number[] {
  let some = [0];
  for (const [line, step] of steps.entries()) {
    const units = Math.floor(part / step) % (sizes[line] ?? 1);
    some = some.flatMap((number) => Array.from({ length: units + 1 }, (_, count) => number + count * step));
  }
  return some.filter((number) => number > 0);
}
