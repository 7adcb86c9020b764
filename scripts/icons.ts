// public/icon/*.png, drawn anew from assets/icon.svg: npx tsx scripts/icons.ts. STACKWISE_CHROMIUM names the browser where Playwright has none.
import { mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

const executablePath = process.env['STACKWISE_CHROMIUM'];
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const svg = readFileSync('assets/icon.svg', 'utf8');
mkdirSync('public/icon', { recursive: true });
// every size the manifest names
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
