// Every way to spend a component's own coupons on the units that one order has of it, and what each leaves in every column.
import { coinsOnLine } from '../../pricing/coins';
import { shippingOf } from '../../pricing/shipping';
import type { Effort } from '../effort';
import { nextWays } from '../store-options';
import type { Turn } from '../turn';
import type { Column, Component, SplitProblem } from './split-problem';

/** What one order has of a component: units by place in `Component.positions`, and the coupons spent on them. */
export interface Share {
  quantities: readonly number[];
  coupons: readonly Turn[];
  values: readonly number[];
  shipping: number;
  score: number;
}

interface Way {
  amounts: readonly number[];
  atShipping: readonly number[] | undefined;
  coupons: readonly Turn[];
}

/** more ways of one order are not listed */
const mostWays = 4096;

/** Every way to spend the component's coupons in an order that has these units of it; nothing where there are too many, or the effort is spent. */
export function waysOf(
  problem: SplitProblem,
  component: Component,
  quantities: readonly number[],
  isFirst: boolean,
  effort: Effort,
): Share[] | undefined {
  const { lines, rules } = problem.prepared;
  const itemPrices = component.positions.map((position, place) => (lines[position]?.unitPrice.amount ?? 0) * (quantities[place] ?? 0));
  const placeOf = new Map(component.positions.map((position, place) => [position, place] as const));
  const within = (positions: readonly number[]) => positions.flatMap((position) => placeOf.get(position) ?? []);
  let ways: Way[] = [{ amounts: itemPrices, atShipping: undefined, coupons: [] }];
  if (quantities.some((units) => units > 0)) {
    for (const turn of component.turns) {
      if (turn.isAfterShipping) ways = ways.map((way) => (way.atShipping === undefined ? { ...way, atShipping: way.amounts } : way));
      if (turn.promotion.needsFirstOrder && !isFirst) continue;
      if (within(turn.promotion.rejecting).some((place) => (quantities[place] ?? 0) > 0)) continue;
      const eligible = within(turn.eligible);
      const sumOf = (amounts: readonly number[]) => eligible.reduce((sum, place) => sum + (amounts[place] ?? 0), 0);
      const placed = { ...turn, eligible, units: sumOf(quantities), itemPrice: sumOf(itemPrices) };
      effort.work += ways.length * (1 + eligible.length);
      ways = ways.flatMap((way) => nextWays(way, turn, placed, rules));
      if (ways.length > mostWays || effort.isSpent) return undefined;
    }
  }
  effort.work += ways.length * problem.columns.length;
  return ways.map(({ amounts, atShipping, coupons }) => {
    const measures = { running: amounts, itemPrice: itemPrices, atShipping: atShipping ?? amounts, units: quantities };
    const valueIn = ({ measure }: Column, column: number): number => {
      const places = component.places[column] ?? [];
      if (measure !== 'coins') return places.reduce((sum, place) => sum + (measures[measure][place] ?? 0), 0);
      return component.positions.reduce((sum, position, place) => {
        const line = lines[position];
        const measured = rules.coinsMeasuredOn === 'itemPrice' ? itemPrices[place] : amounts[place];
        return line === undefined ? sum : sum + coinsOnLine(line, measured ?? 0);
      }, 0);
    };
    const looksAt = rules.shippingMeasuredAfter === 'itemPrice' ? itemPrices : (atShipping ?? amounts);
    const shipping = component.groups.reduce((fees, { policy, positions }) => {
      const places = within(positions);
      const units = places.reduce((sum, place) => sum + (quantities[place] ?? 0), 0);
      const measured = places.reduce((sum, place) => sum + (looksAt[place] ?? 0), 0);
      return units === 0 ? fees : fees + shippingOf(policy, units, measured, rules);
    }, 0);
    const score = coupons.reduce((sum, turn) => sum + problem.scoreOf(turn), 0);
    return { quantities, coupons, values: problem.columns.map(valueIn), shipping, score };
  });
}
