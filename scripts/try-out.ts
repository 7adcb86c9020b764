// The extension at work on the look-alike shop: in a window where there is a display, else headless, with the plan printed and two pictures left.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { scenarioOf } from '../tests/shop/scenarios';
import { startShop } from '../tests/shop/start-shop';
import { receiptText } from './plan/receipt-text';
import { askState, showPopup, type Visit, visitShop } from './shop-visit';

const output = path.resolve('.output');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function show({ context, popup }: Visit): Promise<void> {
  await popup.close();
  console.log('The cart is open in the browser, and the panel with it. Close the browser to end.');
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
}

async function print({ context, page, popup }: Visit): Promise<void> {
  const { tabId, state } = await askState(popup);
  mkdirSync(output, { recursive: true });
  await page.screenshot({ path: path.join(output, 'panel.png') });
  await showPopup(popup, tabId);
  await popup.screenshot({ path: path.join(output, 'popup.png') });
  await context.close();
  if (state.kind !== 'planned') throw new Error(`no plan: ${JSON.stringify(state)}`);
  console.log(receiptText(state.answer.case, state.answer.plan, process.stdout.isTTY === true));
  console.log('Pictures: .output/panel.png, .output/popup.png');
}

async function tryOut(): Promise<void> {
  const scenario = scenarioOf(process.argv[2] ?? 'wallet-usd');
  const shop = await startShop();
  try {
    console.log(`Shopping: ${scenario.title} …`);
    const visit = await visitShop(shop, scenario, { headless: !hasDisplay });
    await (hasDisplay ? show(visit) : print(visit));
  } finally {
    await shop.close();
  }
}

tryOut().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
