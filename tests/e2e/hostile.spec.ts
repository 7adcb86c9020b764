// A page that is not what it seems: markup in titles, answers that do not parse, answers that lie.
import { expect } from '@playwright/test';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import type { Shopper } from './harness/shopper';
import { lookAround } from './harness/shopping';
import { look, openPanel, shownWhen } from './harness/shown';

const ours = (shopper: Shopper) => shopper.consoleLines.filter((line) => /stackwise|extension:\/\//i.test(line));

test('titles with markup in them: shown as text, and nothing runs', async ({ shopper }) => {
  await lookAround(shopper, scenarioOf('hostile-titles'));
  await openPanel(shopper);
  const shown = await shownWhen(shopper, ({ payable }) => payable === 3000, '$30.00');
  expect(shown.text).toContain('<img src=x onerror="window.owned=1">');
  const planted = await shopper.evaluate(() => {
    const root = document.querySelector('stackwise-panel')?.shadowRoot;
    return [root?.querySelectorAll('img, script, svg[onload], [onerror], [onmouseover], b').length, 'owned' in globalThis];
  });
  expect(planted).toEqual([0, false]);
  expect(ours(shopper)).toEqual([]);
});

test('a page whose policy lets in no style but its own: the panel is dressed all the same', async ({ shopper }) => {
  await lookAround(shopper, scenarioOf('hostile-titles'));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3000, '$30.00');
  const sheet = await shopper.evaluate(() => {
    const { position, width } = getComputedStyle(
      document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('.sheet') ?? document.body,
    );
    return { position, width };
  });
  expect(sheet).toEqual({ position: 'fixed', width: '380px' });
});

test('events that are no answers, and answers that lie: no other number is ever shown', async ({ shopper }) => {
  await lookAround(shopper, scenarioOf('trap-42'));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await shopper.evaluate(() => {
    const tell = (detail: unknown) => document.dispatchEvent(new CustomEvent('pagetap:told', { detail }));
    const answer = (body: unknown) => JSON.stringify({ o: 'response', n: 'mtop.aliexpress.trade.cart.render', b: body, t: Date.now() });
    for (const nonsense of ['{{{', '', 'null', '[]', 'x'.repeat(5_000_000), '{"__proto__":{"o":"response"}}', 42, { o: 'response' }])
      tell(nonsense);
    for (const body of ['mtopjsonp3({', '{"data":{"data":[]}}', '{"data":{"data":{"x":{"fields":null}}}}', '<html>']) tell(answer(body));
    const fields = {
      itemView: { itemId: 1005007791810101, skuId: '1', cartId: 1, title: 'Desk lamp', valid: true },
      quantityView: { current: 1 },
      checkbox: { enable: true, selected: true },
      priceViews: [{ priceType: 'showPrice', value: 1, amount: { currencyCode: 'USD' }, formattedAmount: 'US $1.00' }],
    };
    tell(answer(JSON.stringify({ ret: ['SUCCESS::'], data: { data: { line: { fields } } } })));
    document.body.dataset['nudge'] = '1';
  });
  const payables = new Set<number>();
  for (let looks = 0; looks < 30; looks++) {
    const payable = (await look(shopper))?.payable;
    if (payable !== undefined) payables.add(payable);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect([...payables].filter((payable) => payable !== 3200)).toEqual([]);
  expect(ours(shopper).length).toBeLessThanOrEqual(1);
});
