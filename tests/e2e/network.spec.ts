// Nothing leaves: the same walk without the extension, with it, and with a copy of it in which a request was planted.
import { expect } from '@playwright/test';
import { trap42 } from '../shop/scenarios/trap-42';
import type { Shop } from '../shop/start-shop';
import { PLANTED } from './harness/build';
import { deniedHost, isMakers, test } from './harness/fixture';
import type { Shopper } from './harness/shopper';
import { goToCheckout, lookAround, visit } from './harness/shopping';

/** A request as what was asked for: what differs from one walk to the next (times, callback numbers, sessions) is dropped. */
function askedFor({ method, url }: { method: string; url: string }): string {
  const { origin, pathname, searchParams } = new URL(url);
  const kept = [...searchParams.keys()].filter((name) => !['t', 'callback', 'sign'].includes(name)).sort();
  return `${method} ${origin}${pathname}?${kept.join('&')}`;
}

interface Walk {
  asked: string[];
  denied: string[];
}
const walks = new Map<string, Walk>();

async function walk(shopper: Shopper, shop: Shop): Promise<Walk> {
  const [asked, denied] = [shop.requests.length, shop.denied.length];
  await lookAround(shopper, trap42);
  await visit(shopper, `https://${trap42.host}/item/${trap42.shelf[0]?.itemId}.html`);
  await visit(shopper, `https://${trap42.host}/p/shoppingcart/index.html`);
  await goToCheckout(shopper);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return {
    asked: shop.requests
      .slice(asked)
      .map(askedFor)
      .filter((one) => !one.includes('favicon'))
      .sort(),
    denied: shop.denied
      .slice(denied)
      .map(deniedHost)
      .filter((host) => !isMakers(host)),
  };
}

test.describe.configure({ mode: 'serial' });

test.describe('without the extension', () => {
  test.use({ buildOverride: { chromium: 'none', firefox: 'none' } });
  test('the walk, for comparison', async ({ shopper, shop }) => {
    test.setTimeout(120_000);
    walks.set('without', await walk(shopper, shop));
    expect(walks.get('without')?.asked.length).toBeGreaterThan(5);
  });
});

test.describe('with the shipped extension', () => {
  test.use({ buildOverride: { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } });
  test('the same requests, and not one more', async ({ shopper, shop }) => {
    test.setTimeout(120_000);
    const bare = walks.get('without');
    const clothed = await walk(shopper, shop);
    expect(clothed.asked).toEqual(bare?.asked);
    expect(clothed.denied).toEqual(bare?.denied);
  });
});

test.describe('with a request planted in content script and worker', () => {
  test.use({ buildOverride: { chromium: 'chrome-mv3-e2e-planted', firefox: 'firefox-mv3-e2e-planted' }, plantedOnPurpose: true });
  test('the comparison finds it; the worker’s own is stopped by its policy', async ({ shopper, shop }) => {
    test.setTimeout(120_000);
    const { asked, denied } = await walk(shopper, shop);
    const more = asked.filter((one) => !walks.get('without')?.asked.includes(one));
    expect(more).toContain(`GET ${PLANTED.content}?`);
    expect(denied).not.toContain(new URL(PLANTED.worker).hostname);
  });
});
