// Prices seen over visits on different days: kept once she has said yes, shown as a chart, spoken of where the evidence carries it; out in a
// file, away, and in again.
import { expect } from '@playwright/test';
import { test } from './harness/fixture';
import { movableClock, moveClock } from './harness/move-clock';
import { give, openOptions } from './harness/own-pages';
import { dayOf, lampUrl } from './harness/priced-days';
import { eventually, type Shopper } from './harness/shopper';
import { enter, visit } from './harness/shopping';

test.use({ buildOverride: movableClock });

const answer = async (shopper: Shopper, button: 'history-yes' | 'history-no'): Promise<void> => {
  await shopper.openOwnPage('welcome.html');
  const css = `[data-testid="${button}"]`;
  await eventually(() => shopper.evaluate((one) => document.querySelector(one) !== null, css), 'the question');
  await shopper.click(css);
  await eventually(
    () => shopper.evaluate((one) => document.querySelector(`${one}[aria-pressed="true"]`) !== null, css),
    'the answer is taken',
  );
  await shopper.leavePopup();
};

/** The lamp's page on a day, so many days from now, at a price. */
async function seeLamp(shopper: Shopper, day: number, price: 3900 | 4200 | 4500): Promise<void> {
  await moveClock(shopper, day);
  await enter(shopper, dayOf(price));
  await visit(shopper, lampUrl);
}

interface Shown {
  lowest: number;
  median: number;
  highest: number;
  days: number;
  dots: number;
  rows: (string | undefined)[];
  inflated: string | undefined;
  text: string;
}

/** What the popup says of the prices on the page; undefined where it says nothing. */
async function pricesShown(shopper: Shopper): Promise<Shown | undefined> {
  await shopper.openPopup();
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="wallet"]') !== null), 'the popup');
  const folded = await shopper.evaluate(() => document.querySelector<HTMLDetailsElement>('[data-testid="seen-prices"]')?.open);
  if (folded === undefined) {
    await shopper.leavePopup();
    return undefined;
  }
  expect(folded).toBe(false);
  await shopper.click('[data-testid="seen-prices"] > summary');
  const shown = await shopper.evaluate(() => {
    const one = <T extends Element>(css: string) => document.querySelector<T & { dataset: DOMStringMap }>(css);
    const amount = (fact: string) => Number(one(`[data-fact="${fact}"]`)?.dataset['amount']);
    return {
      lowest: amount('pricesLowest'),
      median: amount('pricesMedian'),
      highest: amount('pricesHighest'),
      days: Number(one('[data-testid="price-facts"]')?.dataset['days']),
      dots: document.querySelectorAll('.price-chart .day').length,
      rows: [...document.querySelectorAll<HTMLElement>('.price-chart tbody tr')].map(({ dataset }) => dataset['lowest']),
      inflated: one('[data-testid="inflated"]')?.dataset['code'],
      text: one('[data-testid="seen-prices"]')?.textContent ?? '',
    };
  });
  await shopper.leavePopup();
  return shown;
}

/** The same once so many days are known: a page is reported a moment after it has come to rest. */
const pricesOf = (shopper: Shopper, days: number): Promise<Shown> =>
  eventually(
    async () => {
      const shown = await pricesShown(shopper);
      return shown?.days === days && shown;
    },
    `prices of ${days} days`,
    30_000,
  );

const kept = (shopper: Shopper): Promise<number> =>
  shopper.evaluate(() => Number(document.querySelector<HTMLElement>('[data-testid="prices"]')?.dataset['count']));

test('prices of several days: nothing unasked, then a chart, then a word', async ({ shopper }) => {
  test.setTimeout(240_000);
  await seeLamp(shopper, 0, 4200);
  expect(await pricesShown(shopper)).toBeUndefined();
  await answer(shopper, 'history-no');
  await visit(shopper, lampUrl);
  expect(await pricesShown(shopper)).toBeUndefined();
  await openOptions(shopper);
  expect(await kept(shopper)).toBe(0);
  await shopper.leavePopup();

  await answer(shopper, 'history-yes');
  await seeLamp(shopper, 0, 4200);
  await seeLamp(shopper, 10, 3900);
  // the same day twice is one
  await visit(shopper, lampUrl);
  await seeLamp(shopper, 20, 4500);
  const three = await pricesOf(shopper, 3);
  // three visits carry no word on a list price
  expect(three).toMatchObject({ lowest: 3900, median: 4200, highest: 4500, days: 3, dots: 3, rows: ['4500', '3900', '4200'] });
  expect(three.inflated).toBeUndefined();
  expect(three.text).toContain('Seen on 3 days since');

  for (const day of [25, 30, 35, 40]) await seeLamp(shopper, day, 4200);
  const seven = await pricesOf(shopper, 7);
  // seven days over 40: 39.00, five times 42.00, 45.00; a list price of 56.00 is above all of them
  expect(seven).toMatchObject({ lowest: 3900, median: 4200, highest: 4500, days: 7, inflated: 'never-asked' });
  expect(seven.text).toMatch(/US\$56\.00, which it is said to have cost, was never seen since .*: the most was US\$45\.00\./);

  // out, away, in again: the same
  await openOptions(shopper);
  await eventually(async () => (await kept(shopper)) > 0, 'the prices are counted');
  const before = await kept(shopper);
  await shopper.evaluate(() => {
    const scope = window as unknown as { file?: string };
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        scope.file = text;
      });
      return make(blob);
    };
  });
  await shopper.click('[data-testid="export-prices"]');
  const file = await eventually(() => shopper.evaluate(() => (window as unknown as { file?: string }).file), 'the file');
  await shopper.click('[data-testid="erase-prices"]');
  await shopper.click('[data-testid="erase-prices-now"]');
  await eventually(async () => (await kept(shopper)) === 0, 'the prices are gone');
  await shopper.leavePopup();
  expect(await pricesShown(shopper)).toBeUndefined();
  await openOptions(shopper);
  await give(shopper, 'pricesFile', file);
  await eventually(async () => (await kept(shopper)) === before, 'the prices are back');
  await shopper.leavePopup();
  expect(await pricesShown(shopper)).toEqual(seven);
});

test('a clock that was a year ahead for a day does not spoil what is seen after', async ({ shopper }) => {
  test.setTimeout(120_000);
  await answer(shopper, 'history-yes');
  await seeLamp(shopper, 365, 3900);
  await seeLamp(shopper, 0, 4200);
  expect(await pricesOf(shopper, 1)).toMatchObject({ lowest: 4200, highest: 4200, rows: ['4200'] });
});
