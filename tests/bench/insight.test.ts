// The bench of what is live beside a plan runs, and fills its table.
import { expect, it } from 'vitest';
import { benchInsight, insightHead } from '../../scripts/bench/insight';

it('gives a row for each kind of cart and one for all of them', () => {
  const rows = benchInsight({ seed: 1, cases: 1, runs: 1 });
  expect(rows.map(([name, carts]) => [name, carts])).toEqual([
    ['typical-realistic', '1'],
    ['typical-trap', '1'],
    ['typical-boundary', '1'],
    ['typical-equal', '1'],
    ['typical-overlap', '1'],
    ['all', '5'],
  ]);
  expect(rows.every((row) => row.length === insightHead.length && !row.includes('-'))).toBe(true);
});
