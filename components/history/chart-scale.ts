// Where a day and a price stand on the chart. Two straight lines: a library of scales would be more than the rest of the chart.
import type { PricePoint } from '../../core/history/price-history';
import { daysFrom } from '../../core/history/shop-day';

export const WIDTH = 300;
export const HEIGHT = 84;
/** Room for half a dot. */
const EDGE = 5;

/** So much of the way from one edge to the other; the middle where there is no way. */
const between = (part: number, whole: number, length: number): number =>
  whole === 0 ? length / 2 : EDGE + (part / whole) * (length - 2 * EDGE);

/** A day on the chart: across, and how far down its lowest and its highest price are. */
export interface Placed {
  day: string;
  x: number;
  lowest: number;
  highest: number;
}

/** Time runs across by days, prices upwards; the lowest and highest of all touch the edges. */
export function place(points: readonly PricePoint[]): Placed[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days = daysFrom(first.day, last.day);
  const most = Math.max(...points.map(({ highest }) => highest));
  const range = most - Math.min(...points.map(({ lowest }) => lowest));
  const down = (amount: number) => between(most - amount, range, HEIGHT);
  return points.map(({ day, lowest, highest }) => ({
    day,
    x: between(daysFrom(first.day, day), days, WIDTH),
    lowest: down(lowest),
    highest: down(highest),
  }));
}
