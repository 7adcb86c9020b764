// The code desk, from a sale page and a pasted post to the plan, and from a refused code to the next best; amounts worked out by hand.
import { expect } from '@playwright/test';
import { paths } from '../shop/links';
import { scenarioOf } from '../shop/scenarios';
import { violations } from './harness/axe';
import { test } from './harness/fixture';
import { fileMade, give, openOptions } from './harness/own-pages';
import { eventually, type Shopper } from './harness/shopper';
import { enter, goToCheckout, visit } from './harness/shopping';
import { closePanel, openPanel, type Shown, shownWhen } from './harness/shown';

const trap = scenarioOf('trap-42');

const asks = (payable: number) => (shown: Shown) => shown.kind === 'planned' && shown.payable === payable;

interface Seen {
  code: string;
  status: string;
  outcome: string | undefined;
  off: string | undefined;
  text: string;
}

const openDesk = async (shopper: Shopper): Promise<void> => {
  await shopper.openOwnPage('codes.html');
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="book"]') !== null), 'the desk');
};

const codes = (shopper: Shopper): Promise<Seen[]> =>
  shopper.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="code"]')].map((item) => {
      const verdict = item.querySelector<HTMLElement>('[data-testid="verdict"]')?.dataset;
      const { code = '', status = '' } = item.dataset;
      return { code, status, outcome: verdict?.['outcome'], off: verdict?.['off'], text: item.textContent ?? '' };
    }),
  );

const outcome = (shopper: Shopper): Promise<number> =>
  shopper.evaluate(() => Number(document.querySelector<HTMLElement>('[data-testid="outcome"]')?.dataset['turn'] ?? 0));

/** Does something and waits until the page says what became of it. */
async function said(shopper: Shopper, doing: () => Promise<void>): Promise<void> {
  const before = await outcome(shopper);
  await doing();
  await eventually(async () => (await outcome(shopper)) > before, 'the page says what became of it');
}

const POST = [
  'AliExpress coupons for the weekend:',
  'US $3 off orders over US $29: AEDESK3',
  'US $5 off orders over US $39: AEDESK5',
  'US $9 off orders over US $99: AEDESK9',
].join('\n');

async function paste(shopper: Shopper, text: string): Promise<string[]> {
  await shopper.fill('[data-testid="paste"] textarea', text);
  await shopper.click('[data-testid="find-codes"]');
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="keep-codes"]') !== null), 'codes found');
  const found = await shopper.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="found-code"]')].map(({ dataset }) => dataset['code'] ?? ''),
  );
  await said(shopper, () => shopper.click('[data-testid="keep-codes"]'));
  return found;
}

test('a code of a sale page she opens is in the book, with where it came from', async ({ shopper }) => {
  test.setTimeout(120_000);
  const scenario = scenarioOf('wallet-usd');
  await enter(shopper, scenario);
  await visit(shopper, `https://${scenario.host}${paths.saleEvent}`);
  await openDesk(shopper);
  const shown = await eventually(async () => {
    const all = await codes(shopper);
    return all.length > 0 ? all : undefined;
  }, 'the codes of the page');
  const wanted = scenario.case.wallet.coupons.filter(({ kind }) => kind === 'promoCode').map(({ code }) => code);
  expect(shown.map(({ code }) => code).toSorted()).toEqual(expect.arrayContaining(wanted.toSorted()));
  expect(shown.find(({ code }) => code === wanted[0])?.text).toContain('Sale event');
});

test('a pasted post becomes rows, and the open cart uses the best of them', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openPanel(shopper);
  await shownWhen(shopper, asks(4200), 'the cart alone');
  await openDesk(shopper);
  expect(await paste(shopper, POST)).toEqual(['AEDESK3', 'AEDESK5', 'AEDESK9']);
  await shopper.leavePopup();
  const plan = await shownWhen(shopper, asks(3700), '42.00 − 5.00');
  expect(plan.text).toContain('AEDESK5');

  await openDesk(shopper);
  const shown = await eventually(async () => {
    const all = await codes(shopper);
    return all.every(({ outcome: verdict }) => verdict !== undefined) && all.length === 3 ? all : undefined;
  }, 'every verdict');
  expect(shown.map(({ code, outcome: verdict, off }) => [code, verdict, off])).toEqual([
    ['AEDESK5', 'works', '500'],
    ['AEDESK3', 'works', '300'],
    ['AEDESK9', 'would-work', undefined], // 57.00 short of 99.00
  ]);
});

test('a code that the checkout refuses: why, and the next best rung', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openDesk(shopper);
  await paste(shopper, POST);
  await shopper.leavePopup();
  await openPanel(shopper);
  await shownWhen(shopper, asks(3700), '42.00 − 5.00');
  await closePanel(shopper);
  await goToCheckout(shopper);
  await shopper.fill('.pl-promoCode-input', 'AEDESK5');
  await shopper.click('.pl-promoCode-input-button');
  await eventually(
    () => shopper.evaluate(() => document.body.textContent?.includes('The coupon code is invalid') === true),
    'the shop refuses it',
  );
  // long enough to be read
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await openDesk(shopper);
  const asked = () =>
    shopper.evaluate(() => {
      const part = (testId: string) => document.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
      const words = part('site-said');
      return words === null
        ? undefined
        : { code: part('asked')?.dataset['code'], words: words.textContent, instead: part('instead')?.dataset['code'] ?? '' };
    });
  // the shop has emptied its field; its words are there
  await eventually(asked, 'what the shop said');
  await shopper.fill('[data-testid="refused"] [name="code"]', 'AEDESK5');
  await shopper.click('[data-testid="ask-why"]');
  const told = await eventually(async () => ((await asked())?.code === 'AEDESK5' ? asked() : undefined), 'why it was refused');
  // words that no source has told of are shown as they are
  expect(told.words).toContain('The coupon code is invalid. Please check the code and try again.');
  expect(told.instead).toBe('AEDESK3');
  await said(shopper, () => shopper.click('[data-testid="note-refused"]'));
  const noted = await codes(shopper);
  expect(noted.find(({ code }) => code === 'AEDESK5')?.status).toBe('refused');
  await shopper.leavePopup();
  await shopper.goto(`https://${trap.host}/p/shoppingcart/index.html`);
  await openPanel(shopper);
  await shownWhen(shopper, asks(3900), '42.00 − 3.00: the refused one is left out');
});

test('the book goes into a file of everything, away, and back as it was', async ({ shopper }) => {
  test.setTimeout(120_000);
  await enter(shopper, trap);
  await openDesk(shopper);
  await paste(shopper, POST);
  const before = await shopper.evaluate(kept);
  await openOptions(shopper);
  const file = await fileMade(shopper, () => shopper.click('[data-testid="export"]'));
  await shopper.click('[data-testid="erase"]');
  await shopper.click('[data-testid="erase-on"]');
  await shopper.click('[data-testid="erase-now"]');
  await eventually(async () => (await shopper.evaluate(kept)) === 'null', 'nothing is kept');
  await give(shopper, 'importFile', file);
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="import-replace"]') !== null), 'what the file holds');
  await shopper.click('[data-testid="import-replace"]');
  await eventually(async () => (await shopper.evaluate(kept)) !== 'null', 'it is brought in');
  expect(await shopper.evaluate(kept)).toBe(before);
});

/** The book as it is stored. */
async function kept(): Promise<string> {
  type Storage = { local: { get(key: string): Promise<Record<string, unknown>> } };
  const api = globalThis as unknown as { browser?: { storage: Storage }; chrome: { storage: Storage } };
  return JSON.stringify((await (api.browser ?? api.chrome).storage.local.get('codes'))['codes'] ?? null);
}

for (const dark of [false, true]) {
  test.describe(dark ? 'dark' : 'light', () => {
    test.use({ dark });
    test('axe finds nothing wrong with the desk', async ({ shopper }) => {
      test.setTimeout(120_000);
      await enter(shopper, trap);
      await openDesk(shopper);
      await paste(shopper, POST);
      expect(await violations(shopper, 'body')).toEqual([]);
    });
  });
}
