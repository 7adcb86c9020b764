// Pictures of every surface, state, scheme and language, for the eye; no test. STACKWISE_CHROMIUM names the browser where Playwright has none.
//   npx tsx tests/components/gallery.ts FOLDER [PART-OF-NAME]
//   npx tsx tests/components/gallery.ts icons        draws public/icon/*.png anew
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { compiledLanguages } from '../../scripts/build/compiled-languages';
import { drawIcons } from './draw-icons';

interface Picture {
  name: string;
  query: string;
  width?: number;
  height?: number;
  dark?: boolean;
  unfold?: boolean;
  /** only what-if is unfolded */
  openTrial?: boolean;
  /** what is clicked before the picture is taken */
  press?: string;
}

const pictures: Picture[] = [
  { name: 'panel-every-layer', query: 'state=every-layer', height: 1900 },
  { name: 'panel-every-layer-unfolded', query: 'state=every-layer', height: 2900, unfold: true },
  { name: 'panel-every-layer-dark', query: 'state=every-layer', height: 1900, dark: true },
  { name: 'panel-every-layer-he', query: 'state=every-layer&language=he', height: 2900, unfold: true },
  { name: 'panel-trap', query: 'state=trap' },
  { name: 'panel-trap-he-dark', query: 'state=trap&language=he', dark: true },
  { name: 'panel-chances', query: 'state=chances', height: 2300, unfold: true },
  { name: 'panel-chances-dark', query: 'state=chances', height: 2300, unfold: true, dark: true },
  { name: 'panel-chances-he', query: 'state=chances&language=he', height: 2300, unfold: true },
  { name: 'panel-chances-narrow', query: 'state=chances', width: 320, height: 2500, unfold: true },
  { name: 'panel-chances-supposed', query: 'state=chances', height: 2400, unfold: true, press: '[data-testid="what-if-coupon"] input' },
  { name: 'panel-chances-pending', query: 'state=chances-pending', height: 1200 },
  { name: 'panel-chances-none', query: 'state=chances-none', height: 1200 },
  { name: 'panel-sixty-lines', query: 'state=sixty-lines', height: 2400, openTrial: true },
  { name: 'panel-two-orders', query: 'state=two-orders', height: 1500 },
  { name: 'panel-thresholds', query: 'state=with-thresholds', height: 2600, unfold: true },
  { name: 'panel-thresholds-dark-he', query: 'state=with-thresholds&language=he', height: 2600, unfold: true, dark: true },
  { name: 'panel-thresholds-narrow', query: 'state=with-thresholds', height: 2200, width: 320 },
  { name: 'panel-split-begun', query: 'state=split-begun', height: 1500 },
  { name: 'panel-split-begun-he-dark', query: 'state=split-begun&language=he', height: 1500, dark: true },
  { name: 'panel-still-checking', query: 'state=still-checking' },
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

/** A page that would dress everything of ours if it could. */
const rudePage = '<!doctype html><meta charset=utf-8><style>p{font:bold 60px serif!important;color:red!important}</style>';
const plainPage = '<!doctype html><meta charset=utf-8>';

/** Builds the gallery's script as the content script is built: one file, style sheet in it. */
async function buildGallery(outDir: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [compiledLanguages],
    build: {
      outDir,
      lib: {
        entry: fileURLToPath(new URL('./gallery.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return path.join(outDir, 'gallery.js');
}

async function take(browser: Browser, script: string, folder: string, picture: Picture) {
  const { name, query, width = 1000, height = 700, dark, unfold, openTrial, press } = picture;
  const isPopup = query.includes('popup');
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  await page.route('http://gallery.test/**', (route) => route.fulfill({ contentType: 'text/html', body: isPopup ? plainPage : rudePage }));
  await page.goto(`http://gallery.test/?${query}`);
  await page.addScriptTag({ path: script });
  if (unfold) {
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
  }
  // what is drawn only once it is unfolded has folds of its own
  for (let deeper = 0; unfold && deeper < 2; deeper++) {
    await page.waitForTimeout(100);
    await page.locator('details:not([open]) > summary').evaluateAll((all) => {
      for (const one of all as HTMLElement[]) one.click();
    });
  }
  if (openTrial) await page.locator('.what-if summary').first().click();
  if (press) await page.locator(press).first().click();
  await page.waitForTimeout(500);
  const part = Math.min(width, 480);
  const clip = { x: query.includes('language=he') ? 0 : width - part, y: 0, width: part, height };
  await page.screenshot({ path: path.join(folder, `${name}.png`), ...(isPopup ? { fullPage: true } : { clip }) });
  await page.close();
}

const [, , folder, only = ''] = process.argv;
if (folder === undefined) throw new Error('say where the pictures go, or "icons"');
const executablePath = process.env['STACKWISE_CHROMIUM'];
const browser = await chromium.launch(executablePath ? { executablePath } : {});
if (folder === 'icons') await drawIcons(browser);
else {
  mkdirSync(folder, { recursive: true });
  const script = await buildGallery(path.resolve(folder, 'built'));
  for (const picture of pictures.filter(({ name }) => name.includes(only))) await take(browser, script, folder, picture);
}
await browser.close();
