// One relaxation over the stores' ways: choose a way for each store, keep every row, and leave the least goods.
import { times } from './linear-form';
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
  /** coefficients of each row by class of lines; a row that counts coupons has none */
  rowClasses: readonly (readonly number[])[];
}

/** A row that counts coupons instead of amounts, for limits that several stores share. */
export interface CountRow {
  part: (option: TableOption) => number;
  need: number;
}

/** The choices under a relaxation; nothing where none keeps its rows. `mayGo`: ways that may stand beside the late coupons. */
export function assignmentOf(
  { goods, rows, ceilings }: Relaxation,
  table: StoreTable,
  counts: readonly CountRow[],
  mayGo: ((option: TableOption) => boolean) | undefined,
  margin: number,
): Assignment | undefined {
  const stores = table.stores.map(({ options }) => (mayGo === undefined ? options : options.filter(mayGo)));
  const asked = [
    ...[...rows, ...ceilings.map(({ form, atMost }) => ({ form: times(form, -1, 0), need: -atMost }))].map(({ form, need }) => ({
      part: ({ sums }: TableOption) => formValue(form, sums),
      need: need - settledValue(form, table) - margin,
      classes: form.coefficients,
    })),
    ...counts.map((count) => ({ ...count, classes: [] })),
  ];
  const binding: typeof asked = [];
  for (const row of asked) {
    let [least, most] = [0, 0];
    for (const options of stores) {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const option of options) {
        const part = row.part(option);
        low = Math.min(low, part);
        high = Math.max(high, part);
      }
      least += low;
      most += high;
    }
    if (most < row.need) return undefined;
    if (least < row.need) binding.push(row);
  }
  const choiceOf = (option: TableOption): Choice => ({
    option,
    cost: formValue(goods, option.sums),
    parts: binding.map(({ part }) => part(option)),
  });
  return {
    stores: stores.map((options) => options.map(choiceOf)),
    constant: settledValue(goods, table),
    needs: binding.map(({ need }) => need),
    rowClasses: binding.map(({ classes }) => classes),
  };
}
