// npm run pictures: the six pictures of the README's guide, taken anew of a shopper's day in the look-alike shop.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { BrowserContext, Page } from '@playwright/test';
import { acceptOrders } from '../tests/e2e/harness/accept-orders';
import { chromiumShopper, launchChromium } from '../tests/e2e/harness/chromium';
import type { Shopper } from '../tests/e2e/harness/shopper';
import { carryOut, goToCheckout, lookAround, visit } from '../tests/e2e/harness/shopping';
import { closePanel, openPanel, shownWhen } from '../tests/e2e/harness/shown';
import type { Scenario } from '../tests/shop/scenario';
import { scenarioOf } from '../tests/shop/scenarios';
import { startShop } from '../tests/shop/start-shop';

const folder = path.resolve('docs/pictures');
const file = (name: string) => path.join(folder, `${name}.png`);
/** The build whose panel can be looked into. */
const build = 'chrome-mv3-e2e';
const viewport = { width: 1200, height: 760 };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The page she is on: the newest one. */
const newest = (context: BrowserContext): Page => {
  const page = context.pages().at(-1);
  if (page === undefined) throw new Error('no page');
  return page;
};

/** The panel alone, from the head of one of its parts on. */
async function takePart(page: Page, name: string, part: string, height: number): Promise<void> {
  await page
    .locator(part)
    .first()
    .evaluate((of) => {
      const sheet = of.closest('.sheet');
      sheet?.scrollTo(0, sheet.scrollTop + of.getBoundingClientRect().top - 46);
    });
  await pause(300);
  await page.screenshot({ path: file(name), clip: { x: viewport.width - 380, y: 0, width: 380, height } });
}

async function collectAll(shopper: Shopper, { host, collectable, case: { wallet } }: Scenario): Promise<void> {
  for (const id of collectable) {
    const scope = wallet.coupons.find(({ couponId }) => couponId === id)?.scope;
    if (scope?.type !== 'store') continue;
    await visit(shopper, `https://${host}/store/${scope.storeId}`);
    await shopper.click(`.lookalike-collect[data-coupon-id="${id}"]`);
    await pause(1000);
  }
}

const stepsOf = ({ expected, case: { wallet } }: Scenario) => [
  ...expected.coupons.map((coupon) => ({ do: 'apply', coupon })),
  ...wallet.coupons.flatMap(({ couponId, kind, code }) =>
    kind === 'promoCode' && code !== undefined && expected.coupons.includes(couponId) ? [{ do: 'pasteCode', code }] : [],
  ),
  ...(expected.coins ? [{ do: 'spendCoins' }] : []),
];

async function day(context: BrowserContext, scenario: Scenario): Promise<void> {
  const shopper = await chromiumShopper(context, false);
  const [shopPage] = context.pages();
  if (shopPage === undefined) throw new Error('no page');

  await shopper.openOwnPage('welcome.html');
  await newest(context).setViewportSize({ width: 800, height: 640 });
  await newest(context).screenshot({ path: file('guide-1-first-run') });
  await shopper.leavePopup();

  await lookAround(shopper, scenario);
  await shopper.openPopup();
  await acceptOrders(shopper, 1);
  await shopper.leavePopup();
  await openPanel(shopper);
  await shownWhen(shopper, ({ payable, kind }) => kind === 'planned' && payable === scenario.expected.payable, 'the plan');
  await pause(1500);
  await shopPage.evaluate(() => scrollTo(0, 0));
  await pause(500);
  await shopPage.screenshot({ path: file('guide-3-answer') });
  await shopPage.emulateMedia({ colorScheme: 'dark' });
  await takePart(shopPage, 'guide-4-steps', '.steps', 700);
  await shopPage.emulateMedia({ colorScheme: 'light' });
  await shopPage.locator('.what-if summary').first().click();
  await shopPage.locator('[data-testid="what-if-coupon"] input').first().click();
  await pause(1500);
  await shopPage
    .locator('.what-if')
    .first()
    .evaluate((of) => of.scrollIntoView());
  await takePart(shopPage, 'guide-6-what-if', '.what-if', 700);
  await closePanel(shopper);

  await visit(shopper, `https://${scenario.host}/p/my-coupons/index.html`);
  await shopper.openPopup();
  await newest(context).setViewportSize({ width: 380, height: 700 });
  await pause(500);
  const wallet = newest(context).locator('[data-testid="wallet"]');
  await wallet.screenshot({ path: file('guide-2-coupons') });
  await shopper.leavePopup();

  await collectAll(shopper, scenario);
  await visit(shopper, `https://${scenario.host}/p/shoppingcart/index.html`);
  await goToCheckout(shopper);
  await carryOut(shopper, stepsOf(scenario), (id) => id);
  await openPanel(shopper);
  await shownWhen(shopper, ({ check }) => check === 'matches', 'the check of the checkout page');
  await shopPage
    .locator('[data-coupon-id]')
    .first()
    .evaluate((of) => scrollTo(0, scrollY + of.getBoundingClientRect().top - 60));
  await pause(500);
  await shopPage.screenshot({ path: file('guide-5-check') });
}

async function takePictures(): Promise<void> {
  const { status } = spawnSync('npx', ['wxt', 'build', '-m', 'e2e'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed: see above');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shop = await startShop();
  const context = await launchChromium(shop, { build, viewport, locale: 'en-US' });
  try {
    await day(context, scenarioOf('wallet-usd'));
  } finally {
    await context.close();
    await shop.close();
  }
  const bytes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
  console.log(`${bytes.length} pictures, ${Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1000)} kB`);
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
