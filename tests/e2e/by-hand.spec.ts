// Her own discounts, from the form to the plan of the open cart: the $42 trap, its amounts worked out by hand.
import { expect } from '@playwright/test';
import { walletUrl } from '../../readers/links';
import { scenarioOf } from '../shop/scenarios';
import { violations } from './harness/axe';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { enter, visit } from './harness/shopping';
import { openPanel, type Shown, shownWhen } from './harness/shown';

const trap = scenarioOf('trap-42');
const STORE = '1103001142';
const DAY_MS = 86_400_000;

const asks = (payable: number) => (shown: Shown) => shown.kind === 'planned' && shown.payable === payable;

interface Row {
  kind: string;
  mine: string;
  against: string | undefined;
  text: string;
}

const rows = (shopper: Shopper): Promise<Row[]> =>
  shopper.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="promotion"]')].map(({ dataset, textContent }) => ({
      kind: dataset['kind'] ?? '',
      mine: dataset['mine'] ?? '',
      against: dataset['against'],
      text: textContent ?? '',
    })),
  );

const outcome = (shopper: Shopper): Promise<number> =>
  shopper.evaluate(() => Number(document.querySelector<HTMLElement>('[data-testid="outcome"]')?.dataset['turn'] ?? 0));

/** Does something and waits until the page says what became of it. */
async function said(shopper: Shopper, doing: () => Promise<void>): Promise<void> {
  const before = await outcome(shopper);
  await doing();
  await eventually(async () => (await outcome(shopper)) > before, 'the page says what became of it');
}

const openDiscounts = async (shopper: Shopper): Promise<void> => {
  await shopper.openOwnPage('discounts.html');
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="promotion-form"]') !== null), 'the form');
};

const add = (shopper: Shopper, fields: Record<string, string>): Promise<void> =>
  said(shopper, async () => {
    for (const [name, text] of Object.entries(fields)) await shopper.fill(`[data-testid="add"] [name="${name}"]`, text);
    await shopper.click('[data-testid="add"] [data-testid="save"]');
  });

const press = (shopper: Shopper, kind: string, button: string): Promise<void> =>
  said(shopper, () => shopper.click(`[data-testid="promotion"][data-kind="${kind}"] [data-testid="${button}"]`));

/** Back on the cart, whose panel follows without being asked. */
async function cartAsks(shopper: Shopper, payable: number): Promise<Shown> {
  await shopper.leavePopup();
  return shownWhen(shopper, asks(payable), `${payable} to pay`);
}

async function openCart(shopper: Shopper): Promise<void> {
  await enter(shopper, trap);
  await openPanel(shopper);
}

test('a store coupon entered by hand is planned with, and no later wallet takes it back', async ({ shopper }) => {
  test.setTimeout(120_000);
  await openCart(shopper);
  await shownWhen(shopper, asks(4200), 'the cart alone');
  await openDiscounts(shopper);
  await add(shopper, { store: STORE, off: '12', minimum: '40' });
  const shown = await cartAsks(shopper, 3000); // 42.00 − 12.00
  expect(shown.text).toContain('entered by you');
  await visit(shopper, walletUrl());
  await openCart(shopper);
  // the wallet's 10 off 40 is the smaller of two store coupons, and its Select coupon needs 39
  await shownWhen(shopper, asks(3000), 'hers still');
});

test('a wallet coupon is corrected, struck out, restored; the open cart follows each time', async ({ shopper }) => {
  test.setTimeout(180_000);
  await enter(shopper, trap);
  await visit(shopper, walletUrl());
  await openCart(shopper);
  await shownWhen(shopper, asks(3200), '42.00 − 10.00');

  await openDiscounts(shopper);
  await shopper.click('[data-testid="promotion"][data-kind="storeCoupon"] [data-testid="correct"]');
  await shopper.fill('[data-testid="promotions"] [name="off"]', '11.50');
  await said(shopper, () => shopper.click('[data-testid="promotions"] [data-testid="save"]'));
  const corrected = await rows(shopper);
  expect(corrected.filter(({ kind }) => kind === 'storeCoupon').map(({ mine, against }) => [mine, against])).toEqual([
    ['true', undefined],
    ['false', 'corrected'],
  ]);
  await cartAsks(shopper, 3050); // 42.00 − 11.50
  await visit(shopper, walletUrl());
  await openCart(shopper);
  await shownWhen(shopper, asks(3050), 'hers after another wallet');

  await openDiscounts(shopper);
  await press(shopper, 'storeCoupon', 'remove');
  await press(shopper, 'storeCoupon', 'strike-out');
  await cartAsks(shopper, 3700); // the Select coupon is left: 42.00 − 5.00
  await openDiscounts(shopper);
  await press(shopper, 'storeCoupon', 'restore');
  await cartAsks(shopper, 3200);
  await openDiscounts(shopper);
  await press(shopper, 'storeCoupon', 'strike-out');
  await said(shopper, () => shopper.click('[data-testid="undo"]'));
  await cartAsks(shopper, 3200);
});

test('a coupon of the wallet, entered too, is one; and a wallet read five days ago says so', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await visit(shopper, walletUrl());
  await openCart(shopper);
  await shownWhen(shopper, asks(3200), '42.00 − 10.00');
  await openDiscounts(shopper);
  await add(shopper, { store: `https://www.aliexpress.com/store/${STORE}`, off: 'US $10', minimum: '40.00' });
  const coupons = (await rows(shopper)).filter(({ kind }) => kind === 'storeCoupon');
  expect(coupons.map(({ mine }) => mine)).toEqual(['true']);
  expect(coupons[0]?.text).toContain('also on: Coupon wallet');

  await shopper.evaluate(async (readAt) => {
    type Storage = { local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
    const api = globalThis as unknown as { browser?: { storage: Storage }; chrome: { storage: Storage } };
    const { local } = (api.browser ?? api.chrome).storage;
    for (const [key, value] of Object.entries(await local.get())) {
      const { provenance } = value as { provenance?: object };
      if (key.startsWith('fact/wallet/')) await local.set({ [key]: { ...(value as object), provenance: { ...provenance, readAt } } });
    }
  }, new Date(Date.now() - 5 * DAY_MS).toISOString());
  await shopper.leavePopup();
  await openCart(shopper);
  const shown = await shownWhen(shopper, asks(3200), 'the same plan');
  expect(shown.text).toContain('Coupon wallet read 5 days ago');
  expect(shown.text).toMatch(/Entered by you (just now|1 minute ago)/);
  await openDiscounts(shopper);
  const age = await shopper.evaluate(() => document.querySelector('[data-testid="wallet-age"]')?.textContent);
  expect(age).toContain('Coupon wallet read 5 days ago');
});

test('what cannot stand so is said beside its field, which takes the focus; nothing is kept', async ({ shopper }) => {
  await enter(shopper, trap);
  await openDiscounts(shopper);
  await shopper.fill('[data-testid="add"] [name="off"]', 'ten');
  await shopper.click('[data-testid="add"] [data-testid="save"]');
  const wrong = await eventually(
    () =>
      shopper.evaluate(() => {
        const fields = [...document.querySelectorAll<HTMLElement>('[data-testid="add"] [aria-invalid="true"]')];
        if (fields.length === 0) return undefined;
        return {
          names: fields.map((field) => field.getAttribute('name')),
          focused: document.activeElement?.getAttribute('name'),
          said: fields.map((field) => document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent),
        };
      }),
    'what is wrong',
  );
  expect(wrong.names).toEqual(['store', 'off']);
  expect(wrong.focused).toBe('store');
  expect(wrong.said).toEqual([
    'Name a store of your cart, or write its number or a link to it.',
    'This is no amount and no share: write 10, 10.50 or 15%.',
  ]);
  expect(await rows(shopper)).toEqual([]);
});

test('panel and popup lead to the page', async ({ shopper }) => {
  await openCart(shopper);
  await shopper.click('[data-testid="open-discounts"]', 'surface');
  await shopper.openPopup();
  const tabs = () =>
    shopper.evaluate(async () => {
      type Tabs = { query(filter: object): Promise<object[]> };
      const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
      return (await (api.browser ?? api.chrome).tabs.query({})).length;
    });
  // the shop's, the page that the panel opened, and the popup's own
  await eventually(async () => (await tabs()) === 3, 'the page from the panel');
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="open-discounts"]') !== null), 'the popup is drawn');
  await shopper.click('[data-testid="open-discounts"]');
  await eventually(async () => (await tabs()) === 4, 'the page from the popup');
});

for (const dark of [false, true]) {
  test.describe(dark ? 'dark' : 'light', () => {
    test.use({ dark });
    test('axe finds nothing wrong with the page', async ({ shopper }) => {
      test.setTimeout(120_000);
      await enter(shopper, trap);
      await visit(shopper, walletUrl());
      await visit(shopper, 'https://www.aliexpress.com/p/shoppingcart/index.html');
      await openDiscounts(shopper);
      await add(shopper, { store: STORE, off: '12', minimum: '40' });
      await press(shopper, 'selectCoupon', 'strike-out');
      await shopper.click('[data-testid="promotion"] [data-testid="correct"]');
      await shopper.click('[data-testid="add"] [data-testid="save"]');
      expect(await violations(shopper, 'body')).toEqual([]);
    });
  });
}
