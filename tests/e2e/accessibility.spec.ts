// Axe on panel and popup, in both browsers, left to right and right to left.
import { expect } from '@playwright/test';
import { scenarios } from '../shop/scenarios';
import { violations } from './harness/axe';
import { test } from './harness/fixture';
import { enter, lookAround } from './harness/shopping';
import { openPanel, shownWhen, unfoldAll } from './harness/shown';

for (const dark of [false, true]) {
  test.describe(dark ? 'dark' : 'light', () => {
    test.use({ dark });
    for (const id of ['wallet-usd', 'hebrew-ils', 'captcha']) {
      test(`${id}: no violation in panel and popup`, async ({ shopper }) => {
        test.setTimeout(120_000);
        const scenario = scenarios.find(({ scenarioId }) => scenarioId === id);
        if (!scenario) throw new Error(`no scenario ${id}`);
        if (scenario.gate === undefined) await lookAround(shopper, scenario);
        else await enter(shopper, scenario);
        await openPanel(shopper);
        await shownWhen(shopper, ({ kind }) => kind === 'planned' || kind === 'unreadable', 'an answer');
        expect(await violations(shopper, 'stackwise-panel')).toEqual([]);
        await unfoldAll(shopper);
        expect(await violations(shopper, 'stackwise-panel')).toEqual([]);
        await shopper.openPopup();
        await shownWhen(shopper, ({ kind }) => kind === 'planned' || kind === 'unreadable', 'the popup');
        expect(await violations(shopper, 'body')).toEqual([]);
      });
    }
  });
}
