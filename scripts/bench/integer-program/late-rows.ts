// The late layers of one order: which Select coupon and which code, and how many steps of what applies by itself.
import type { PreparedCase, Promotion } from '../../../core/pricing/prepared-case';
import { stepsOf, type Way, waysOf } from './late-ways';
import { greatestDivisor, type Program, type Term, times } from './program';
import { layersOf, mayMeet } from './statable';

/** A coupon in use: `at` is its binary variable. */
export interface Use {
  promotion: Promotion;
  at: number;
}

export interface LateRows {
  uses: Use[];
  /** what the late layers take off */
  off: Term[];
}

/** What the stores leave for a promotion: the sum over their patterns, and its bounds in minor units. */
export interface StoreSum {
  terms: readonly Term[];
  least: number;
  most: number;
}

interface Taken {
  promotion: Promotion;
  off: readonly Term[];
  most: number;
}

const whole = 10_000;

/** Adds them to the program. `storeSum` says what the stores leave for a promotion. */
export function addLateRows(program: Program, prepared: PreparedCase, storeSum: (promotion: Promotion) => StoreSum): LateRows {
  const uses: Use[] = [];
  const taken: Taken[] = [];
  const sumFor = (promotion: Promotion): StoreSum => {
    const before = taken.filter(
      (earlier) => mayMeet(earlier.promotion, promotion) && earlier.promotion.eligible.some((line) => promotion.eligible.includes(line)),
    );
    const { terms, least, most } = storeSum(promotion);
    const away = mostTogether(before);
    return { terms: [...terms, ...before.flatMap(({ off }) => times(-1, off))], least: Math.max(0, least - away), most };
  };
  const groups = groupsOf(layersOf(prepared).late);
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.coupon === undefined) {
      const { most } = storeSum(first);
      taken.push({ promotion: first, off: addSteps(program, first, sumFor(first), group === groups.at(-1)), most });
      continue;
    }
    const sum = sumFor(first);
    const ways = group.flatMap((promotion) => waysOf(promotion, sum.most, prepared.rules)).filter(({ need }) => need <= sum.most);
    const added = ways.map((way) => ({ way, ...addWay(program, way, sum) }));
    uses.push(...added.map(({ way, at }) => ({ promotion: way.promotion, at })));
    // one row for all minimums: at most one coupon of the group stands in the order
    const over = added.map(({ way, at }) => ({ at, by: -Math.max(0, way.need - sum.least) }));
    program.row([...sum.terms, ...over], sum.least);
    taken.push(...added.map(({ way, off }) => ({ promotion: way.promotion, off, most: way.type === 'amount' ? way.amount : way.most })));
  }
  for (const isSelect of [true, false]) {
    const own = uses.filter(({ promotion }) => (promotion.kind === 'selectCoupon') === isSelect);
    if (own.length > 1)
      program.row(
        own.map(({ at }) => ({ at, by: 1 })),
        Number.NEGATIVE_INFINITY,
        1,
      );
  }
  return { uses, off: taken.flatMap(({ off }) => off) };
}

/** Most that earlier ones take together: of coupons of one limit the largest. */
function mostTogether(before: readonly Taken[]): number {
  const ofGroup = new Map<string, number>();
  for (const { promotion, most } of before) {
    const key = promotion.coupon === undefined ? promotion.id : promotion.kind === 'selectCoupon' ? 'select' : 'code';
    ofGroup.set(key, Math.max(ofGroup.get(key) ?? 0, most));
  }
  return [...ofGroup.values()].reduce((sum, most) => sum + most, 0);
}

/** In turn: coupons of one kind that count the same lines together, everything automatic alone. */
function groupsOf(late: readonly Promotion[]): Promotion[][] {
  const groups = new Map<string, Promotion[]>();
  for (const promotion of late) {
    const key = promotion.coupon === undefined ? `automatic ${promotion.id}` : `${promotion.kind} ${promotion.eligible.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), promotion]);
  }
  return [...groups.values()];
}

function addWay(program: Program, way: Way, sum: StoreSum): { at: number; off: Term[] } {
  const at = program.binary();
  if (way.type === 'amount') return { at, off: [{ at, by: way.amount }] };
  // off = round half up of the share: whole·off is within half of basisPoints·sum, in whole numbers as small as they get; of 0 it holds too
  const off = program.variable(way.most, true);
  const by = greatestDivisor(whole, way.basisPoints);
  const [up, down, share] = [Math.floor(5000 / by), Math.floor(4999 / by), way.basisPoints / by];
  const error = [{ at: off, by: whole / by }, ...times(-share, sum.terms)];
  const slack = Math.max(0, share * sum.most - down);
  program.row(error, Number.NEGATIVE_INFINITY, up);
  program.row([...error, { at, by: -slack }], -down - slack);
  program.row(
    [
      { at: off, by: 1 },
      { at, by: -way.most },
    ],
    Number.NEGATIVE_INFINITY,
    0,
  );
  program.row(
    [
      { at: off, by: 1 },
      { at, by: -1 },
    ],
    0,
  );
  return { at, off: [{ at: off, by: 1 }] };
}

/**
 * A ladder of binaries, each of which stands on the one before. A level that is reached counts, like it or not: needless to say of the
 * last layer, after which less off is never better.
 */
function addSteps(program: Program, promotion: Promotion, sum: StoreSum, isLast: boolean): Term[] {
  const steps = stepsOf(promotion, sum.most);
  const rungs = steps.map(({ from, more }) => ({ at: program.binary(), from, more }));
  const over = rungs.map(({ at, from }, index) => {
    const below = Math.max(sum.least, steps[index - 1]?.from ?? 0);
    return { at, by: -Math.max(0, from - below) };
  });
  program.row([...sum.terms, ...over], sum.least);
  const under = rungs.map(({ at, from }, index) => ({ at, by: -((steps[index + 1]?.from ?? sum.most + 1) - from) }));
  if (!isLast) program.row([...sum.terms, ...under], Number.NEGATIVE_INFINITY, (steps[0]?.from ?? sum.most + 1) - 1);
  for (const [index, { at }] of rungs.entries()) {
    const before = rungs[index - 1];
    if (before !== undefined)
      program.row(
        [
          { at: before.at, by: 1 },
          { at, by: -1 },
        ],
        0,
      );
  }
  return rungs.map(({ at, more }) => ({ at, by: more }));
}
