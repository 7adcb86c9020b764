// The cart changes under the panel: every change gives the new number, and no number outlives its cart. Amounts are worked out by hand.
import { expect } from '@playwright/test';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import { framesOf, longestStale, record } from './harness/frames';
import { eventually, type Shopper } from './harness/shopper';
import { lookAround } from './harness/shopping';
import { look, openPanel, shownWhen } from './harness/shown';

/** Found by the title of a line, as the page has it. */
const inLine = (title: string, css: string) => `.cart-product:has([title="${title}"]) ${css}`;
const tick = 'label.comet-v2-checkbox';
const more = '[aria-label="increase"]';
const remove = '.cart-product-name-ope-trashCan';

interface Change {
  what: string;
  click: string;
  /** minor units; undefined where there is nothing to plan */
  payable: number | undefined;
}

const lamp = 'Desk lamp with wireless charger';
const [ledLamp, adapter] = ['LED-Schreibtischlampe, dimmbar', 'Ersatznetzteil 12V'];
const [bag, earphones] = ['תיק חוף עמיד במים 20L', 'אוזניות אלחוטיות עם מיקרופון'];

const carts: { scenarioId: string; changes: Change[] }[] = [
  {
    scenarioId: 'trap-42',
    changes: [
      { what: 'unticked', click: inLine(lamp, tick), payable: undefined },
      { what: 'ticked again', click: inLine(lamp, tick), payable: 3200 },
      // 84.00 − 10.00 = 74.00, and the Select coupon fits too: 69.00
      { what: 'one more', click: inLine(lamp, more), payable: 6900 },
      { what: 'removed', click: inLine(lamp, remove), payable: undefined },
    ],
  },
  {
    scenarioId: 'german-eur',
    changes: [
      // 2 × 6.05 + 3 × 6.50 = 31.60, three pieces of yarn −3.00: 28.60; no minimum is reached, and only the lamp takes coins
      { what: 'lamp unticked', click: inLine(ledLamp, tick), payable: 2860 },
      { what: 'lamp ticked again', click: inLine(ledLamp, tick), payable: 4351 },
      // 24.90 + 19.50 = 44.40, −3.00: 41.40; 24.90 misses 35 and 41.40 misses 49; coins 5 % of 24.90 = 1.245: 1.24
      { what: 'adapter removed', click: inLine(adapter, remove), payable: 4016 },
    ],
  },
  {
    scenarioId: 'hebrew-ils',
    changes: [
      // 125.00 + 2 × 64.00 = 253.00; store coupon −15: 238.00; reaches 180 once, −18: 220.00; −20: 200.00; shipping 7.66
      { what: 'one more bag', click: inLine(bag, more), payable: 20_766 },
      // 2 × 22.55 + 2 × 64.00 = 173.10; misses 180 and reaches 165: −20: 153.10; shipping 7.66
      { what: 'earphones removed', click: inLine(earphones, remove), payable: 16_076 },
    ],
  },
];

/** The cart as the page draws it, once it does. */
const cartDrawn = (shopper: Shopper): Promise<string> => eventually(async () => (await framesOf(shopper)).at(-1)?.cart, 'a cart');

for (const { scenarioId, changes } of carts) {
  test(`${scenarioId}: ${changes.map(({ what }) => what).join(', ')}`, async ({ shopper }) => {
    const scenario = scenarioOf(scenarioId);
    await lookAround(shopper, scenario);
    await openPanel(shopper);
    await shownWhen(shopper, ({ payable }) => payable === scenario.expected.payable, 'the first number');
    await record(shopper);
    const worth = new Map<string, number | undefined>([[await cartDrawn(shopper), scenario.expected.payable]]);
    for (const { what, click, payable } of changes) {
      await shopper.click(click);
      await shownWhen(
        shopper,
        (shown) => shown.payable === payable && (payable === undefined ? shown.kind !== 'loading' : shown.kind === 'planned'),
        `${what}: ${payable}`,
      );
      const cart = (await framesOf(shopper)).at(-1)?.cart;
      if (cart !== undefined) worth.set(cart, payable);
    }
    const frames = await framesOf(shopper);
    expect(frames.length).toBeGreaterThan(20);
    // a change is seen in the frame it is drawn in, and read in the next
    expect(longestStale(frames, worth)).toBeLessThanOrEqual(3);
  });
}

test('a long cart: asked to scroll while lines are missing, and the whole number when all are there', async ({ shopper }) => {
  const scenario = scenarioOf('long-cart');
  await lookAround(shopper, scenario);
  await shopper.goto(`https://${scenario.host}/p/shoppingcart/index.html`);
  await openPanel(shopper);
  const first = await shownWhen(shopper, ({ kind }) => kind === 'planned', 'a first number');
  expect(first.notes).toContain('more-lines-to-load');
  await eventually(async () => {
    await shopper.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const shown = await look(shopper);
    if (shown?.payable === scenario.expected.payable && !shown.notes.includes('more-lines-to-load')) return true;
    throw new Error(JSON.stringify(shown)?.slice(0, 600) ?? 'no panel');
  }, 'the number of all 24 lines');
});
