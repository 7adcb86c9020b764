// The components in the order in which a depth-first search goes through them, and what the ones still to come can add.
import type { ComponentPlans } from './component-plans';
import { reducedAt } from './row-prices';
import type { SplitAssignment } from './split-assignment';

/** A component of a depth-first search, as columns of numbers by plan. */
export interface Stage {
  /** position of the component */
  at: number;
  plans: Int32Array;
  reduced: Float64Array;
  /** by plan and row */
  parts: Float64Array;
  scores: Float64Array;
}

/** The components that can change most first; in each, the cheapest plan first. */
export function stagesOf(all: readonly ComponentPlans[], { columns, needs }: SplitAssignment, prices: Float64Array): Stage[] {
  const rows = needs.length;
  const stages = columns.map((column, at): Stage => {
    const values = Float64Array.from(column.plans, (_, index) => reducedAt(column, index, prices));
    const scores = all[at]?.score;
    const byReduced = [...values.keys()].sort(
      (a, b) =>
        (values[a] ?? 0) - (values[b] ?? 0) || (scores?.[column.plans[a] ?? 0] ?? 0) - (scores?.[column.plans[b] ?? 0] ?? 0) || a - b,
    );
    const parts = new Float64Array(column.parts.length);
    for (const [place, index] of byReduced.entries()) {
      parts.set(column.parts.subarray(index * rows, (index + 1) * rows), place * rows);
    }
    return {
      at,
      plans: Int32Array.from(byReduced, (index) => column.plans[index] ?? 0),
      reduced: Float64Array.from(byReduced, (index) => values[index] ?? 0),
      parts,
      scores: Float64Array.from(byReduced, (index) => scores?.[column.plans[index] ?? 0] ?? 0),
    };
  });
  const spread = ({ reduced }: Stage) => (reduced.at(-1) ?? 0) - (reduced[0] ?? 0);
  return stages.sort((a, b) => spread(b) - spread(a) || a.at - b.at);
}

/** Rows that must not be short, each by itself and several together: what fills one may be missing to another. */
export function rowsTogether(isHard: readonly boolean[]): number[][] {
  const hard = [...isHard.keys()].filter((row) => isHard[row]);
  if (hard.length > 5) return [...hard.map((row) => [row]), hard];
  let some: number[][] = [];
  for (const row of hard) some = [...some, ...some.map((rows) => [...rows, row]), [row]];
  return some;
}

/** The most that any plan of a stage adds to the sum of some rows. */
export function mostOf(parts: Float64Array, some: readonly number[], rows: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let base = 0; base < parts.length; base += rows) {
    let sum = 0;
    for (const row of some) sum += parts[base + row] ?? 0;
    if (sum > most) most = sum;
  }
  return most;
}

/** The most that one order gets of a column in any plan of a component. */
export function mostInPlan(plans: ComponentPlans | undefined, column: number, width: number, orders: number): number {
  let most = 0;
  const values = plans?.values ?? new Float64Array();
  for (let place = column; place < values.length; place += width) most = Math.max(most, values[place] ?? 0);
  return orders === 0 ? 0 : most;
}
