// A shopper's whole day: the first run, pages that tell, the cart, two orders carried out one after the other, and the wallet afterwards.
import { expect } from '@playwright/test';
import { itemPath, paths } from '../shop/links';
import { placeOrder } from '../shop/order';
import { twoOrders as scenario } from '../shop/scenarios/two-orders';
import { sessionCookie } from '../shop/sessions';
import type { Shop } from '../shop/start-shop';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { carryOut, enter, goToCheckout, tillTotal, visit } from './harness/shopping';
import { closePanel, look, openPanel, type ShownStep, shownWhen } from './harness/shown';

const at = (path: string) => `https://${scenario.host}${path}`;
/** The shop has one coupon of each kind. */
const ids: Record<string, string> = { platformCoupon: 'ae-5-25', promoCode: 'code-3-18', storeCoupon: 'books-1-10' };

/** The steps of one order, by its number in the plan. */
const stepsOf = (shopper: Shopper, order: number): Promise<ShownStep[]> =>
  shopper.evaluate(
    (css) =>
      [...(document.querySelector('stackwise-panel')?.shadowRoot?.querySelectorAll<HTMLElement>(css) ?? [])].map(({ dataset }) => ({
        ...dataset,
      })),
    `[data-testid="steps"] [data-order="${order}"] [data-testid="step"]`,
  ) as unknown as Promise<ShownStep[]>;

/** The kinds of the plan's coupons by id, as the popup is told. */
async function kindsOf(shopper: Shopper): Promise<Record<string, string>> {
  await shopper.openPopup();
  const kinds = await shopper.evaluate(async () => {
    type Told = { value: { answer: { case: { wallet: { coupons: { couponId: string; kind: string }[] } } } } };
    type Runtime = { runtime: { sendMessage(message: object): Promise<Told> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    const told = await (browser ?? chrome).runtime.sendMessage({ name: 'tab-state', request: { tabId } });
    return Object.fromEntries(told.value.answer.case.wallet.coupons.map(({ couponId, kind }) => [couponId, kind]));
  });
  await shopper.leavePopup();
  return kinds;
}

const tickBox = (lineItemId: string | undefined) => {
  const title = scenario.shelf.find((item) => item.lineItemId === lineItemId)?.title;
  return `.cart-product:has([title="${title}"]) label.comet-v2-checkbox`;
};

/** What she does with the open order, as nothing but she can. */
async function place(shopper: Shopper, shop: Shop): Promise<void> {
  const cookies = await shopper.evaluate(() => document.cookie);
  const session = shop.session(new RegExp(`${sessionCookie}=([\\w-]+)`).exec(cookies)?.[1] ?? '');
  if (!session) throw new Error('no session');
  placeOrder(session);
}

/** On the checkout page: does what the order's steps say, and has the page's total held against the promise. */
async function checkOut(shopper: Shopper, steps: ShownStep[], kinds: Record<string, string>, total: number): Promise<void> {
  await closePanel(shopper);
  await goToCheckout(shopper);
  await carryOut(shopper, steps, (couponId) => ids[kinds[couponId] ?? ''] ?? '');
  expect(await tillTotal(shopper)).toBe(total);
  await openPanel(shopper);
  const check = await shownWhen(shopper, (shown) => shown.check === 'matches', `${total} matches to the cent`);
  expect(check.difference).toBe(0);
}

test('from the first run to the wallet afterwards', async ({ shopper, shop }) => {
  test.setTimeout(240_000);
  // she is told what is read, and sees a sample
  await shopper.goto(at('/__shop/'));
  await shopper.openOwnPage('welcome.html');
  await shownWhen(shopper, ({ kind, payable }) => kind === 'planned' && payable === 3200, 'the sample');
  await shopper.leavePopup();
  await enter(shopper, scenario);

  // she looks around: nothing is shown there
  for (const path of [paths.couponCentre, paths.wallet, ...scenario.shelf.map(({ itemId }) => itemPath(itemId, scenario))]) {
    await visit(shopper, at(path));
    expect(await shopper.evaluate(() => document.querySelector('stackwise-panel'))).toBeNull();
  }

  // the cart: 41.00 in two orders, or 44.00 in one
  await visit(shopper, at(paths.cart));
  await openPanel(shopper);
  const best = await shownWhen(shopper, ({ payable, proof }) => payable === 4100 && proof === 'proved', '41.00 in two orders');
  const choices = await shopper.evaluate(() =>
    [...(document.querySelector('stackwise-panel')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-testid="orders"] label') ?? [])].map(
      ({ dataset }) => [dataset['orders'], dataset['amount']],
    ),
  );
  expect(choices).toEqual([
    ['1', '4400'],
    ['2', '4100'],
  ]);
  expect(best.steps.map((step) => step.do)).toContain('collect');

  // the store coupon is collected first, and the step ticks itself off
  await visit(shopper, at('/store/1103001192'));
  await shopper.click('.lookalike-collect[data-coupon-id="books-1-10"]');
  await eventually(
    () =>
      shopper.evaluate(
        () => document.querySelector<HTMLButtonElement>('.lookalike-collect[data-coupon-id="books-1-10"]')?.disabled === true,
      ),
    'it is collected',
  );
  await visit(shopper, at(paths.wallet));
  await visit(shopper, at(paths.cart));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable, proof }) => payable === 4100 && proof === 'proved', 'the same plan');
  const kinds = await kindsOf(shopper);

  // the first order: the other line is unticked
  await openPanel(shopper);
  const later = (await stepsOf(shopper, 1)).find((step) => step.do === 'untick')?.line;
  await closePanel(shopper);
  await shopper.click(tickBox(later));
  await openPanel(shopper);
  await eventually(
    async () => (await stepsOf(shopper, 1)).some((step) => step.do === 'untick' && 'done' in step),
    'the step ticks itself off',
  );
  const firstIsClock = scenario.shelf.find(({ lineItemId }) => lineItemId === later)?.unitPrice === 2000;
  const totals = firstIsClock ? [2500, 1600] : [1600, 2500];
  await checkOut(shopper, await stepsOf(shopper, 1), kinds, totals[0] ?? 0);
  await place(shopper, shop);

  // the second: pinned, with what is left of the plan
  await visit(shopper, at(paths.cart));
  await shopper.click(tickBox(later));
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable, kind }) => kind === 'planned' && payable === totals[1], 'the second order');
  const pinned = await shopper.evaluate(
    () => document.querySelector('stackwise-panel')?.shadowRoot?.querySelector<HTMLElement>('[data-testid="split"]')?.dataset['placed'],
  );
  expect(pinned).toBe('1');
  await checkOut(shopper, await stepsOf(shopper, 2), kinds, totals[1] ?? 0);
  await place(shopper, shop);

  // afterwards: the cart is empty, the wallet too
  await shopper.goto(at(paths.cart));
  await openPanel(shopper);
  await shownWhen(shopper, ({ kind, code }) => kind === 'unreadable' && code === 'empty', 'an empty cart');
  expect((await look(shopper))?.payable).toBeUndefined();
  await visit(shopper, at(paths.wallet));
  await shopper.openPopup();
  const held = () =>
    shopper.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid="held"]')].map(
        ({ dataset, textContent }) => `${dataset['status']} ${textContent}`,
      ),
    );
  await eventually(async () => (await held()).length === 0, 'nothing is held any more');
});
