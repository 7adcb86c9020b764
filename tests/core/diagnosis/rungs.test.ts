// Advice on a ladder of codes: what is reached, what the next rung costs, dead zones, and pairs for two orders. Amounts by hand.
import { expect, it } from 'vitest';
import { Diagnosis } from '../../../core/diagnosis/diagnose';
import { type RungAdvice, rungAdvice } from '../../../core/diagnosis/rungs';
import type { StackingCase } from '../../../core/formats/case';
import type { CodeRow } from '../../../core/formats/codes';
import { runToEnd } from '../../../core/planning/plan-orders';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { cart, line, promoCode, row } from './carts';
import { least } from './oracle';

const ladder = [row('R18', 1800, 11900), row('R3', 300, 2900), row('R12', 1200, 8900), row('R8', 800, 5900)];
const { comparisonMargin } = defaultProfile.caseMaking;
const advise = (stackingCase: StackingCase, codes: CodeRow[] = ladder): RungAdvice =>
  runToEnd(rungAdvice(new Diagnosis({ case: stackingCase, answers: {}, comparisonMargin }), codes));
const codesOf = ({ rungs }: RungAdvice) => rungs.map(({ code, state, add, cost }) => [code, state, add, cost]);

it('tells which rungs are reached, and what the next one costs on top', () => {
  const advice = advise(cart([line('a', 6000), line('b', 4000)]));
  // best now 100 − 12 = 88; with 19 more goods 119 − 18 = 101
  expect(codesOf(advice)).toEqual([
    ['R3', 'reached', undefined, undefined],
    ['R8', 'reached', undefined, undefined],
    ['R12', 'reached', undefined, undefined],
    ['R18', 'ahead', 1900, 100],
  ]);
  expect(advice.best).toBe('R12||2026-07-01T07:00:00Z');
  expect(advice.next?.code).toBe('R18');
  // 60 − 8 and 40 − 3 come to 89: more than 88
  expect(advice.pair).toBeUndefined();
});

it('tells where a little more would cost no more', () => {
  const advice = advise(cart([line('a', 10000)]));
  // from 13.00 of further goods on, 88 + 13 = 101 is paid; and 101 is what 19.00 come to
  expect(advice.deadZones.map(({ from, to, payable }) => ({ from, to, payable }))).toEqual([{ from: 1300, to: 1900, payable: 10100 }]);
});

it('tells the pair of rungs that two orders would use', () => {
  const stackingCase = cart([line('a', 5900), line('b', 5900)]);
  const advice = advise(stackingCase, [...ladder, row('B8', 800, 5900)]);
  // one order 118 − 12 = 106; two of 59 − 8 each = 102
  expect(advice.pair).toMatchObject({ payable: 10200, saves: 400 });
  expect([...(advice.pair?.couponIds ?? [])].sort()).toEqual(['B8||2026-07-01T07:00:00Z', 'R8||2026-07-01T07:00:00Z']);
  const coupons = ['R8', 'B8'].map((id) => promoCode(id, 800, 5900));
  expect(least(cart([line('a', 5900), line('b', 5900)], { coupons, options: { maximumOrders: 2 } }))).toBe(10200);
});

it('plans with no rung that hangs on an answer, and tells of one of another market', () => {
  const advice = advise(cart([line('a', 10000)]), [
    row('NEW', 2000, 2900, { requires: ['newBuyer'] }),
    row('BR', 2000, 5000, { regions: ['BR'] }),
    row('R3', 300, 2900),
  ]);
  expect(codesOf(advice)).toEqual([
    ['NEW', 'reached', undefined, undefined],
    ['R3', 'reached', undefined, undefined],
    ['BR', 'other', undefined, undefined],
  ]);
  expect(advice.best).toBe('R3||2026-07-01T07:00:00Z');
  expect(advice.next).toBeUndefined();
});

it('has nothing to say of an empty ladder', () => {
  expect(advise(cart([line('a', 10000)]), [])).toEqual({ rungs: [], deadZones: [] });
});
