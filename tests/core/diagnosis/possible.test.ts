// Reasons that only the site knows, and how many of which confidence: all that a risk is told as.
import { expect, it } from 'vitest';
import { Diagnosis } from '../../../core/diagnosis/diagnose';
import { countReasons } from '../../../core/diagnosis/possible';
import { cart, line, row } from './carts';

it('counts reasons by confidence', () => {
  const input = { case: cart([line('a', 8000)]), answers: {}, comparisonMargin: {} };
  const { reasons } = new Diagnosis(input).verdictOf(row('NEW', 1200, 8900, { requires: ['newBuyer'], unsure: ['validUntil'] }), {
    bySite: ['risk-control'],
    likely: ['N3W'],
  });
  // below its minimum; what the site said; whether she ordered before; its end, its letters and its stock
  expect(countReasons(reasons)).toEqual({ certain: 1, told: 1, open: 1, possible: 3 });
});
