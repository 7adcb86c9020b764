// One relaxation over the stores' ways: choose a way for each store, keep every row, and leave the least goods.
import type { Relaxation } from './relaxation';
import { formValue, type StoreTable, settledValue, type TableOption } from './store-table';

/** A way of one store with its part of the goods and of each row. */
export interface Choice {
  option: TableOption;
  cost: number;
  parts: readonly number[];
}

export interface Assignment {
  /** the ways each store may go */
  stores: readonly (readonly Choice[])[];
  /** goods are at least this and the sum of the costs */
  constant: number;
  /** each row's parts sum to at least its need; rows that are kept whatever is chosen are not among them */
  needs: readonly number[];
}

/** A row that counts coupons instead of amounts, for limits that several stores share. */
export interface CountRow {
  part: (option: TableOption) => number;
  need: number;
}

/** The choices under a relaxation; nothing where none keeps its rows. `mayGo`: ways that may stand beside the late coupons. */
export function assignmentOf(
  { goods, rows }: Relaxation,
  table: StoreTable,
  counts: readonly CountRow[],
  mayGo: (option: TableOption) => boolean,
  margin: number,
): Assignment | undefined {
  const stores = table.stores.map(({ options }) =>
    options.filter(mayGo).map(
      (option): Choice => ({
        option,
        cost: formValue(goods, option.sums),
        parts: [...rows.map(({ form }) => formValue(form, option.sums)), ...counts.map(({ part }) => part(option))],
      }),
    ),
  );
  const needs = [...rows.map(({ form, need }) => need - settledValue(form, table) - margin), ...counts.map(({ need }) => need)];
  const binding: number[] = [];
  for (const [row, need] of needs.entries()) {
    let least = 0;
    let most = 0;
    for (const choices of stores) {
      const parts = choices.map((choice) => choice.parts[row] ?? 0);
      least += Math.min(...parts);
      most += Math.max(...parts);
    }
    if (most < need) return undefined;
    if (least < need) binding.push(row);
  }
  const only = (values: readonly number[]) => binding.map((row) => values[row] ?? 0);
  return {
    stores: stores.map((choices) => choices.map((choice) => ({ ...choice, parts: only(choice.parts) }))),
    constant: settledValue(goods, table),
    needs: only(needs),
  };
}
