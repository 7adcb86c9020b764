// The components' own choices made into a plan, cheaply: rows that are short are filled, then what can be saved without breaking a row is.
import type { Effort } from '../effort';
import type { PlanColumn, SplitAssignment } from './split-assignment';

const mostSwaps = 60;

/** Plans by component, close to the given choices, that keep every row; nothing where swapping one at a time finds none. */
export function repairedPlans({ columns, needs, caps }: SplitAssignment, choices: Int32Array, effort: Effort): number[] | undefined {
  const rows = needs.length;
  const picked = [...choices];
  const sums = needs.map((_, row) => columns.reduce((sum, column, at) => sum + partOf(column, picked[at] ?? 0, row, rows), 0));
  const size = columns.reduce((sum, { plans }) => sum + plans.length, 0);
  const isHard = caps.map((cap) => cap === Number.POSITIVE_INFINITY);
  for (let swap = 0; swap < mostSwaps; swap++) {
    effort.work += 1 + ((size * (1 + rows)) >> 5);
    const short = needs.reduce((sum, need, row) => sum + (isHard[row] ? Math.max(0, need - (sums[row] ?? 0)) : 0), 0);
    let best: { at: number; index: number; gain: number } | undefined;
    for (const [at, column] of columns.entries()) {
      const now = picked[at] ?? 0;
      for (let index = 0; index < column.plans.length; index++) {
        let left = 0;
        let penalty = 0;
        for (let row = 0; row < rows; row++) {
          const change = partOf(column, index, row, rows) - partOf(column, now, row, rows);
          const by = Math.max(0, (needs[row] ?? 0) - (sums[row] ?? 0) - change);
          if (isHard[row]) left += by;
          else penalty += (by - Math.max(0, (needs[row] ?? 0) - (sums[row] ?? 0))) * (caps[row] ?? 0);
        }
        // while rows are short, what fills most; then what saves most
        const gain = short > 0 ? short - left : left > 0 ? 0 : (column.cost[now] ?? 0) - (column.cost[index] ?? 0) - penalty;
        if (gain > (best?.gain ?? 1e-6)) best = { at, index, gain };
      }
    }
    if (best === undefined) return short > 0 ? undefined : columns.map((column, at) => column.plans[picked[at] ?? 0] ?? 0);
    const column = columns[best.at];
    for (let row = 0; row < rows && column !== undefined; row++) {
      sums[row] = (sums[row] ?? 0) + partOf(column, best.index, row, rows) - partOf(column, picked[best.at] ?? 0, row, rows);
    }
    picked[best.at] = best.index;
  }
  return undefined;
}

const partOf = ({ parts }: PlanColumn, index: number, row: number, rows: number): number => parts[index * rows + row] ?? 0;
