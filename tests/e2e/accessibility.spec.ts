// Axe on panel and popup, in both browsers, left to right and right to left.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import { scenarios } from '../shop/scenarios';
import { test } from './harness/fixture';
import type { Shopper } from './harness/shopper';
import { enter, lookAround } from './harness/shopping';
import { openPanel, shownWhen } from './harness/shown';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong under a selector: rule, and where. */
async function violations(shopper: Shopper, selector: string): Promise<string[]> {
  await shopper.inject(axeSource);
  return shopper.evaluate(async (css) => {
    type Axe = {
      run(
        context: object,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
    };
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(
      { include: [[css]] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`));
  }, selector);
}

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
        await shopper.openPopup();
        await shownWhen(shopper, ({ kind }) => kind === 'planned' || kind === 'unreadable', 'the popup');
        expect(await violations(shopper, 'body')).toEqual([]);
      });
    }
  });
}
