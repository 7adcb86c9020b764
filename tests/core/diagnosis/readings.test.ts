// Verdicts that hang on how the rules are read: told with what the other readings say.
import { expect, it } from 'vitest';
import { Diagnosis } from '../../../core/diagnosis/diagnose';
import { otherReadings } from '../../../core/diagnosis/readings';
import type { StackingCase } from '../../../core/formats/case';
import type { CodeRow } from '../../../core/formats/codes';
import { runToEnd } from '../../../core/planning/plan-orders';
import { shippedProfiles } from '../../../core/rules/profiles/alternatives';
import { defaultProfile } from '../../../core/rules/profiles/default';
import { cart, line, row, storeCoupon } from './carts';

const { comparisonMargin } = defaultProfile.caseMaking;
function readings(stackingCase: StackingCase, asked: CodeRow) {
  const diagnosis = new Diagnosis({ case: stackingCase, answers: {}, comparisonMargin });
  return runToEnd(otherReadings(diagnosis, asked, {}, diagnosis.verdictOf(asked), shippedProfiles));
}

it('has none where every reading says the same', () => {
  expect(readings(cart([line('a', 10000)]), row('US12', 1200, 8900))).toEqual([]);
});

it('tells that an amount on its minimum is refused where it must be exceeded', () => {
  expect(readings(cart([line('a', 8900)]), row('US12', 1200, 8900))).toEqual([{ profileId: 'strict-more-than', outcome: 'would-work' }]);
});

it('tells that the trap is none where minimums are tested on the sale price', () => {
  const trap = cart([line('a', 4200)], { coupons: [storeCoupon('st', 1000, 4000)] });
  // 42 − 10 − 5
  expect(readings(trap, row('US5', 500, 3900))).toEqual([{ profileId: 'parallel-thresholds', outcome: 'works', payable: 2700 }]);
});
