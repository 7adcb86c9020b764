// "Not read rightly?": what was read and from where, a line corrected and taken back, the page as a file.
import { expect } from '@playwright/test';
import { readPage } from '../../readers/read-page';
import { savedSource } from '../../readers/snapshot/read-snapshot';
import { documentFrom } from '../readers/open-page';
import { itemPath, paths } from '../shop/links';
import { scenarioOf } from '../shop/scenarios';
import { violations } from './harness/axe';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { enter, visit } from './harness/shopping';
import { openPanel, shownWhen } from './harness/shown';

const trap = scenarioOf('trap-42');

const attribute = (shopper: Shopper, testId: string, name: string): Promise<string | null> =>
  shopper.evaluate((id, key) => document.querySelector(`[data-testid="${id}"]`)?.getAttribute(key) ?? null, testId, name);
const becomes = (shopper: Shopper, testId: string, name: string, value: string): Promise<boolean> =>
  eventually(async () => (await attribute(shopper, testId, name)) === value, `${testId} ${name}=${value}`);

async function openReading(shopper: Shopper): Promise<void> {
  await shopper.openOwnPage('reading.html');
  await becomes(shopper, 'facts', 'data-page', 'cart');
}

async function correct(shopper: Shopper, field: string, text: string): Promise<void> {
  await shopper.click('[data-testid="correct"]');
  await shopper.fill(`form [name="${field}"]`, text);
  await shopper.click('[data-testid="keep"]');
  await eventually(() => shopper.evaluate(() => document.querySelector('form') === null), 'it is kept');
}

test('a correction that does not fit the page’s sum is refused with the difference, and taken back', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the cart alone');
  await openReading(shopper);
  expect(await attribute(shopper, 'facts', 'data-confidence')).toBe('exact');
  expect(await attribute(shopper, 'sums', 'data-verdict')).toBe('agree');
  await correct(shopper, 'unitPrice', '40.00');
  await becomes(shopper, 'sums', 'data-verdict', 'disagree');
  // 42.00 on the page, 40.00 by her
  expect(await attribute(shopper, 'sums-apart', 'data-difference')).toBe('200');
  await shopper.leavePopup();
  const refused = await shownWhen(shopper, ({ kind }) => kind === 'unreadable', 'the panel refuses');
  expect(refused.text).toMatch(/add up to .*40\.00.*42\.00.*2\.00 apart/);
  await openReading(shopper);
  await shopper.click('[data-testid="applied"] button');
  await becomes(shopper, 'sums', 'data-verdict', 'agree');
  await shopper.leavePopup();
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'planned again');
});

test('the file is read as the page was, and says so before it is saved', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 4200, 'the cart alone');
  const cart = await shopper.evaluate(() => location.href);
  await openReading(shopper);
  await shopper.click('[data-testid="make-snapshot"]');
  await becomes(shopper, 'snapshot', 'data-state', 'made');
  expect(await attribute(shopper, 'snapshot', 'data-same')).toBe('true');
  expect(await attribute(shopper, 'save-snapshot', 'download')).toMatch(/^\d{4}-\d\d-\d\d-cart\.html$/);
  expect(await attribute(shopper, 'save-snapshot', 'href')).toMatch(/^blob:/);
  const text = await shopper.evaluate(() => document.querySelector('textarea')?.value ?? '');
  const reading = readPage(savedSource(documentFrom(text, cart), cart, '2026-11-21T00:00:00Z'));
  expect(reading).toMatchObject({ page: 'cart', confidence: 'exact', cart: { summary: { total: { amount: 4200 } } } });
});

test('every kind of page that is read gives a file that is read as the page was', async ({ shopper }) => {
  test.setTimeout(240_000);
  const scenario = scenarioOf('wallet-usd');
  await enter(shopper, scenario);
  const store = scenario.stores[0]?.storeId ?? '';
  const item = scenario.shelf[0]?.itemId ?? '';
  const pages: [string, string][] = [
    ['cart', paths.cart],
    ['wallet', paths.wallet],
    ['couponCentre', paths.couponCentre],
    ['saleEvent', paths.saleEvent],
    ['product', itemPath(item, scenario)],
    ['store', `/store/${store}`],
    ['wishList', paths.wishList],
    ['orders', `${paths.order}?orderId=8212313961591322`],
    ['coins', paths.coins],
  ];
  for (const [kind, path] of pages) {
    await visit(shopper, `https://${scenario.host}${path}`);
    await shopper.openOwnPage('reading.html');
    await becomes(shopper, 'facts', 'data-page', kind);
    await shopper.click('[data-testid="make-snapshot"]');
    await becomes(shopper, 'snapshot', 'data-state', 'made');
    expect([kind, await attribute(shopper, 'snapshot', 'data-same')]).toEqual([kind, 'true']);
    await shopper.leavePopup();
  }
});

for (const dark of [false, true]) {
  test.describe(dark ? 'dark' : 'light', () => {
    test.use({ dark });
    for (const id of ['trap-42', 'hebrew-ils']) {
      test(`${id}: no violation, with a line open and a file made`, async ({ shopper }) => {
        test.setTimeout(120_000);
        await enter(shopper, scenarioOf(id));
        await openPanel(shopper);
        await shownWhen(shopper, ({ kind }) => kind === 'planned', 'a plan');
        await openReading(shopper);
        await shopper.click('[data-testid="correct"]');
        await shopper.fill('form [name="quantity"]', 'none');
        await shopper.click('[data-testid="keep"]');
        await shopper.click('[data-testid="make-snapshot"]');
        await becomes(shopper, 'snapshot', 'data-state', 'made');
        expect(await violations(shopper, 'body')).toEqual([]);
        const wide = await shopper.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide).toBe(0);
      });
    }
  });
}
