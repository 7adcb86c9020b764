// How the lines of a component may lie over the orders. Where that is too much to look at, cheap lines stay together, and a line is divided
// only where that brings an order to a threshold.
import type { Component, SplitProblem } from './split-problem';

/** Lines that are divided alike. A division says what each order gets: units of the one line, or 1 for the order that gets all of every line. */
export interface Bundle {
  /** places in the component; `units` of a line that goes as a whole */
  places: readonly { place: number; units: number | undefined }[];
  divisions: readonly (readonly number[])[];
}

/** Every line by itself, with all its divisions; nothing where together they are more than `most`. */
export function bundlesOf(
  { prepared: { lines, mayDivideLines } }: SplitProblem,
  { positions }: Component,
  orders: number,
  most: number,
): Bundle[] | undefined {
  const bundles: Bundle[] = [];
  let count = 1;
  for (const [place, position] of positions.entries()) {
    const units = lines[position]?.quantity ?? 0;
    const isWhole = !mayDivideLines || units === 1;
    count *= isWhole ? orders : divisionsOf(units, orders);
    if (count > most) return undefined;
    bundles.push(
      isWhole ? wholly([{ place, units }], orders) : { places: [{ place, units: undefined }], divisions: allDivisions(units, orders) },
    );
  }
  return bundles;
}

/** So few bundles that their divisions together are at most `most`, or one that goes as a whole. */
export function fewBundles(problem: SplitProblem, { positions }: Component, orders: number, most: number): Bundle[] {
  const { lines, mayDivideLines } = problem.prepared;
  const priced = positions
    .map((position, place) => {
      const units = lines[position]?.quantity ?? 0;
      const price = (lines[position]?.unitPrice.amount ?? 0) * units;
      const whole = wholly([{ place, units }], orders);
      const atThresholds = mayDivideLines && units > 1 ? divisionsAtThresholds(problem, position, orders) : whole.divisions;
      const isDivided = atThresholds.length > orders && atThresholds.length <= most;
      return { price, bundle: isDivided ? { places: [{ place, units: undefined }], divisions: atThresholds } : whole };
    })
    .sort((a, b) => a.price - b.price);
  const count = () => priced.reduce((product, { bundle }) => product * bundle.divisions.length, 1);
  while (count() > most && priced.length > 1) {
    const [first, second] = priced.splice(0, 2);
    if (first === undefined || second === undefined) break;
    const places = [...first.bundle.places, ...second.bundle.places].map(({ place }) => ({
      place,
      units: lines[positions[place] ?? 0]?.quantity ?? 0,
    }));
    priced.push({ price: first.price + second.price, bundle: wholly(places, orders) });
    priced.sort((a, b) => a.price - b.price);
  }
  return priced.map(({ bundle }) => bundle);
}

const wholly = (places: Bundle['places'], orders: number): Bundle => ({
  places,
  divisions: Array.from({ length: orders }, (_, at) => Array.from({ length: orders }, (_other, order) => (order === at ? 1 : 0))),
});

/** How many ways there are to lay so many units over the orders. */
function divisionsOf(units: number, orders: number): number {
  let count = 1;
  for (let order = 1; order < orders && Number.isFinite(count); order++) count = (count * (units + order)) / order;
  return Math.round(count);
}

function allDivisions(units: number, orders: number): number[][] {
  if (orders === 1) return [[units]];
  return Array.from({ length: units + 1 }, (_, given) => allDivisions(units - given, orders - 1).map((rest) => [given, ...rest])).flat();
}

/** units at which thresholds are reached, and orders that are filled with them */
const mostCounts = 24;
const mostFilled = 4;

/** Divisions in which all orders but one have just enough units of the line for a threshold, or none. */
function divisionsAtThresholds({ prepared: { lines, promotions } }: SplitProblem, position: number, orders: number): number[][] {
  const line = lines[position];
  if (line === undefined || line.unitPrice.amount === 0) return [];
  const wanted = promotions.filter(({ eligible, minimumSpend }) => minimumSpend > 0 && eligible.includes(position));
  const enough = wanted.map(({ minimumSpend }) => Math.ceil(minimumSpend / line.unitPrice.amount)).filter((units) => units < line.quantity);
  const counts = [0, ...new Set(enough.toSorted((a, b) => b - a))].slice(0, mostCounts);
  let some: number[][] = [[]];
  for (let order = 1; order < orders; order++) {
    const options = order < mostFilled ? counts : [0];
    some = some
      .flatMap((given) => options.map((units) => [...given, units]))
      .filter((given) => given.reduce((sum, units) => sum + units, 0) <= line.quantity);
  }
  return some.map((given) => [...given, line.quantity - given.reduce((sum, units) => sum + units, 0)]);
}
