// Every kind of page the readers claim, drawn by the shop in a browser and read by its own script.
import { expect } from '@playwright/test';
import { paths } from '../shop/links';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { enter, visit } from './harness/shopping';

interface Facts {
  page: string;
  confidence: string;
  failure: string | undefined;
  offers: number;
}

const factsOf = (shopper: Shopper): Promise<Facts> =>
  shopper.evaluate(() => {
    const facts = document.querySelector<HTMLElement>('[data-testid="facts"]')?.dataset;
    return {
      page: facts?.['page'] ?? '',
      confidence: facts?.['confidence'] ?? '',
      failure: facts?.['failure'],
      offers: document.querySelectorAll('[data-testid="offers"] li').length,
    };
  });

type Wanted = Pick<Facts, 'page'> & Partial<Facts>;

/** What was read of a page, as our own page tells it: a page that cannot be read is told after a while. */
async function expectRead(shopper: Shopper, url: string, wanted: Wanted): Promise<void> {
  await visit(shopper, url);
  await shopper.openOwnPage('reading.html');
  const facts = await eventually(async () => {
    const now = await factsOf(shopper);
    return now.page === wanted.page && now.failure === wanted.failure ? now : undefined;
  }, `a reading of ${url}`);
  expect(facts).toMatchObject(wanted);
  await shopper.leavePopup();
}

const likely = { confidence: 'likely' };

for (const scenarioId of ['spanish-mxn', 'korean-usd', 'wallet-usd']) {
  test(`${scenarioId}: wish list, orders, sale page and store are read`, async ({ shopper }) => {
    test.setTimeout(180_000);
    const scenario = scenarioOf(scenarioId);
    const on = (path: string) => `https://${scenario.host}${path}`;
    const coupons = scenario.case.wallet.coupons;
    const [store] = scenario.stores;
    await enter(shopper, scenario);
    await expectRead(shopper, on(paths.wishList), { page: 'wishList', ...likely });
    await expectRead(shopper, on(paths.order), { page: 'orders', confidence: 'exact' });
    await expectRead(shopper, on(paths.orders), { page: 'orders', failure: 'unknown-layout' });
    const codes = coupons.filter(({ kind }) => kind === 'promoCode').length;
    await expectRead(
      shopper,
      on(paths.saleEvent),
      codes === 0 ? { page: 'saleEvent', failure: 'unknown-layout' } : { page: 'saleEvent', ...likely, offers: codes },
    );
    const storeCoupons = coupons.filter(
      ({ kind, scope }) => kind === 'storeCoupon' && scope.type === 'store' && scope.storeId === store?.storeId,
    );
    await expectRead(shopper, on(`/store/${store?.storeId}`), { page: 'store', ...likely, offers: storeCoupons.length });
  });
}
