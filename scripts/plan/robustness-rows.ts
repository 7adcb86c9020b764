// What other readings of the rules make of a plan, as rows of its receipt.
import type { Held, StackingPlan } from '../../core/formats/plan';
import { blank, type Row } from './columns';
import type { Names } from './names';

const heldRow =
  (payable: number, { of, money }: Names) =>
  (held: Held): Row => {
    const what = `  ${of(held.profile)}`;
    if (held.payable === undefined) return { what, amount: 'refused', note: 'a coupon does not apply, or may not stand beside another' };
    const more = held.payable - payable;
    return { what, amount: money(held.payable), note: more === 0 ? 'the same' : more > 0 ? `${money(more)} more` : `${money(-more)} less` };
  };

/** A table of the plan under each profile, and the safe plan where it is refused under one; no rows where nothing was asked for. */
export function robustnessRows({ objective, robustness, robustPlan }: StackingPlan, names: Names): Row[] {
  if (robustness === undefined) return [];
  const table = [
    blank,
    { what: 'Under other readings of the rules', tone: 'bold' as const },
    ...robustness.map(heldRow(objective.payable, names)),
  ];
  if (robustPlan === undefined) return table;
  const { worst, orders, proof } = robustPlan;
  const coupons = orders.map((order) => (order.coupons.length === 0 ? 'no coupon' : order.coupons.map(names.of).join(', ')));
  const sure = proof.status === 'proved' ? 'proved' : `at most ${names.money(worst - proof.lowerBound)} better exists`;
  return [
    ...table,
    blank,
    { what: 'Safe under all of them', tone: 'bold' },
    { what: '  pay at most', amount: names.money(worst), note: `the best worst case, ${sure}` },
    ...coupons.map((text, at): Row => ({ what: `  ${orders.length > 1 ? `order ${at + 1}: ` : 'with '}${text}` })),
    ...robustPlan.robustness.map(heldRow(worst, names)),
  ];
}
