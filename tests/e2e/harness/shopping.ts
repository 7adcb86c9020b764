// What a shopper does in the look-alike shop.
import { pagesThatTell } from '../../shop/links';
import type { Scenario } from '../../shop/scenario';
import { eventually, type Shopper } from './shopper';
import type { ShownStep } from './shown';

const entrance = (scenario: Scenario) =>
  `https://${scenario.host.endsWith('.us') ? 'www.aliexpress.us' : 'www.aliexpress.com'}/__shop/enter?scenario=${scenario.scenarioId}`;

/** Comes into the shop; ends on the scenario's cart. */
export const enter = (shopper: Shopper, scenario: Scenario): Promise<void> => shopper.goto(entrance(scenario));

const settled = (shopper: Shopper): Promise<boolean> =>
  shopper.evaluate(
    () =>
      document.readyState === 'complete' && document.querySelector('[aria-busy="true"], .comet-v2-loading-wrap, .comet-loading') === null,
  );

/** Long enough for two equal reads 300 ms apart, and for the report to arrive. */
const READ_MS = 1100;

/** Opens a page and stays until it has been read. */
export async function visit(shopper: Shopper, url: string): Promise<void> {
  await shopper.goto(url);
  await eventually(() => settled(shopper), `${url} settles`);
  await new Promise((resolve) => setTimeout(resolve, READ_MS));
  await eventually(() => settled(shopper), `${url} stays settled`);
}

/** Scrolls down until nothing more comes, as the panel asks where a cart has more lines than are loaded. */
async function scrollToTheEnd(shopper: Shopper): Promise<void> {
  const height = () => shopper.evaluate(() => document.documentElement.scrollHeight);
  for (let before = -1, now = await height(); now !== before; now = await height()) {
    before = now;
    await shopper.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await new Promise((resolve) => setTimeout(resolve, 600));
    await eventually(() => settled(shopper), 'the rest of the cart');
  }
}

/** Opens every page that tells of a discount, the cart last. */
export async function lookAround(shopper: Shopper, scenario: Scenario): Promise<void> {
  await enter(shopper, scenario);
  for (const url of pagesThatTell(scenario)) await visit(shopper, url);
  await scrollToTheEnd(shopper);
}

/** The shop's own total on the checkout page, in minor units, read off its split digits. */
export const tillTotal = (shopper: Shopper): Promise<number> =>
  shopper.evaluate(() => {
    const text = document.querySelector('.pl-order-toal-container__item-content')?.textContent ?? '';
    const digits = text.replace(/[^\d.,]/g, '');
    if (!/[.,]\d\d$/.test(digits)) throw new Error(`no total yet: ${text}`);
    return Number(digits.replace(/[.,]/g, ''));
  });

export const goToCheckout = async (shopper: Shopper): Promise<void> => {
  await shopper.click('.cart-summary-button');
  await eventually(
    () => shopper.evaluate(() => document.querySelector('.pl-order-toal-container__item-content') !== null),
    'the checkout page',
  );
  await eventually(() => settled(shopper), 'the checkout settles');
};

const set = async (shopper: Shopper, selector: string, on: boolean): Promise<void> => {
  const state = () => shopper.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.checked ?? null, selector);
  const now = await eventually(async () => ((await settled(shopper)) ? { checked: await state() } : undefined), selector);
  if (now.checked === null) throw new Error(`the checkout has no ${selector}`);
  if (now.checked === on) return;
  await shopper.click(selector);
  await eventually(async () => (await settled(shopper)) && (await state()) === on, `${selector} is ${on}`);
};

/** What a plan's step means in the shop: the shop's own id of a coupon. */
export type ShopCoupon = (couponId: string) => string;

/** Carries the steps out on the checkout page: coupons on and off as the plan says, the code pasted, coins as it says. */
export async function carryOut(shopper: Shopper, steps: ShownStep[], shopCoupon: ShopCoupon): Promise<void> {
  const held = await shopper.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-coupon-id]')].map((box) => box.dataset['couponId'] ?? ''),
  );
  const wanted = new Set(steps.filter((step) => step.do === 'apply').map((step) => shopCoupon(step.coupon ?? '')));
  // first off, then on: a coupon that stays would keep another one out
  for (const id of held.filter((one) => !wanted.has(one))) await set(shopper, `[data-coupon-id="${id}"]`, false);
  for (const id of held.filter((one) => wanted.has(one))) await set(shopper, `[data-coupon-id="${id}"]`, true);
  const code = steps.find((step) => step.do === 'pasteCode')?.code;
  if (code !== undefined) {
    await shopper.fill('.pl-promoCode-input', code);
    await shopper.click('.pl-promoCode-input-button');
    await eventually(() => settled(shopper), 'the code is taken');
  }
  if (await shopper.evaluate(() => document.querySelector('.lookalike-coins-input') !== null)) {
    await set(
      shopper,
      '.lookalike-coins-input',
      steps.some((step) => step.do === 'spendCoins'),
    );
  }
  await eventually(() => settled(shopper), 'the order settles');
}
