// @vitest-environment happy-dom
// The prices that were seen, on the page of settings.
import { expect, it } from 'vitest';
import { fileOf } from '../../../core/history/prices-file';
import { NOW } from '../../core/by-hand/entries';
import { seen } from '../../core/history/observations';
import { showOptions } from './render-options';

const two = [seen('2026-05-03', 500), seen('2026-05-04', 600)];
const count = (page: ReturnType<typeof showOptions>) => page.one('[data-testid="prices"]').dataset['count'];

it('are counted, made a file of, and erased once that is asked', async () => {
  const page = showOptions({ seenPrices: two });
  await page.settled(() => undefined);
  expect(page.text('[data-testid="prices"]')).toContain('2 prices seen');
  await page.click('[data-testid="export-prices"]');
  expect(page.one('[data-testid="save-prices"]').getAttribute('download')).toBe(`stackwise-prices-${NOW.slice(0, 10)}.json`);
  await page.click('[data-testid="erase-prices"]');
  expect(document.activeElement).toBe(page.one('[data-testid="erase-prices-cancel"]'));
  await page.click('[data-testid="erase-prices-cancel"]');
  expect(document.activeElement).toBe(page.one('[data-testid="erase-prices"]'));
  await page.click('[data-testid="erase-prices"]');
  expect(page.text('[data-testid="erase-prices-asked"]')).toContain('2 prices seen');
  expect(count(page)).toBe('2');
  await page.click('[data-testid="erase-prices-now"]');
  expect(count(page)).toBe('0');
  expect(page.text('[data-testid="outcome"]')).toBe('The prices are erased.');
  expect(page.all('[data-testid="erase-prices"], [data-testid="export-prices"]')).toEqual([]);
});

it('come out of a file; one of another kind, version or fault is told, and changes nothing', async () => {
  const page = showOptions();
  const file = fileOf(two, NOW);
  const [series] = file.series;
  const faults: [string, unknown][] = [
    ['newer version', { ...file, format: 'stacking-prices/2' }],
    ['cannot be used. The first fault is at: format', { ...file, format: 'stackwise-export/1' }],
    [
      'cannot be used. The first fault is at: series[0].prices[0].lowest',
      { ...file, series: [{ ...series, prices: [{ day: '2026-05-03', lowest: -1, highest: 5 }] }] },
    ],
    [
      'cannot be used. The first fault is at: series[0].prices[0].day',
      { ...file, series: [{ ...series, prices: [{ day: '2026-02-31', lowest: 1, highest: 5 }] }] },
    ],
  ];
  for (const [words, wrong] of faults) {
    await page.give('pricesFile', JSON.stringify(wrong));
    expect(page.text('[data-testid="prices-error"]')).toContain(words);
    expect(count(page)).toBe('0');
  }
  await page.give('pricesFile', 'not json');
  expect(page.text('[data-testid="prices-error"]')).toContain('not JSON');
  await page.give('pricesFile', JSON.stringify(file));
  expect(page.text('[data-testid="prices-error"]')).toBe('');
  expect(count(page)).toBe('2');
});

it('for which there is no room say so', async () => {
  const page = showOptions({ failure: 'storage-full' });
  await page.give('pricesFile', JSON.stringify(fileOf(two, NOW)));
  expect(page.text('[data-testid="outcome"]')).toBe('The browser’s storage is full. Nothing was changed.');
});

it('go with everything else, and that is said', async () => {
  const page = showOptions({ seenPrices: two });
  await page.settled(() => undefined);
  await page.click('[data-testid="erase"]');
  expect(page.text('[data-testid="erase-asked"]')).toContain('2 prices seen');
});
