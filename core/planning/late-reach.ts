// How far each late promotion can go, before any of them is combined: what may be left of its lines at its turn, and what it may take.
import type { Stretch } from '../pricing/discounts/seen';
import type { LineClasses } from './line-classes';
import type { OrderProblem } from './order-problem';
import type { StoreTable } from './store-table';
import { mostOff, stretchesOf } from './stretches';
import { sumAt } from './take-turn';
import type { Turn } from './turn';

export interface Reach {
  stretches: readonly Stretch[];
  /** what the stores leave of its lines, at least and at most */
  least: number;
  most: number;
  /** most it can take off */
  off: number;
}

export function reachOf({ start, prepared: { rules } }: OrderProblem, table: StoreTable, classes: LineClasses): (turn: Turn) => Reach {
  const extremes = classes.positions.map((_, index) => {
    let [least, most] = [table.settledSums[index] ?? 0, table.settledSums[index] ?? 0];
    for (const { options } of table.stores) {
      let [low, high] = [Number.POSITIVE_INFINITY, 0];
      for (const { sums } of options) {
        low = Math.min(low, sums[index] ?? 0);
        high = Math.max(high, sums[index] ?? 0);
      }
      least += low;
      most += high;
    }
    return { least, most };
  });
  return (turn) => {
    const { least, most } = extremes[classes.classOf(turn)] ?? { least: 0, most: 0 };
    const stretches = stretchesOf(turn, sumAt(start, turn.eligible), rules).filter(({ from }) => from <= most);
    return { stretches, least, most, off: mostOff(stretches, most) };
  };
}
