// What is worth adding, and what another cart would cost: tried out in the panel alone. Every amount is worked out by hand.
import { expect } from '@playwright/test';
import { itemPath, paths } from '../shop/links';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { enter, lookAround, visit } from './harness/shopping';
import { look, openPanel, shownWhen } from './harness/shown';

const trap = scenarioOf('trap-42');
const LAMP = '[data-testid="what-if-line"]';
const PLANNED_COUPON = '.trial > .choices [data-testid="what-if-coupon"] input';

/** What stands in the panel under a selector: its text, drawn leaves included, and its data attributes. */
const inPanel = (shopper: Shopper, css: string): Promise<{ text: string; kind?: string; amount?: string }[]> =>
  shopper.evaluate((selector) => {
    const textOf = (node: Node): string =>
      node.nodeType === Node.TEXT_NODE
        ? (node.nodeValue ?? '')
        : (node instanceof HTMLElement ? (node.dataset['drawn'] ?? '') : '') + [...node.childNodes].map(textOf).join('');
    const found = document.querySelector('stackwise-panel')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    return [...found].map((one) => ({ ...one.dataset, text: textOf(one) }));
  }, css);
const textsIn = async (shopper: Shopper, css: string): Promise<string[]> => (await inPanel(shopper, css)).map(({ text }) => text);

/** The text of the trial's sum once it comes to so much; `undefined` where nothing is changed. */
const sumIs = (shopper: Shopper, amount: number | undefined, what: string): Promise<string> =>
  eventually(async () => {
    const [sum] = await inPanel(shopper, '[data-testid="supposed"]');
    const wanted = amount === undefined ? sum?.kind === 'as-planned' : sum?.kind === 'supposed' && Number(sum.amount) === amount;
    if (sum !== undefined && wanted) return sum.text;
    throw new Error(JSON.stringify(sum));
  }, what);

/** The cart as the page has it: ticks, quantities, sums. */
const pageCart = (shopper: Shopper): Promise<string> =>
  shopper.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.cart-product input')].map(
      ({ checked, value }) => `${checked} ${value}`,
    );
    return [...boxes, document.body.textContent].join('\n');
  });

async function openTrial(shopper: Shopper): Promise<void> {
  await shopper.click('.what-if summary', 'surface');
  await sumIs(shopper, undefined, 'the trial');
}

test('the $42 trap, tried out: a coupon for later, one more, none; the cart stays as it is', async ({ shopper }) => {
  await lookAround(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await eventually(async () => (await textsIn(shopper, '.chances')).join().includes('Nothing is worth adding.'), 'that nothing is');
  const before = await pageCart(shopper);
  await openTrial(shopper);
  expect(await textsIn(shopper, '.effects')).toEqual(['Removing it saves US$32.00. One more costs US$37.00. ']);

  // without the store coupon the Select coupon fits: 42.00 − 5.00
  await shopper.click(PLANNED_COUPON, 'surface');
  expect(await sumIs(shopper, 3700, 'the coupon for later')).toContain('US$5.00 more than planned');
  await shopper.click('[data-testid="what-if-reset"]', 'surface');
  await sumIs(shopper, undefined, 'back');

  // 84.00 − 10.00 = 74.00, and the Select coupon fits too
  await shopper.click(`${LAMP} [data-testid="one-more"]`, 'surface');
  expect(await sumIs(shopper, 6900, 'one more')).toContain('US$37.00 more than planned');
  await shopper.click(`${LAMP} input`, 'surface');
  expect(await sumIs(shopper, 0, 'none')).toContain('Nothing would be bought.');

  await shopper.press('Escape');
  await sumIs(shopper, undefined, 'back by Escape');
  expect((await look(shopper))?.payable).toBe(3200);
  expect(await pageCart(shopper)).toBe(before);
});

test('a light on the wish list: opened first, then worth 2.00', async ({ shopper }) => {
  test.setTimeout(120_000);
  const light = trap.shelf.find(({ wished }) => wished);
  if (!light) throw new Error('no wish');
  const on = (path: string) => `https://${trap.host}${path}`;
  await enter(shopper, trap);
  for (const path of [paths.wallet, paths.wishList, paths.cart]) await visit(shopper, on(path));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await eventually(async () => (await textsIn(shopper, '[data-testid="open-first"]')).join().includes('Night light'), 'to be opened first');

  // the lamp's page too: a coupon that stands on one item's page and not on the other's may not count the other
  const pages = trap.shelf.map(({ itemId }) => itemPath(itemId, trap));
  for (const path of [...pages, paths.cart]) await visit(shopper, on(path));
  await openPanel(shopper);
  // 42.00 + 7.00 − 10.00 = 39.00: the Select coupon fits, 34.00 is 2.00 more than 32.00
  const fillers = await eventually(async () => {
    const found = await textsIn(shopper, '[data-testid="filler"]');
    return found.length > 0 ? found : undefined;
  }, 'something worth adding');
  expect(fillers).toHaveLength(1);
  expect(fillers[0]).toMatch(/US\$2\.00.*Night light, warm white.*US\$7\.00.*Select coupon.*US\$5\.00/);
  await openTrial(shopper);
  await shopper.click('[data-testid="what-if-candidates"] > summary', 'surface');
  await shopper.click('[data-testid="what-if-candidate"] input', 'surface');
  expect(await sumIs(shopper, 3400, 'with the light')).toContain('US$2.00 more than planned');
});

test('by keyboard: opened, one more, and back', async ({ shopper }) => {
  await lookAround(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable }) => payable === 3200, '$32.00');
  await shopper.evaluate(() =>
    document.querySelector('stackwise-panel')?.shadowRoot?.querySelector<HTMLElement>('.what-if summary')?.focus(),
  );
  await shopper.press('Enter');
  await sumIs(shopper, undefined, 'the trial');
  const focused = () =>
    shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.activeElement?.getAttribute('data-testid') ?? '');
  for (let stops = 0; (await focused()) !== 'one-more' && stops < 5; stops++) await shopper.press('Tab');
  await shopper.press('Enter');
  await sumIs(shopper, 6900, 'one more');
  await shopper.press('Escape');
  await sumIs(shopper, undefined, 'back');
  expect(await focused()).toBe('one-more');
  await shopper.press('Escape');
  await eventually(async () => (await look(shopper)) === undefined, 'closed');
});
