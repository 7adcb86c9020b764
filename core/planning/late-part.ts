// The part of an order that concerns several stores at once, made ready to be searched for any ways the stores go.
import { type CasesOfSet, configurations, marginFor } from './configurations';
import type { Effort } from './effort';
import { reachOf } from './late-reach';
import { lateSets } from './late-sets';
import type { LineClasses } from './line-classes';
import type { OrderProblem } from './order-problem';
import { clashBetween, type SharedGroup, sharedGroups } from './shared-limits';
import { spendScore } from './spend-score';
import type { Phases } from './store-options';
import type { StoreTable } from './store-table';
import type { Turn } from './turn';

export interface LatePart {
  /** every way that the stores may go */
  table: StoreTable;
  classes: LineClasses;
  sets: readonly CasesOfSet[];
  shared: readonly SharedGroup[];
  clash: ReturnType<typeof clashBetween>;
  scoreOf: (turns: readonly Turn[]) => number;
  /** what sums of numbers with fractions may be off by */
  margin: number;
}

const mostLateSets = 4096;
const mostClasses = 64;
const mostAutomatic = 64;

/** Whether so many promotions of several stores can be looked at together. */
export const areFew = ({ late }: Phases): boolean =>
  new Set(late.map(({ eligible }) => eligible)).size <= mostClasses &&
  late.filter(({ coupon }) => coupon === undefined).length <= mostAutomatic;

/** For orders whose stores go ways of the table; nothing where too many sets of coupons may stand together. */
export function* latePart(
  problem: OrderProblem,
  phases: Phases,
  classes: LineClasses,
  table: StoreTable,
  effort: Effort,
): Generator<undefined, LatePart | undefined> {
  const { rules } = problem.prepared;
  const reachIn = reachOf(problem, table, classes);
  const reaches = new Map(phases.late.map((turn) => [turn, reachIn(turn)]));
  const late = phases.late.filter((turn) => (reaches.get(turn)?.off ?? 0) > 0);
  const sets = yield* lateSets(problem, late, mostLateSets, effort);
  if (sets === undefined) return undefined;
  const score = spendScore(problem.turns, rules);
  return {
    table,
    classes,
    sets: configurations(late, sets, reaches, table, classes),
    shared: sharedGroups(rules, table, late),
    clash: clashBetween(rules),
    scoreOf: (turns) => turns.reduce((sum, turn) => sum + score(turn), 0),
    margin: marginFor(problem),
  };
}
