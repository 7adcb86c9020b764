// Which readings of the rules agree with what pages asked: the base of calibration.
import type { StackingCase } from '../formats/case';
import type { PlannedOrder } from '../formats/plan';
import { type Deviation, deviationsFrom } from './deviations';
import { priceAsSite, totalOf } from './price-as-site';

/** What a page asked (`charged`, minor units, tax and other rows outside the model taken out) for an order of a plan of this case. */
export interface Observation {
  case: StackingCase;
  orders: readonly PlannedOrder[];
  /** position in `orders` */
  order: number;
  charged: number;
}

/** Whether the same orders with the same coupons ask exactly what the page did, all of these settings read otherwise. */
export function agrees({ case: stackingCase, orders, order, charged }: Observation, deviations: readonly Deviation[]): boolean {
  const under = deviations.reduce((changed, { change }) => change(changed), stackingCase);
  return priceAsSite(under, orders).some((priced) => totalOf(priced, order) === charged);
}

const isOneSetting = (a: Deviation, b: Deviation): boolean => a.field === b.field && a.layer === b.layer;

/**
 * The readings that agree with every observation, each as what is read otherwise than the first observation's case reads it: nothing at
 * all where its own reading agrees; else single settings; and pairs of settings neither of which agrees alone. Yields after each price.
 */
export function* explain(observations: readonly Observation[]): Generator<undefined, Deviation[][]> {
  const first = observations[0];
  if (first === undefined) return [[]];
  const allAgree = function* (deviations: readonly Deviation[]): Generator<undefined, boolean> {
    for (const observation of observations) {
      yield undefined;
      if (!agrees(observation, deviations)) return false;
    }
    return true;
  };
  if (yield* allAgree([])) return [[]];
  const found: Deviation[][] = [];
  const rest: Deviation[] = [];
  for (const deviation of deviationsFrom(first.case)) {
    if (yield* allAgree([deviation])) found.push([deviation]);
    else rest.push(deviation);
  }
  for (const [at, one] of rest.entries()) {
    for (const other of rest.slice(at + 1)) {
      if (!isOneSetting(one, other) && (yield* allAgree([one, other]))) found.push([one, other]);
    }
  }
  return found;
}
