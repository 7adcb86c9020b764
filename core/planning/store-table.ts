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

/** Adds to a store's ways what they leave of each class. */
export function withSums({ positions: classes }: LineClasses, lines: number): (ways: StoreOptions) => TableStore {
  const classesAt = Array.from({ length: lines }, (): number[] => []);
  for (const [index, positions] of classes.entries()) for (const position of positions) classesAt[position]?.push(index);
  const sumsOf = (positions: readonly number[], { amounts }: StoreOption): number[] => {
    const sums = classes.map(() => 0);
    for (let place = 0; place < positions.length; place++) {
      for (const index of classesAt[positions[place] ?? 0] ?? []) sums[index] = (sums[index] ?? 0) + (amounts[place] ?? 0);
    }
    return sums;
  };
  return ({ positions, options }) => ({ positions, options: options.map((option) => ({ ...option, sums: sumsOf(positions, option) })) });
}

/** The table of all stores of an order. */
export function storeTable({ start }: OrderProblem, all: readonly TableStore[]): StoreTable {
  const settled = [...start];
  const settledSums = (all[0]?.options[0]?.sums ?? []).map(() => 0);
  const stores: TableStore[] = [];
  for (const store of all) {
    const [only, second] = store.options;
    if (second !== undefined) stores.push(store);
    if (only === undefined || second !== undefined) continue;
    for (const [place, position] of store.positions.entries()) settled[position] = only.amounts[place] ?? 0;
    for (const [index, sum] of only.sums.entries()) settledSums[index] = (settledSums[index] ?? 0) + sum;
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

/** Between what the stores' choices can bring a form, its constant apart; remembered by the list of coefficients. */
export function extremesOver({ stores, settledSums }: StoreTable): (form: Form) => { least: number; most: number } {
  const known = new Map<readonly number[], { least: number; most: number }>();
  return (form) => {
    const before = known.get(form.coefficients);
    if (before !== undefined) return before;
    const settled = formValue(form, settledSums);
    const extremes = { least: settled, most: settled };
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
    known.set(form.coefficients, extremes);
    return extremes;
  };
}
