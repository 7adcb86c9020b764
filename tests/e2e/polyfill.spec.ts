// The build without the native `browser`: what runs is the polyfill.
import { expect } from '@playwright/test';
import { trap42 } from '../shop/scenarios/trap-42';
import { test } from './harness/fixture';
import { lookAround } from './harness/shopping';
import { shownWhen } from './harness/shown';

test('there is no native browser object, and the plan comes all the same', async ({ shopper }) => {
  await lookAround(shopper, trap42);
  await shopper.openPopup();
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00 in the popup');
  expect(await shopper.evaluate(() => 'browser' in globalThis)).toBe(false);
});
