// The stores' ways as numbers: for each way, what it leaves of every class of lines.
import type { LineClasses } from './line-classes';
import type { Form } from './linear-form';
import type { OrderProblem } from './order-problem';
import type { StoreOption, StoreOptions } from './store-options';

export interface TableOption extends StoreOption {
  /** what is left of each class of lines in this store */
  sums: readonly number[];
}

/** A store that has a choice. */
export interface TableStore {
  positions: readonly number[];
  options: readonly TableOption[];
}

export interface StoreTable {
  stores: readonly TableStore[];
  /** what the stores without a choice leave, by class */
  settledSums: readonly number[];
  /** what is left of each line, stores without a choice done */
  settled: readonly number[];
}

export function storeTable(problem: OrderProblem, ways: readonly StoreOptions[], classes: LineClasses): StoreTable {
  const classesAt = problem.start.map((): number[] => []);
  for (const [index, positions] of classes.positions.entries()) for (const position of positions) classesAt[position]?.push(index);
  const sumsOf = (positions: readonly number[], { amounts }: StoreOption): number[] => {
    const sums = classes.positions.map(() => 0);
    for (let place = 0; place < positions.length; place++) {
      for (const index of classesAt[positions[place] ?? 0] ?? []) sums[index] = (sums[index] ?? 0) + (amounts[place] ?? 0);
    }
    return sums;
  };
  const settled = [...problem.start];
  const settledSums = classes.positions.map(() => 0);
  const stores: TableStore[] = [];
  for (const { positions, options } of ways) {
    const [only, second] = options;
    if (only === undefined) continue;
    if (second !== undefined) {
      stores.push({ positions, options: options.map((option) => ({ ...option, sums: sumsOf(positions, option) })) });
      continue;
    }
    for (const [place, position] of positions.entries()) settled[position] = only.amounts[place] ?? 0;
    for (const [index, sum] of sumsOf(positions, only).entries()) settledSums[index] = (settledSums[index] ?? 0) + sum;
  }
  return { stores, settledSums, settled };
}

/** What a form comes to for these sums, its constant apart. */
export function formValue({ coefficients }: Form, sums: readonly number[]): number {
  let value = 0;
  for (let index = 0; index < coefficients.length; index++) value += (coefficients[index] ?? 0) * (sums[index] ?? 0);
  return value;
}

/** What a form comes to for the stores without a choice, its constant included. */
export const settledValue = (form: Form, { settledSums }: StoreTable): number => form.constant + formValue(form, settledSums);

/** The least and the most that the stores' choices can add to a form; remembered, since many forms have the same coefficients. */
export function extremesOver({ stores }: StoreTable): (form: Form) => { least: number; most: number } {
  const known = new Map<string, { least: number; most: number }>();
  return (form) => {
    const key = form.coefficients.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const extremes = { least: 0, most: 0 };
    for (const { options } of stores) {
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (const { sums } of options) {
        const value = formValue(form, sums);
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      extremes.least += least;
      extremes.most += most;
    }
    known.set(key, extremes);
    return extremes;
  };
}
