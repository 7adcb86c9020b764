import { describe, expect, it } from 'vitest';
import { findInflated } from '../../../core/history/inflated';
import { seen } from './observations';

const at = Date.parse('2026-08-01T20:00:00Z');
const today = '2026-08-01';

describe('a list price that was never asked', () => {
  // six days before today, the first of them a month and more ago
  const usual = ['2026-06-20', '2026-06-25', '2026-07-01', '2026-07-08', '2026-07-15', '2026-07-22'].map((day) => seen(day, 1000));
  const claimed = seen(today, 1000, 2000);
  const said = { code: 'never-asked', list: 2000, highest: 1000, days: 7, since: '2026-06-20' };
  it('is told, with what was', () => expect(findInflated([...usual, claimed], at)).toEqual(said));
  it('is told a day later too, not two: the claim may be gone', () => {
    expect(findInflated([...usual, claimed], at + 86_400_000)).toEqual(said);
    expect(findInflated([...usual, claimed], at + 2 * 86_400_000)).toBeUndefined();
  });
  it.each<[string, ReturnType<typeof seen>[]]>([
    ['after five days', [...usual.slice(0, 5), claimed]],
    ['after less than 30 days', [...usual.map((one, n) => ({ ...one, day: `2026-07-${10 + n}` })), claimed]],
    ['where it was asked once', [...usual.slice(1), seen('2026-06-20', 2000), claimed]],
    ['where it is hardly above what was asked: 10.50 against 10.00', [...usual, seen(today, 1000, 1050)]],
    ['where nothing is claimed', [...usual, seen(today, 1000)]],
    ['of a whole item, whose variants differ', [...usual, claimed].map((one) => ({ ...one, variant: 'any' }))],
    ['of a wish list', [...usual, claimed].map((one) => ({ ...one, variant: 'listed' }))],
    ['of nothing', []],
  ])('is not told %s', (_name, seenSoFar) => expect(findInflated(seenSoFar, at)).toBeUndefined());
  it('a cent more than that speaks', () => expect(findInflated([...usual, seen(today, 1000, 1051)], at)).toMatchObject({ list: 1051 }));
});

describe('a price that was raised before its reduction', () => {
  const usual = ['2026-06-20', '2026-06-25', '2026-07-01', '2026-07-05', '2026-07-10'].map((day) => seen(day, 1000));
  const raised = seen('2026-07-20', 1500);
  const said = { code: 'raised', usual: 1000, raisedTo: 1500, raisedOn: '2026-07-20' };
  it('is told where what is asked is no less than before', () => {
    expect(findInflated([...usual, raised, seen(today, 1000, 1500)], at)).toEqual(said);
    expect(findInflated([...usual, raised, seen(today, 1200, 1500)], at)).toEqual(said);
  });
  it.each<[string, ReturnType<typeof seen>[]]>([
    ['where it is less than before', [...usual, raised, seen(today, 999, 1500)]],
    ['where it is still raised', [...usual, raised, seen(today, 1500, 1500)]],
    ['where no reduction is claimed', [...usual, raised, seen(today, 1000)]],
    ['after four days', [...usual.slice(1), raised, seen(today, 1000, 1500)]],
    ['after less than 14 days', [...usual.map((one, n) => ({ ...one, day: `2026-07-${10 + n}` })), raised, seen(today, 1000, 1500)]],
    ['where it had been as high before', [seen('2026-06-19', 1400), ...usual, raised, seen(today, 1000, 1500)]],
    ['where it rose by a tenth only', [...usual, seen('2026-07-20', 1100), seen(today, 1000, 1050)]],
    [
      'more than 30 days ago',
      [...usual.map((one, n) => ({ ...one, day: `2026-06-${10 + 4 * n}` })), seen('2026-07-01', 1500), seen(today, 1000, 1400)],
    ],
  ])('is not told %s', (_name, seenSoFar) => expect(findInflated(seenSoFar, at)).toBeUndefined());
});
