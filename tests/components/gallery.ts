// npx tsx tests/components/gallery.ts FOLDER: pictures of every surface, state, scheme and language, for the eye. No test.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';

interface Picture {
  name: string;
  query: string;
  width?: number;
  height?: number;
  dark?: boolean;
  unfold?: boolean;
}

const pictures: Picture[] = [
  { name: 'panel-every-layer', query: 'state=every-layer', height: 1900 },
  { name: 'panel-every-layer-unfolded', query: 'state=every-layer', height: 2900, unfold: true },
  { name: 'panel-every-layer-dark', query: 'state=every-layer', height: 1900, dark: true },
  { name: 'panel-every-layer-he', query: 'state=every-layer&language=he', height: 2900, unfold: true },
  { name: 'panel-trap', query: 'state=trap' },
  { name: 'panel-trap-he-dark', query: 'state=trap&language=he', dark: true },
  { name: 'panel-two-orders', query: 'state=two-orders', height: 1500 },
  { name: 'panel-narrow', query: 'state=trap', width: 340 },
  { name: 'tab', query: 'state=every-layer&open=no', height: 400 },
  { name: 'tab-he', query: 'state=every-layer&open=no&language=he', height: 400 },
  { name: 'tab-neutral', query: 'state=captcha&open=no', height: 400 },
  { name: 'popup-every-layer', query: 'surface=popup&state=every-layer', width: 380 },
  { name: 'popup-not-a-cart', query: 'surface=popup&state=not-a-cart', width: 380 },
  { name: 'popup-not-a-cart-he', query: 'surface=popup&state=not-a-cart&language=he', width: 380, unfold: true },
  { name: 'popup-loading', query: 'surface=popup&state=loading', width: 380 },
  { name: 'popup-captcha', query: 'surface=popup&state=captcha', width: 380, unfold: true },
  { name: 'popup-totals-disagree-he', query: 'surface=popup&state=totals-disagree&language=he', width: 380, unfold: true },
  { name: 'panel-checkout-matches', query: 'state=checkout-matches', height: 1000 },
  { name: 'panel-checkout-differs', query: 'state=checkout-differs', height: 1300 },
  { name: 'panel-checkout-differs-he', query: 'state=checkout-differs&language=he', height: 1300 },
  { name: 'panel-checkout-no-plan-dark', query: 'state=checkout-no-plan', height: 500, dark: true },
];

const folder = process.argv[2];
if (folder === undefined) throw new Error('say where the pictures go');
mkdirSync(folder, { recursive: true });
const built = path.join(folder, 'built');
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: built,
    emptyOutDir: true,
    lib: { entry: path.resolve('tests/components/gallery.tsx'), formats: ['iife'], name: 'gallery', fileName: () => 'gallery.js' },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
});
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath });
const only = process.argv[3];
for (const { name, query, width = 1000, height = 700, dark, unfold } of pictures.filter(({ name: one }) => one.includes(only ?? ''))) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  await page.route('http://gallery.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><meta charset=utf-8><style>p{font:bold 60px serif!important;color:red!important}</style><p>Shop page</p>',
    }),
  );
  await page.goto(`http://gallery.test/?${query}`);
  if (query.includes('popup')) await page.evaluate(() => document.querySelector('style')?.remove());
  await page.evaluate(() => document.querySelector('p')?.remove());
  await page.addScriptTag({ path: path.join(built, 'gallery.js') });
  if (unfold) {
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
  }
  await page.waitForTimeout(500);
  await page.screenshot({
    path: path.join(folder, `${name}.png`),
    fullPage: query.includes('popup'),
    ...(query.includes('popup')
      ? {}
      : {
          clip: query.includes('language=he')
            ? { x: 0, y: 0, width: Math.min(width, 480), height }
            : { x: Math.max(0, width - 480), y: 0, width: Math.min(width, 480), height },
        }),
  });
  await page.close();
}
await browser.close();
