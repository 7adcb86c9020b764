// Whether codes work on carts: every reason, what is expected worked out by hand, and every change held against a plan of the changed cart.
import { describe, expect, it } from 'vitest';
import { couponOfRow } from '../../../core/diagnosis/coupon-of-row';
import { Diagnosis } from '../../../core/diagnosis/diagnose';
import { reasonCodes, type Verdict } from '../../../core/diagnosis/verdict';
import type { Coupon } from '../../../core/formats/promotion';
import { planOrders, runToEnd } from '../../../core/planning/plan-orders';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { type DiagnosisCase, usd } from './carts';
import { circumstanceCases } from './circumstance-cases';
import { lineCases } from './line-cases';
import { minimumCases } from './minimum-cases';
import { caseAfter, least, leastWith, withCoupon, withoutCoupon } from './oracle';
import { siteCases } from './site-cases';

const table: DiagnosisCase[] = [...minimumCases, ...circumstanceCases, ...lineCases, ...siteCases];

const verdictOf = ({ cart, asked, told, answers = {}, onOrder }: DiagnosisCase, wanted?: 'smallest'): Verdict =>
  new Diagnosis({
    case: cart,
    answers,
    comparisonMargin: defaultProfile.caseMaking.comparisonMargin,
    ...(onOrder === undefined ? {} : { onOrder }),
  }).verdictOf(asked, told, wanted);

const couponOf = ({ asked, told }: DiagnosisCase): Coupon => ('couponId' in asked ? asked : couponOfRow(asked, usd, told?.storeId).coupon);

describe.each(table)('$name', (one) => {
  const verdict = verdictOf(one);
  const coupon = couponOf(one);

  it('is the verdict worked out by hand', () => {
    const { reasons = {}, possible, priced, changes = [], ask = [], missing = [] } = one;
    const proved = verdict.reasons.filter(({ confidence }) => confidence !== 'possible');
    expect({ outcome: verdict.outcome, without: verdict.without, ask: verdict.ask, missing: verdict.missing }).toEqual({
      outcome: one.outcome,
      without: one.without,
      ask,
      missing,
    });
    expect(proved).toEqual(
      reasonCodes.flatMap((code) => (reasons[code] === undefined ? [] : [{ code, confidence: 'certain', ...reasons[code] }])),
    );
    if (possible !== undefined) {
      expect(verdict.reasons.filter(({ confidence }) => confidence === 'possible').map(({ code }) => code)).toEqual(possible);
    }
    const found = verdict.changes.map(({ steps, payable, cost }) => ({ steps, payable, cost }));
    // the smallest ones; those that follow are held against the core all the same
    expect(changes.length === 0 ? found : found.slice(0, changes.length)).toEqual(changes);
    if (priced === undefined) expect(verdict.priced).toBeUndefined();
    else {
      expect(verdict.priced).toMatchObject({ instead: [], isThin: false, ...priced, saves: one.without - priced.payable });
    }
  });

  it('is proved, and agrees with a search through everything', () => {
    expect(verdict.without).toBe(least(withoutCoupon(one.cart, coupon)));
    const { priced } = verdict;
    if (priced === undefined) return;
    const bought = withCoupon(asIf(one), coupon);
    expect(priced.bounded).toBe(one.priced?.bounded);
    if ((one.cart.options?.maximumOrders ?? 1) === 1) expect(priced.payable).toBe(leastWith(bought, coupon.couponId));
    expect(Math.min(priced.payable, verdict.without)).toBe(least(bought));
  });

  it('is the same in short, with the smallest change alone', () => {
    const brief = verdictOf(one, 'smallest');
    const short = [brief.priced, ...brief.changes];
    const long = [verdict.priced, ...verdict.changes.slice(0, 1)];
    const told = { outcome: brief.outcome, reasons: brief.reasons, ask: brief.ask, missing: brief.missing };
    expect(told).toEqual({ outcome: verdict.outcome, reasons: verdict.reasons, ask: verdict.ask, missing: verdict.missing });
    expect(brief.changes.map(({ steps }) => steps)).toEqual(verdict.changes.slice(0, 1).map(({ steps }) => steps));
    // what is not searched through for a list says so, and is never less
    for (const [at, one] of short.entries()) {
      const least = long[at]?.payable;
      if (one?.bounded === undefined) expect(one?.payable).toBe(least);
      else expect(one.payable).toBeGreaterThanOrEqual(least ?? Number.POSITIVE_INFINITY);
    }
  });

  it('says of every change what a plan of the changed cart comes to', () => {
    for (const { steps, payable, orders, bounded } of verdict.changes) {
      // changes for which a plan without the code would be cheaper are the cheapest known, and not proved to be
      expect(bounded === undefined || payable > verdict.without).toBe(true);
      const changed = caseAfter(asIf(one), coupon, steps);
      const isSplit = (changed.options?.maximumOrders ?? 1) > 1;
      if (!isSplit) expect(payable).toBe(leastWith(changed, coupon.couponId));
      const plan = runToEnd(planOrders(changed));
      const without = runToEnd(planOrders(withoutCoupon(changed, coupon)));
      expect(plan.objective.payable).toBe(Math.min(payable, without.objective.payable));
      if (payable < without.objective.payable) expect(plan.orders.flatMap(({ coupons }) => coupons)).toContain(coupon.couponId);
      expect(orders.flatMap(({ coupons }) => coupons)).toContain(coupon.couponId);
    }
  });
});

/** The cart of somebody whose open questions are answered with yes. */
function asIf({ cart, ask = [] }: DiagnosisCase): DiagnosisCase['cart'] {
  const traits = [...(cart.context.traits ?? []), ...ask.filter((fact) => fact !== 'region')];
  return { ...cart, context: { ...cart.context, traits, ...(ask.includes('region') ? { region: 'US' } : {}) } };
}

it('has at least sixty carts, and every reason', () => {
  expect(table.length).toBeGreaterThanOrEqual(60);
  const told = new Set(table.flatMap(({ reasons = {}, possible = [] }) => [...Object.keys(reasons), ...possible]));
  expect(reasonCodes.filter((code) => !told.has(code))).toEqual([]);
});
