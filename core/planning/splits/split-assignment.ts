// One relaxation of a plan of several orders: choose a plan for each component, keep every row, and leave the least.
import type { ComponentPlans } from './component-plans';
import type { OrderForm } from './late-choice';

/** The plans of one component that may be chosen, as columns: their part of the goods, and of each row. */
export interface Column {
  plans: Int32Array;
  cost: Float64Array;
  /** by plan and row */
  parts: Float64Array;
}

export interface SplitAssignment {
  columns: readonly Column[];
  /** goods and own shipping are at least this and the sum of the costs */
  constant: number;
  needs: readonly number[];
  /** what a unit that a row is short of costs; infinite where it must not be short */
  caps: readonly number[];
}

/** The assignment in which order i is of form i; nothing where no choice keeps every row. `width`: columns an order has. */
export function splitAssignment(
  all: readonly ComponentPlans[],
  forms: readonly OrderForm[],
  width: number,
  margin: number,
): SplitAssignment | undefined {
  const orders = forms.length;
  const at = (order: number, column: number) => order * width + column;
  const goods = forms.flatMap((form, order) => form.goods.map(({ column, coefficient }) => ({ place: at(order, column), coefficient })));
  const rows = forms.flatMap((form, order) =>
    form.rows.map(({ terms, need, cap }) => ({
      need: need - margin,
      cap,
      terms: terms.map(({ column, coefficient }) => ({ place: at(order, column), coefficient })),
    })),
  );
  const absent = forms.flatMap((form, order) => form.absent.map((column) => at(order, column)));
  const least = rows.map(() => 0);
  const most = rows.map(() => 0);
  const full: Column[] = [];
  for (const { values, shipping } of all) {
    const stride = orders * width;
    const plans: number[] = [];
    for (let plan = 0; plan < shipping.length; plan++) {
      if (absent.every((place) => values[plan * stride + place] === 0)) plans.push(plan);
    }
    const cost = new Float64Array(plans.length);
    const parts = new Float64Array(plans.length * rows.length);
    for (const [index, plan] of plans.entries()) {
      const base = plan * stride;
      let sum = shipping[plan] ?? 0;
      for (const { place, coefficient } of goods) sum += coefficient * (values[base + place] ?? 0);
      cost[index] = sum;
      for (let row = 0; row < rows.length; row++) {
        let part = 0;
        for (const { place, coefficient } of rows[row]?.terms ?? []) part += coefficient * (values[base + place] ?? 0);
        parts[index * rows.length + row] = part;
      }
    }
    for (let row = 0; row < rows.length; row++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let index = row; index < parts.length; index += rows.length) {
        const part = parts[index] ?? 0;
        if (part < low) low = part;
        if (part > high) high = part;
      }
      least[row] = (least[row] ?? 0) + low;
      most[row] = (most[row] ?? 0) + high;
    }
    if (plans.length === 0) return undefined;
    full.push({ plans: Int32Array.from(plans), cost, parts });
  }
  const constant = forms.reduce((sum, form) => sum + form.constant, 0);
  if (rows.some(({ need, cap }, row) => cap === Number.POSITIVE_INFINITY && (most[row] ?? 0) < need)) return undefined;
  const binding = [...rows.keys()].filter((row) => (least[row] ?? 0) < (rows[row]?.need ?? 0));
  return {
    columns: full.map((column) => ({ ...column, parts: onlyRows(column.parts, rows.length, binding) })),
    constant,
    needs: binding.map((row) => rows[row]?.need ?? 0),
    caps: binding.map((row) => rows[row]?.cap ?? 0),
  };
}

function onlyRows(parts: Float64Array, rows: number, kept: readonly number[]): Float64Array {
  if (kept.length === rows) return parts;
  const count = rows === 0 ? 0 : parts.length / rows;
  const some = new Float64Array(count * kept.length);
  for (let index = 0; index < count; index++) {
    for (const [place, row] of kept.entries()) some[index * kept.length + place] = parts[index * rows + row] ?? 0;
  }
  return some;
}
