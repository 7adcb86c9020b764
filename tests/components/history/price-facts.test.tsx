// @vitest-environment happy-dom
// What is told of prices that were seen.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { place } from '../../../components/history/chart-scale';
import { PriceFacts } from '../../../components/history/PriceFacts';
import { chooseLanguage } from '../../../components/language/languages';
import type { PriceHistory } from '../../../core/history/price-history';
import { read } from '../render-app';
import { samplePrices } from '../samples/sample-prices';

function show(history: PriceHistory, language = 'en') {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const now = () => Date.parse('2026-08-01T20:00:00Z');
  act(() => render(<PriceFacts language={chooseLanguage([language])} history={history} now={now} />, root));
  const all = (css: string) => [...root.querySelectorAll<HTMLElement>(css)];
  return { all, text: (css: string) => all(css).map(read).join('|') };
}

it('lowest, median, highest, how often and since when, and what was before', () => {
  const page = show(samplePrices.plain);
  expect(page.text('dt')).toBe('Lowest|Median|Highest');
  // 10.99 three times, 11.20, 11.50, 11.99, 12.25, 12.50: the fourth of eight is 11.20
  expect(page.text('dd')).toBe('US$10.99|US$11.20|US$12.50');
  expect(page.text('[data-testid="seen"]')).toBe('Seen on 8 days since Jun 3, 2026');
  expect(page.text('[data-testid="lowest-ever"]')).toBe('Before that it was seen at US$8.99 (since Jan 11, 2026).');
  expect(page.all('[data-testid="inflated"]')).toEqual([]);
});

it('a day more than the chart can draw a way between is told without one', () => {
  const page = show(samplePrices.once);
  expect(page.all('svg')).toEqual([]);
  expect(page.text('[data-testid="seen"]')).toBe('Seen on 1 day: Aug 1, 2026');
  expect(page.text('tbody')).toContain('US$11.20');
});

it('the table says every day, the latest first', () => {
  const page = show(samplePrices.plain);
  expect(page.all('tbody tr').map(({ dataset }) => dataset['day'])).toEqual([
    '2026-08-01',
    '2026-07-20',
    '2026-07-15',
    '2026-07-08',
    '2026-07-01',
    '2026-06-21',
    '2026-06-09',
    '2026-06-03',
  ]);
  expect(page.text('tbody tr:nth-child(2)')).toContain('US$11.99');
});

describe('a reduction that is none', () => {
  it('is told with what was seen: never asked', () => {
    expect(show(samplePrices.neverAsked).text('[data-testid="inflated"]')).toBe(
      'US$39.99, which it is said to have cost, was never seen since Jun 3, 2026: the most was US$12.50.',
    );
  });
  it('is told with what was seen: raised before', () => {
    expect(show(samplePrices.raised).text('[data-testid="inflated"]')).toBe(
      'No reduction: usually US$10.00, then raised to US$16.00 (Jul 25, 2026). What is asked now is no less than before.',
    );
  });
});

it('on the chart time runs by days and prices upwards', () => {
  const points = [
    { day: '2026-07-01', lowest: 500, highest: 500 },
    { day: '2026-07-11', lowest: 900, highest: 1000 },
    { day: '2026-07-31', lowest: 750, highest: 750 },
  ];
  // 300 wide and 84 high, 5 from every edge: a third of 290 is 96.67, half of 74 is 37, a fifth 14.8
  const placed = place(points).map(({ x, lowest, highest }) => [x, lowest, highest].map((one) => Math.round(one * 10) / 10));
  expect(placed).toEqual([
    [5, 79, 79],
    [101.7, 19.8, 5],
    [295, 42, 42],
  ]);
  // one price throughout lies in the middle
  expect(place(points.map(({ day }) => ({ day, lowest: 5, highest: 5 }))).map(({ lowest }) => lowest)).toEqual([42, 42, 42]);
});

it('says all of it in Arabic and Hebrew', () => {
  for (const language of ['ar', 'he'])
    for (const history of Object.values(samplePrices))
      expect(show(history, language).text('[data-testid="seen"]')).not.toMatch(/[a-z]{3}/i);
});
