// The README's pictures, taken anew: panel and popup in light, dark and right to left.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { scenarioOf } from '../tests/shop/scenarios';
import { startShop } from '../tests/shop/start-shop';
import { askState, showPopup, visitShop } from './shop-visit';

const folder = path.resolve('docs/pictures');
const looks = [
  { name: 'light', scenario: 'wallet-usd', dark: false, language: 'en' },
  { name: 'dark', scenario: 'wallet-usd', dark: true, language: 'en' },
  { name: 'rtl', scenario: 'hebrew-ils', dark: false, language: 'he' },
];

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shop = await startShop();
  for (const { name, scenario, dark, language } of looks) {
    const visit = await visitShop(shop, scenarioOf(scenario), { headless: true, dark, language, viewport: { width: 1200, height: 860 } });
    const { tabId } = await askState(visit.popup);
    await visit.page.screenshot({ path: path.join(folder, `panel-${name}.png`) });
    await showPopup(visit.popup, tabId);
    await visit.popup.screenshot({ path: path.join(folder, `popup-${name}.png`) });
    await visit.context.close();
    console.log(name);
  }
  await shop.close();
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
