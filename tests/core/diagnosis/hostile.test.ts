// Verdicts where there is nothing to go by, or too much of it.
import { expect, it } from 'vitest';
import { Diagnosis } from '../../../core/diagnosis/diagnose';
import type { StackingCase } from '../../../core/formats/case';
import { planOrders, runToEnd } from '../../../core/planning/plan-orders';
import { cart, line, promoCode, row, storeCoupon } from './carts';

const diagnosisOf = (stackingCase: StackingCase) => new Diagnosis({ case: stackingCase, answers: {}, comparisonMargin: {} });

it('tells of an empty cart what would have to be bought', () => {
  const { outcome, changes, without } = diagnosisOf(cart([])).verdictOf(row('US12', 1200, 8900));
  expect({ outcome, without, first: changes[0]?.steps }).toEqual({
    outcome: 'would-work',
    without: 0,
    first: [{ do: 'add', amount: 8900 }],
  });
});

it('tells of a code without a minimum on an empty cart that it takes off what is added', () => {
  const { changes } = diagnosisOf(cart([])).verdictOf(row('US12', 1200, 0));
  expect(changes[0]).toMatchObject({ steps: [{ do: 'add', amount: 1 }], payable: 0 });
});

it('asks the same of every code of a large book, and shares what is asked', () => {
  const lines = Array.from({ length: 20 }, (_, at) => line(`l${at}`, 1000 + at, { storeId: `s${at % 5}` }));
  const coupons = Array.from({ length: 5 }, (_, at) => storeCoupon(`st${at}`, 100, 2000, { scope: { type: 'store', storeId: `s${at}` } }));
  const diagnosis = diagnosisOf(cart(lines, { coupons }));
  const codes = Array.from({ length: 1000 }, (_, at) => row(`C${at}`, 100 + at, at * 50));
  const verdicts = codes.map((code) => diagnosis.verdictOf(code, {}, 'smallest'));
  // 20 lines of 10.00 and cents, 201.90; five coupons of 1.00: 196.90 count, so that minimums up to 196.50 are reached
  expect(verdicts.filter(({ outcome }) => outcome === 'works').length).toBe(394);
  expect(new Set(verdicts.map(({ without }) => without))).toEqual(new Set([19690]));
});

it('bears amounts at the end of the safe integers', () => {
  const huge = 9_000_000_000_000_000;
  const { priced } = diagnosisOf(cart([line('a', huge)])).verdictOf(row('HUGE', huge - 1, huge));
  expect(priced).toMatchObject({ off: huge - 1, payable: 1 });
});

it('holds a code against a plan of more orders than its case speaks of', () => {
  const coupons = [promoCode('c1', 1000, 5000), promoCode('c2', 900, 5000)];
  const stackingCase = cart([line('a', 6000), line('b', 6000)], { coupons });
  const plan = runToEnd(planOrders({ ...stackingCase, options: { maximumOrders: 2 } }));
  const diagnosis = new Diagnosis({ case: stackingCase, plan, answers: {}, comparisonMargin: {} });
  // 120 − 10 − 9 = 101; with 15 in place of 9: 95
  expect(diagnosis.verdictOf(row('C3', 1500, 5000))).toMatchObject({
    outcome: 'works',
    without: 10100,
    priced: { off: 1500, payable: 9500, instead: ['c2'] },
  });
});
