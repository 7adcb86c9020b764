// One relaxation of a plan of several orders: choose a plan for each component, keep every row, and leave the least.
import type { ComponentPlans } from './component-plans';
import type { OrderForm, Row } from './late-choice';

/** The plans of one component that may be chosen, as columns of numbers: their part of the goods, and of each row. */
export interface PlanColumn {
  plans: Int32Array;
  cost: Float64Array;
  /** by plan and row */
  parts: Float64Array;
}

export interface SplitAssignment {
  columns: readonly PlanColumn[];
  /** goods and own shipping are at least this and the sum of the costs */
  constant: number;
  needs: readonly number[];
  /** what a unit that a row is short of costs; infinite where it must not be short */
  caps: readonly number[];
}

/** All plans of each component, by position. */
export const everyPlan = (all: readonly ComponentPlans[]): Int32Array[] => all.map(({ shipping }) => Int32Array.from(shipping.keys()));

/**
 * The assignment of these plans in which order i is of form i; nothing where no choice keeps every row. `width`: columns an order has;
 * `margin`: what sums of numbers with fractions may be off by.
 */
export function splitAssignment(
  all: readonly ComponentPlans[],
  allowed: readonly Int32Array[],
  forms: readonly OrderForm[],
  width: number,
  margin: number,
): SplitAssignment | undefined {
  const stride = forms.length * width;
  const rows = forms.flatMap((form, order) => form.rows.map((row) => ({ row, base: order * width })));
  const absent = forms.flatMap((form, order) => form.absent.map((column) => order * width + column));
  const columns: PlanColumn[] = [];
  for (const [at, { values, shipping }] of all.entries()) {
    const given = allowed[at] ?? new Int32Array();
    const plans = absent.length === 0 ? given : given.filter((plan) => absent.every((place) => values[plan * stride + place] === 0));
    if (plans.length === 0) return undefined;
    const cost = Float64Array.from(plans, (plan) => shipping[plan] ?? 0);
    for (const [order, { goods }] of forms.entries()) {
      for (const { column, coefficient } of goods) addTo(cost, 1, 0, plans, values, { stride, place: order * width + column, coefficient });
    }
    const parts = new Float64Array(plans.length * rows.length);
    for (const [index, { row, base }] of rows.entries()) {
      for (const { column, coefficient } of row.terms)
        addTo(parts, rows.length, index, plans, values, { stride, place: base + column, coefficient });
    }
    columns.push({ plans, cost, parts });
  }
  const constant = forms.reduce((sum, form) => sum + form.constant, 0);
  return binding(
    columns,
    rows.map(({ row }) => row),
    constant,
    margin,
  );
}

/** Adds a multiple of one column of the plans' values, in place. */
function addTo(
  into: Float64Array,
  step: number,
  start: number,
  plans: Int32Array,
  values: Float64Array,
  { stride, place, coefficient }: { stride: number; place: number; coefficient: number },
): void {
  for (let index = 0, at = start; index < plans.length; index++, at += step) {
    into[at] = (into[at] ?? 0) + coefficient * (values[(plans[index] ?? 0) * stride + place] ?? 0);
  }
}

/** Rows that are kept whatever is chosen are left out. */
function binding(columns: readonly PlanColumn[], rows: readonly Row[], constant: number, margin: number): SplitAssignment | undefined {
  const kept: number[] = [];
  for (const [row, { need, cap }] of rows.entries()) {
    let least = 0;
    let most = 0;
    for (const { parts } of columns) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let at = row; at < parts.length; at += rows.length) {
        const part = parts[at] ?? 0;
        if (part < low) low = part;
        if (part > high) high = part;
      }
      least += low;
      most += high;
    }
    if (cap === Number.POSITIVE_INFINITY && most < need - margin) return undefined;
    if (least < need - margin) kept.push(row);
  }
  const only = ({ plans, cost, parts }: PlanColumn): PlanColumn => {
    if (kept.length === rows.length) return { plans, cost, parts };
    const some = new Float64Array(plans.length * kept.length);
    for (let index = 0; index < plans.length; index++) {
      for (let place = 0; place < kept.length; place++)
        some[index * kept.length + place] = parts[index * rows.length + (kept[place] ?? 0)] ?? 0;
    }
    return { plans, cost, parts: some };
  };
  return {
    columns: columns.map(only),
    constant,
    needs: kept.map((row) => (rows[row]?.need ?? 0) - margin),
    caps: kept.map((row) => rows[row]?.cap ?? 0),
  };
}

/** A column's plans at these positions. */
export function onlyPlans({ plans, cost, parts }: PlanColumn, positions: readonly number[], rows: number): PlanColumn {
  const some = new Float64Array(positions.length * rows);
  for (const [place, index] of positions.entries()) {
    for (let row = 0; row < rows; row++) some[place * rows + row] = parts[index * rows + row] ?? 0;
  }
  return {
    plans: Int32Array.from(positions, (index) => plans[index] ?? 0),
    cost: Float64Array.from(positions, (index) => cost[index] ?? 0),
    parts: some,
  };
}
